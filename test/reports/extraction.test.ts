import assert from 'node:assert/strict';
import type { Attribution } from '../../src/claims/attribution.ts';
import type { BlockReading, Reading } from '../../src/claims/claim.ts';
import type { Quantity } from '../../src/claims/quantity.ts';
import type { Block } from '../../src/prose/block.ts';
import { extraction } from '../../src/reports/extraction.ts';
import { spanOf } from './sample-outcome.ts';

const draft = '> The harbour office said\n> over *62* &amp; “no more” sank on 3 May.';
const text = 'The harbour office said over 62 & “no more” sank on 3 May.';
const piece = (prose: string, source: string, verbatim: boolean) => ({
  at: text.indexOf(prose),
  length: prose.length,
  from: draft.indexOf(source),
  draftLength: source.length,
  verbatim,
});
const block: Block = {
  kind: 'blockquote',
  level: 0,
  start: 0,
  length: draft.length,
  text,
  markers: [],
  pieces: [
    piece('The harbour office said', 'The harbour office said', true),
    { ...piece(' over', '\n> over', false), length: 1, draftLength: 3 },
    piece('over ', 'over ', true),
    piece('62', '62', true),
    { ...piece(' &', '* ', false), length: 1, from: draft.indexOf('* &') + 1, draftLength: 1 },
    piece('&', '&amp;', false),
    piece(' “no more” sank on 3 May.', ' “no more” sank on 3 May.', true),
  ],
};
const part = (words: string) => ({ block, ...spanOf(text, words) });

const quantity: Quantity = {
  span: spanOf(text, 'over 62'),
  number: spanOf(text, '62'),
  text: 'over 62',
  kind: 'count',
  value: 62,
  low: 62,
  high: Number.POSITIVE_INFINITY,
  bound: '>',
  boundSpan: spanOf(text, 'over'),
  unit: '',
  counted: null,
  countedSpan: null,
  event: 'sank',
  time: 'on 3 May',
  place: null,
  change: null,
};
const attribution: Attribution = {
  source: [part('The harbour office')],
  cue: [part('said')],
  content: [part('over 62 & “no more” sank on 3 May')],
  name: 'harbour office',
  via: null,
  kind: 'mixed',
  within: null,
};
const quotation = { ...part('no more'), text: 'no more', speaker: 'harbour office', attribution };
const blockReading: BlockReading = {
  block,
  tokens: [],
  sentences: [],
  quantities: [quantity],
  dates: [{ span: spanOf(text, '3 May'), text: '3 May', iso: '--05-03', relative: false }],
};
const reading: Reading = {
  prose: { language: 'markdown', draft, blocks: [block], footnotes: [], suppressions: [], dateline: null },
  blocks: [blockReading],
  attributions: [attribution],
  quotations: [quotation],
  claims: [
    {
      block,
      reading: blockReading,
      span: { start: 0, end: text.length - 1 },
      mood: 'assertion',
      quantities: [quantity],
      dates: [],
      quotations: [quotation],
      attribution,
    },
  ],
  passages: [],
  lineage: {},
  today: null,
  passageOf: () => undefined,
};

describe('extraction', () => {
  const extracted = extraction('a1', reading);
  const words = ([start, end]: readonly [number, number]) => draft.slice(start, end);

  it('gives exactly the fields of the contract', () => {
    assert.deepEqual(Object.keys(extracted), ['id', 'quantities', 'dates', 'quotations', 'attributions', 'claims']);
    assert.deepEqual(
      Object.keys(extracted.quantities[0]!),
      'span text low high value bound unit counted event time place attribution'.split(' '),
    );
    assert.deepEqual(Object.keys(extracted.dates[0]!), ['span', 'text', 'iso']);
    assert.deepEqual(Object.keys(extracted.quotations[0]!), ['span', 'text', 'speaker', 'attribution']);
    assert.deepEqual(Object.keys(extracted.attributions[0]!), 'source cue content name via kind within'.split(' '));
    assert.deepEqual(Object.keys(extracted.claims[0]!), ['span', 'quantities', 'attribution', 'quotations']);
  });

  it('gives spans in the text as given, through its markup', () => {
    assert.equal(words(extracted.quantities[0]!.span), 'over *62');
    assert.equal(words(extracted.dates[0]!.span), '3 May');
    assert.equal(words(extracted.quotations[0]!.span), 'no more');
    assert.equal(words(extracted.attributions[0]!.source[0]!), 'The harbour office');
    assert.equal(words(extracted.attributions[0]!.content[0]!), 'over *62* &amp; “no more” sank on 3 May');
    assert.equal(words(extracted.claims[0]!.span), draft.slice(2, -1));
  });

  it('ties quantities, quotations, attributions and claims by index', () => {
    assert.equal(extracted.quantities[0]!.attribution, 0);
    assert.deepEqual(extracted.claims[0], {
      span: [2, draft.length - 1],
      quantities: [0],
      attribution: 0,
      quotations: [0],
    });
  });

  it('gives an open end of an interval as null', () => {
    const { low, high } = extracted.quantities[0]!;
    assert.deepEqual([low, high], [62, null]);
  });
});
