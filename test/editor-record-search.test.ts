import assert from 'node:assert/strict';
import { scorerOf } from '../src/editor/record-search.ts';
import { readClaims } from '../src/engine.ts';

const { records } = readClaims(
  'claims.yaml',
  `version: 1
claims:
  harbour-jobs:
    statement: The harbour of Leith employs 4,200 people.
    speaker: José Álvarez
  harbour-ships:
    statement: 30 ships call at the harbour each week.
  school-roofs:
    quote: Forty roofs came down in one night
`,
);

/** The ids of the records that a query finds, the best first. */
function found(query: string): string[] {
  const score = scorerOf(query);
  return records
    .map((record) => ({ id: record.id, sum: score(record) }))
    .filter(({ sum }) => sum !== null)
    .sort((a, b) => b.sum! - a.sum!)
    .map(({ id }) => id);
}

describe('the search for a record', () => {
  it('finds words of the statement, the quotation, the speaker and the id, in any order', () => {
    assert.deepEqual(found('people harbour'), ['harbour-jobs']);
    assert.deepEqual(found('night roofs'), ['school-roofs']);
    assert.deepEqual(found('alvarez 4200'), ['harbour-jobs']);
    assert.deepEqual(found('school'), ['school-roofs']);
  });

  it('finds beginnings, parts, letters left out, and slips', () => {
    assert.deepEqual(found('empl'), ['harbour-jobs']);
    assert.deepEqual(found('mploy'), ['harbour-jobs']);
    assert.deepEqual(found('hrbr wek'), ['harbour-ships']);
    for (const slip of ['emplyos', 'employz', 'emploiys', 'emlpoys'])
      assert.deepEqual(found(slip), ['harbour-jobs'], slip);
  });

  it('puts the whole word before its beginning', () => {
    assert.deepEqual(found('ship'), ['harbour-ships']);
    assert.deepEqual(found('harbour').length, 2);
  });

  it('finds no figure by another, and nothing by a word that is not there', () => {
    assert.deepEqual(found('4201'), []);
    assert.deepEqual(found('harbour moon'), []);
    assert.deepEqual(found(''), ['harbour-jobs', 'harbour-ships', 'school-roofs']);
  });
});
