import assert from 'node:assert/strict';
import {
  claimRows,
  type Filter,
  filterRows,
  type Grouping,
  groupRows,
  type Order,
  sortRows,
} from '../src/editor/claim-rows.ts';
import { readClaims, reportOnAll } from '../src/engine.ts';
import { Records } from '../src/records/records.ts';

const CLAIMS = `version: 1
claims:
  harbour-jobs:
    statement: The harbour employs 4,200 people.
    matter: harbour
    speaker: the port authority
    status: verified
  school-roofs:
    statement: Snow damaged 40 school roofs.
    status: disputed
    sources:
      - { title: Morning round, outlet: Town Radio }
`;

const TEXT = `The harbour employs 5,000 people.[^harbour-jobs] Snow damaged 40 school roofs.[^school-roofs]

The flood closed 12 roads. Will it close 20 more?`;

describe('the rows of the claims view', () => {
  const reports = reportOnAll(
    [
      { uri: 'one', text: TEXT, language: 'markdown' },
      { uri: 'two', text: 'The fair drew 900 visitors.', language: 'plaintext' },
    ],
    new Records([readClaims('claims.yaml', CLAIMS)]),
    {},
  );
  const rows = claimRows(reports);
  const grouped = (by: Grouping) => groupRows(rows, by).map(({ key, rows: members }) => [key, members.length]);

  it('are the claims that want a record, each with its citation and its worst contradiction', () => {
    assert.deepEqual(
      rows.map(({ uri, text, cited, contradicted }) => [uri, text, cited?.record.id ?? null, contradicted]),
      [
        ['one', 'The harbour employs 5,000 people.', 'harbour-jobs', 'error'],
        ['one', 'Snow damaged 40 school roofs.', 'school-roofs', null],
        ['one', 'The flood closed 12 roads.', null, null],
        ['two', 'The fair drew 900 visitors.', null, null],
      ],
    );
  });

  it('are grouped by draft, status, matter or source, what asks for work first', () => {
    assert.deepEqual(grouped('draft'), [
      ['one', 3],
      ['two', 1],
    ]);
    assert.deepEqual(grouped('status'), [
      [null, 2],
      ['disputed', 1],
      ['verified', 1],
    ]);
    assert.deepEqual(grouped('matter'), [
      [null, 3],
      ['harbour', 1],
    ]);
    assert.deepEqual(grouped('source'), [
      [null, 2],
      ['Town Radio', 1],
      ['the port authority', 1],
    ]);
  });

  it('are filtered by what is amiss with them', () => {
    const kept = (by: Filter) => filterRows(rows, by).map(({ text }) => rows.findIndex((row) => row.text === text));
    assert.deepEqual(kept('all'), [0, 1, 2, 3]);
    assert.deepEqual(kept('contradicted'), [0]);
    assert.deepEqual(kept('uncited'), [2, 3]);
    assert.deepEqual(kept('unchecked'), [2, 3]);
  });

  it('stand as in their drafts, or what asks for work first', () => {
    const backwards = rows.toReversed();
    const order = (by: Order) => sortRows(backwards, by).map((row) => rows.indexOf(row));
    assert.deepEqual(order('place'), [3, 2, 1, 0]);
    assert.deepEqual(order('work'), [0, 3, 2, 1]);
  });
});
