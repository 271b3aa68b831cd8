import assert from 'node:assert/strict';
import fc from 'fast-check';
import { alignQuotation } from '../../src/links/align-quotation.ts';

const ORIGINAL = 'We will not close the bridge before the winter is over, and I mean the bridge in Port Ellen.';

const changes = (said: string, original = ORIGINAL) =>
  alignQuotation(said, original)?.alterations.map((one) => [
    said.slice(one.said.start, one.said.end),
    original.slice(one.original.start, one.original.end),
  ]);

describe('alignQuotation', () => {
  it('leaves what is fair alone', () => {
    for (const fair of [
      ORIGINAL,
      'close the bridge before the winter is over',
      'We will not close the bridge … I mean the bridge in Port Ellen',
      'we will not close [it] before the winter is over',
      '[The town] will not close the bridge',
      'We will not CLOSE the bridge!',
    ])
      assert.deepEqual(changes(fair), [], fair);
  });

  it('finds dropped, added and changed words', () => {
    assert.deepEqual(changes('We will close the bridge before the winter is over'), [['', 'not']]);
    assert.deepEqual(changes('We will not ever close the bridge'), [['ever', '']]);
    assert.deepEqual(changes('We will not shut the bridge before the winter'), [['shut', 'close']]);
  });

  it('finds the "not" that an ellipsis swallows, but not a clause that it cuts', () => {
    assert.deepEqual(changes('We will … close the bridge'), [[' … ', 'not']]);
    assert.deepEqual(changes('We … mean the bridge in Port Ellen'), []);
  });

  it('takes figures, initials, hyphens and bracketed capitals as the house writes them', () => {
    const original =
      'I told the U.S. envoy that the well-run harbour earns $2 million, about 40 percent of it in fifteen days';
    for (const fair of [
      'I told the US envoy that the well run harbour earns $2m',
      'about 40% of it in 15 days',
      'about 40 per cent of it',
      '[t]he well-run harbour earns $2 million',
    ])
      assert.deepEqual(changes(fair, original), [], fair);
    assert.deepEqual(changes('the well-run harbour earns $3m', original), [['$3', '$2']]);
    assert.deepEqual(changes('about 40 percentage points of it in fifty days', original), [
      ['percentage points', 'percent'],
      ['fifty', 'fifteen'],
    ]);
  });

  it('finds the "not" that a quotation breaks off before', () => {
    const original = "The quay is sometimes open and sometimes it's not, and the town is never told";
    assert.deepEqual(changes("The quay is sometimes open and sometimes it's", original), [['', 'not']]);
    assert.deepEqual(changes('The quay is sometimes open and', original), []);
    assert.deepEqual(changes('and the town', original), []);
  });

  it('says what the original has right before the words', () => {
    assert.equal(alignQuotation('close the bridge', ORIGINAL)?.lead, 'not');
    assert.equal(alignQuotation('I mean the bridge', ORIGINAL)?.lead, 'and');
    assert.equal(alignQuotation('We will', ORIGINAL)?.lead, '');
  });

  it('does not take one quotation for another', () => {
    assert.equal(alignQuotation('The harbour has never been so full of herring', ORIGINAL), null);
  });

  it('finds every part of an original in it, and never throws', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.nat(), fc.nat(), (words, a, b) => {
        const [from, to] = [a % words.length, b % words.length].sort((x, y) => x - y) as [number, number];
        const laid = alignQuotation(words.slice(from, to + 1).join(' '), words.join(' '));
        assert.deepEqual(laid?.alterations, []);
      }),
    );
    fc.assert(fc.property(fc.string(), fc.string(), (said, original) => void alignQuotation(said, original)));
  });

  it('stays quick on long words and long texts', () => {
    const long = 'no '.repeat(50_000);
    const started = performance.now();
    alignQuotation(long, `${long} yes`);
    alignQuotation(`${'a'.repeat(200_000)} [${'b'.repeat(200_000)}`, long);
    assert.ok(performance.now() - started < 2000);
  });
});
