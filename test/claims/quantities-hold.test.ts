import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDates } from '../../src/claims/dates/read-dates.ts';
import { readQuantities } from '../../src/claims/quantities/read-quantities.ts';
import { sentencesOf } from '../../src/prose/sentences.ts';
import { tokensOf } from '../../src/prose/tokens.ts';

const read = (text: string) => {
  const tokens = tokensOf(text);
  const sentences = sentencesOf(tokens);
  const dates = readDates(text, tokens, sentences);
  return { dates, quantities: readQuantities(text, tokens, sentences, dates) };
};

const PIECES =
  '1|0|12|1.2|1,200|5m|3bn|1990s|95th|$|£|US|%|per cent|per|a|an|the|half|third|of|in|to|and|or|-|–|—|/|:|.|,|(|)|"|“|”|’s|one|two|twenty|hundred|thousand|million|dozens|tens|minus|about|more than|at least|between|from|up to|killed|wounded|soldiers|people|years|old|aged|km|miles|by|foot|January|May|2024|last week|since|Kursk|Ruiz|rose|by|\n|é|😀'.split(
    '|',
  );

function holds(text: string): void {
  const { dates, quantities } = read(text);
  for (const list of [dates, quantities]) {
    let end = 0;
    for (const { span, text: words } of list) {
      assert.ok(span.start >= end && span.end > span.start && span.end <= text.length);
      assert.equal(words, text.slice(span.start, span.end));
      end = span.end;
    }
  }
  for (const { number, span, value, low, high, counted, countedSpan, boundSpan } of quantities) {
    assert.ok(number.start >= span.start && number.end <= span.end);
    assert.ok(low <= high && [value].flat().every((one) => Number.isFinite(one)));
    assert.equal(counted, countedSpan && text.slice(countedSpan.start, countedSpan.end));
    if (boundSpan) assert.ok(boundSpan.start >= 0 && boundSpan.start < boundSpan.end && boundSpan.end <= text.length);
  }
}

describe('reading figures and dates holds', () => {
  it('on any characters: spans in range, in order, apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => holds(text)),
      { numRuns: 300 },
    );
  });

  it('on any heap of the words that the readers know', () => {
    const heap = fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 30 });
    fc.assert(
      fc.property(heap, (parts) => holds(parts.map((part) => part.join('')).join(''))),
      { numRuns: 2000 },
    );
  });

  // A quadratic step would take minutes on these; the suite's own limit ends it.
  for (const piece of [
    '1 ',
    'one ',
    '$',
    'between 1 and ',
    '10-',
    'twenty-',
    'hundreds of ',
    '12,',
    '1.',
    '5 killed or ',
    'in Kursk 5 ',
    '$5m, 3 May; ',
    '5 small ',
    '555-',
    '5% to ',
    'January ',
  ]) {
    it(`on two hundred kilobytes of ${JSON.stringify(piece)}`, () => {
      holds(piece.repeat(Math.floor(200_000 / piece.length)));
    });
  }
});
