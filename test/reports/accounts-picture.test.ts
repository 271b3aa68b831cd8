import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PICTURE_COLOURS } from '../../src/reports/accounts-colours.ts';
import { accountsPicture, PICTURE_WIDTH, type PicturedAccount } from '../../src/reports/accounts-picture.ts';
import { type Element, elementsOf } from './svg-elements.ts';

const account = (figure: string, low: number, high: number, more: Partial<PicturedAccount> = {}): PicturedAccount => ({
  speaker: 'the harbour office',
  day: 'Feb 3, 2025',
  figure,
  low,
  high,
  open: null,
  reaches: false,
  own: false,
  ...more,
});
const tick = (value: number) => value.toLocaleString('en');
const drawn = (...accounts: PicturedAccount[]) => accountsPicture(accounts, { colours: PICTURE_COLOURS.light, tick });
const all = (svg: string, name: string) => elementsOf(svg).filter((element) => element.name === name);
const texts = (svg: string) => all(svg, 'text').map(({ text }) => text);
const number = ({ attributes }: Element, name: string) => Number(attributes[name]);
/** The bars of accounts: level lines in their colours. */
const bars = (svg: string) =>
  all(svg, 'line')
    .filter(
      (line) => line.attributes.y1 === line.attributes.y2 && line.attributes.stroke !== PICTURE_COLOURS.light.faint,
    )
    .map((line) => ({ from: number(line, 'x1'), to: number(line, 'x2') }));
/** Where the axis runs. */
const axis = (svg: string) => {
  const line = all(svg, 'line').find(
    ({ attributes }) => attributes.y1 === attributes.y2 && attributes.stroke === PICTURE_COLOURS.light.faint,
  )!;
  return { from: number(line, 'x1'), to: number(line, 'x2') };
};

describe('the picture of accounts', () => {
  it('draws each figure as an interval on one axis, with who gives it and when', () => {
    const svg = drawn(
      account('14,000', 14_000, 14_000, { speaker: 'This draft', day: '', own: true }),
      account('about 12,000', 10_800, 13_200),
      account('between 9,000 and 10,000', 9000, 10_000, { speaker: 'the union', day: 'Jan 9, 2025' }),
    );
    for (const words of ['This draft', '14,000', 'the harbour office', 'Feb 3, 2025', 'about 12,000', 'the union'])
      assert.ok(texts(svg).includes(words), words);
    const [about, between] = bars(svg);
    assert.ok(between!.from < between!.to && between!.to < about!.from && about!.from < about!.to);
    const [own] = all(svg, 'rect');
    assert.ok(number(own!, 'x') > about!.to, '14,000 does not stand beyond 13,200');
    const named = elementsOf(svg).find(({ text }) => text === 'This draft');
    assert.equal(named?.attributes['font-weight'], '600');
  });

  it('lets open ends go on to the edge, with an arrow', () => {
    const svg = drawn(
      account('more than 11,000', 11_000, Infinity, { open: 'high' }),
      account('at least 11,500', 11_500, Infinity, { open: 'high', reaches: true }),
      account('up to 12,000', 0, 12_000, { open: 'low', reaches: true }),
      account('fewer than 13,000', 0, 13_000, { open: 'low' }),
    );
    const { from, to } = axis(svg);
    const [more, least, upTo, fewer] = bars(svg);
    assert.equal(more!.to, to);
    assert.equal(least!.to, to);
    assert.equal(upTo!.from, from);
    assert.equal(fewer!.from, from);
    assert.equal(all(svg, 'path').length, 4, 'an arrow each');
    const rings = all(svg, 'circle').map(({ attributes }) => attributes.fill === 'none');
    assert.deepEqual(rings, [true, false, false, true], 'a ring where the named end is left out');
  });

  it('has "up to" ask for no zero on the axis', () => {
    const svg = drawn(
      account('up to 100,000', 0, 100_000, { open: 'low', reaches: true }),
      account('99,000', 99_000, 99_000),
    );
    const [dot] = all(svg, 'circle').slice(-1);
    const { from, to } = axis(svg);
    assert.ok(number(dot!, 'cx') - from < (to - from) / 4);
  });

  it('puts a single point in the middle', () => {
    for (const value of [0, 1, 23, -5, 1e12]) {
      const svg = drawn(account('x', value, value), account('y', value, value));
      const { from, to } = axis(svg);
      for (const dot of all(svg, 'circle')) assert.ok(Math.abs(number(dot, 'cx') - (from + to) / 2) < 1, String(value));
    }
  });

  it('marks the axis by round values that do not run into each other', () => {
    const svg = drawn(account('3', 2_700, 3_300), account('4', 3_600, 4_400));
    const labels = all(svg, 'text').filter(({ attributes }) => attributes['text-anchor'] === 'middle');
    assert.deepEqual(
      labels.map(({ text }) => text),
      ['3,000', '4,000'],
    );
  });

  it('is nothing where nothing can be placed', () => {
    assert.equal(drawn(), '');
    assert.equal(drawn(account('?', Number.NaN, Number.NaN)), '');
    assert.equal(drawn(account('?', Number.NEGATIVE_INFINITY, Infinity)), '');
  });

  it('shows words and nothing else, whatever they are', () => {
    const hostile =
      '</text></svg><script>alert(1)</script>]("javascript:x") `&amp;` \n\u202e\u0000\uFFFE\uD800 <image href="http://x"/>';
    const svg = drawn(account(hostile, 1, 2, { speaker: hostile, day: hostile }), account('2', 2, 2));
    const names = new Set(elementsOf(svg).map(({ name }) => name));
    assert.deepEqual([...names].sort(), ['circle', 'line', 'svg', 'text']);
    assert.doesNotMatch(svg, /[\n\u202e\0\uFFFE]|[\uD800-\uDFFF]|<image|<script/);
  });

  it('cuts what is too long for its place', () => {
    const long = 'the committee of inquiry '.repeat(400);
    const svg = drawn(account(long, 1, 2, { speaker: long, day: long }), account('平'.repeat(10_000), 2, 2));
    assert.ok(svg.length < 5000);
    for (const text of texts(svg).filter((it) => it.length > 20)) assert.match(text, /…$/);
    assert.ok(texts(svg).some((text) => text.startsWith('the committee of inquiry')));
  });

  it('keeps everything in its column and within the picture, whatever the figures', () => {
    const value = fc.oneof(
      fc.double({ noNaN: true }),
      fc.integer({ min: 0, max: 50 }),
      fc.constantFrom(1e308, -1e308, 5e-324),
    );
    const any = fc
      .record({
        ends: fc.tuple(value, value),
        speaker: fc.string({ unit: 'grapheme' }),
        figure: fc.string({ unit: 'grapheme' }),
        open: fc.constantFrom('low' as const, 'high' as const, null),
        reaches: fc.boolean(),
        own: fc.boolean(),
      })
      .map(({ ends, figure, ...rest }) => account(figure, Math.min(...ends), Math.max(...ends), rest));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (accounts) => {
        const svg = drawn(...accounts);
        if (svg === '') return;
        const { from, to } = axis(svg);
        for (const { attributes } of elementsOf(svg))
          for (const [name, at] of Object.entries(attributes))
            if (/^(?:x|x1|x2|cx)$/.test(name))
              assert.ok(Number(at) >= 0 && Number(at) <= PICTURE_WIDTH, `${name}=${at}`);
        for (const bar of bars(svg)) assert.ok(bar.from >= from && bar.to <= to, JSON.stringify(bar));
        const ticks = all(svg, 'text')
          .filter(({ attributes }) => attributes['text-anchor'] === 'middle')
          .map((label) => ({ at: number(label, 'x'), width: label.text.length * 6 }));
        for (const [i, label] of ticks.slice(1).entries())
          assert.ok(label.at - label.width / 2 > ticks[i]!.at + ticks[i]!.width / 2, 'labels overlap');
      }),
      { numRuns: 300 },
    );
  });

  it('has colours that can be read on the hovers of every theme', () => {
    const backgrounds = {
      light: ['#F8F8F8', '#F3F3F3', '#FFFFFF', '#EEE8D5'],
      dark: ['#202020', '#252526', '#1E1E1E', '#002B36'],
      'high-contrast-dark': ['#0C141F', '#000000'],
      'high-contrast-light': ['#FFFFFF'],
    } as const;
    for (const [kind, shades] of Object.entries(backgrounds))
      for (const background of shades)
        for (const [name, colour] of Object.entries(PICTURE_COLOURS[kind as keyof typeof backgrounds]))
          assert.ok(
            contrast(colour, background) >= 4.5,
            `${kind} ${name} on ${background}: ${contrast(colour, background)}`,
          );
  });
});

/** Contrast ratio of two colours (WCAG 2.2). */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
