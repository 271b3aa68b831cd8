import assert from 'node:assert/strict';
import { readClaims, readDraft } from '../../src/engine.ts';
import { accountsOf } from '../../src/links/accounts.ts';
import { figuresOf } from '../../src/links/figure.ts';
import { Records } from '../../src/records/records.ts';

const claims = (records: Record<string, string>) =>
  new Records([
    readClaims(
      'claims.yaml',
      `version: 1\nclaims:\n${Object.entries(records)
        .map(([id, fields]) => `  ${id}: { matter: turnout, ${fields} }\n`)
        .join('')}`,
    ),
  ]);
const figureIn = (text: string) =>
  readDraft({ uri: 'draft.txt', text, language: 'plaintext' }).blocks.flatMap(figuresOf)[0]!;
const RECORDS = {
  company: 'statement: "About 400 people joined the strike at the shipyard.", speaker: the shipyard, asOf: 2025-03-02',
  gone: 'statement: "Some 90 people joined the strike at the shipyard.", speaker: a passer-by, status: withdrawn',
  first: 'statement: "Some 900 people joined the strike at the shipyard.", speaker: the union, asOf: 2025-03-01',
  meal: 'statement: "The strikers ate soup at the shipyard.", speaker: the union',
  union:
    'statement: "More than 1,200 people joined the strike at the shipyard.", speaker: the union, asOf: 2025-03-03, supersedes: [first]',
};
const shown = (record: string, asked: string | null, records = claims(RECORDS)) =>
  accountsOf(records.byId(record)!, asked ? figureIn(asked) : null, records).map(
    ({ record: { id }, low, high }) => `${id} ${low}–${high}`,
  );

describe('the accounts of a figure', () => {
  it('are what the records of its matter say that still stand, the newest first', () => {
    assert.deepEqual(shown('company', null), ['union 1200–Infinity', 'company 360–440']);
    assert.deepEqual(shown('company', 'About 500 people joined the strike at the shipyard.'), [
      'union 1200–Infinity',
      'company 360–440',
    ]);
  });

  it('hold the record itself even where it was replaced', () => {
    assert.deepEqual(shown('first', null), ['union 1200–Infinity', 'company 360–440', 'first 810–990']);
  });

  it('are in the unit of the figure asked about', () => {
    const records = claims({
      a: 'statement: "The wall is 2 kilometres long.", speaker: the mayor, asOf: 2025-01-02',
      b: 'statement: "The wall is 1,500 metres long.", speaker: the builder, asOf: 2025-01-01',
    });
    assert.deepEqual(shown('a', 'The wall is 1,800 metres long.', records), ['a 2000–2000', 'b 1500–1500']);
  });

  it('are none where there is no matter, no figure, or another question', () => {
    assert.deepEqual(shown('meal', null), []);
    assert.deepEqual(shown('company', 'The strike cost the shipyard 3 million euros.'), []);
    const records = new Records([readClaims('claims.yaml', 'claims:\n  a: { statement: Forty ferries sank. }\n')]);
    assert.deepEqual(shown('a', null, records), []);
  });
});
