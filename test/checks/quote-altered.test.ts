import assert from 'node:assert/strict';
import { quoteAltered } from '../../src/checks/quote-altered.ts';
import { checkDraft } from '../../src/checks/run-checks.ts';
import { Records } from '../../src/records/records.ts';
import { reading } from '../links/linked.ts';

const altered = (text: string): string[] =>
  checkDraft({ uri: 'draft.txt', reading: reading(text, 'plaintext') }, new Records([]), []).findings.flatMap(
    ({ check, place }) => (check === quoteAltered.id ? [text.slice(place.span.start, place.span.end)] : []),
  );

const twice = (first: string, second: string, speaker = 'Ada Lunt') =>
  `“${first},” Ada Lunt said.\n\nThe council met.\n\n“${second},” ${speaker} said.`;

const WORDS = 'We will build a second pier before the winter comes to Orkney';

describe('a phrase between marks', () => {
  it('is nobody’s in particular where it says too little', () => {
    const text = (phrase: string) =>
      `“${phrase}” hung in the hall. “I was there with the guitars of my two sisters,” Ada Lunt said.`;
    assert.deepEqual(altered(text('I am')), []);
    assert.deepEqual(altered(text('The guitar')), []);
  });
});

describe('a quotation that the draft repeats', () => {
  it('is altered where a word is exchanged or a denial gone', () => {
    assert.deepEqual(altered(twice(WORDS, WORDS.replace('second', 'stronger'))), ['stronger']);
    assert.deepEqual(altered(twice(WORDS.replace('will', 'will not'), WORDS)), ['will']);
    assert.deepEqual(altered(twice(WORDS, WORDS.replace('will', 'will never'))), ['never']);
  });

  it('is fair where it is the same, trimmed, cut or marked, or much of it is other', () => {
    assert.deepEqual(altered(twice(WORDS, WORDS)), []);
    assert.deepEqual(altered(twice(WORDS, WORDS.replace('We will build', 'I would rather we built'))), []);
    assert.deepEqual(altered(twice(WORDS, WORDS.replace('We will ', ''))), []);
    assert.deepEqual(altered(twice(WORDS, `Surely ${WORDS}`)), []);
    assert.deepEqual(altered(twice(WORDS, WORDS.replace('We', 'They'))), []);
    assert.deepEqual(altered(twice(WORDS, WORDS.replace('second pier', '[second] pier …'))), []);
  });

  it('is another’s where another speaks, and a variation in one paragraph', () => {
    assert.deepEqual(altered(twice(WORDS, WORDS.replace('second', 'stronger'), 'Tom Reid')), []);
    assert.deepEqual(altered(`“${WORDS},” Ada Lunt said. “${WORDS.replace('pier', 'quay')},” Ada Lunt said.`), []);
  });
});
