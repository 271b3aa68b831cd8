import assert from 'node:assert/strict';
import { readStatement } from '../../src/claims/read-statement.ts';
import { readClaims } from '../../src/records/read-claims.ts';
import { updateClaims } from '../../src/records/update-claims.ts';
import { problems, sentences } from './reading.ts';

const file = (figures: string) =>
  readClaims(
    'claims.yaml',
    `version: 1\nclaims:\n  a:\n    statement: Many came.\n    figures: ${figures}\n`,
    readStatement,
  );

describe('the figures that a record states', () => {
  it('are those in which a figure can be read', () => {
    const read = file('["more than 4,000", 12 dead, a handful of sorts, $5bn, "2024", 4000]');
    assert.deepEqual(read.records[0]!.readFigures, ['more than 4,000', '12 dead', '$5bn', '4000']);
    assert.deepEqual(problems(read), ['unread-figure: a handful of sorts', 'unread-figure: 2024']);
    assert.equal(
      sentences(read)[1],
      'No figure can be read from "2024": write it with its bound, its unit or what it counts, as in "more than 4,000 soldiers".',
    );
  });

  it('may be cut in two by a comma that YAML takes for its own', () => {
    const read = file('[more than 4,000, 12 dead, 1,250]');
    assert.deepEqual(read.records[0]!.readFigures, ['12 dead']);
    assert.deepEqual(problems(read), ['cut-figure: more than 4,000', 'cut-figure: 1,250']);
    assert.equal(
      sentences(read)[0],
      'This comma ends one figure and begins another: write "more than 4,000" between quotation marks.',
    );
  });

  it('may be two numbers, one after the other', () => {
    assert.deepEqual(problems(file('[4, 300]')), []);
    assert.deepEqual(problems(file('["4",300]')), []);
    assert.deepEqual(problems(file('\n      - 4\n      - 300')), []);
    const json = readClaims(
      'claims.json',
      '{"version":1,"claims":{"a":{"statement":"A.","figures":[4,300]}}}',
      readStatement,
    );
    assert.deepEqual(problems(json), []);
    assert.deepEqual(json.records[0]!.readFigures, ['4', '300']);
  });

  it('are read in JSON Lines too, each problem at its place', () => {
    const read = readClaims(
      'claims.jsonl',
      '{"id":"a","statement":"A."}\n{"id":"b","statement":"B.","figures":[12,"a few"]}\n',
      readStatement,
    );
    assert.deepEqual(read.records[1]!.readFigures, ['12']);
    assert.deepEqual(problems(read), ['unread-figure: a few']);
  });

  it('are named where they stand, wherever the record moves', () => {
    const before = file('["4,000 sheep", none]');
    const { file: after } = updateClaims(
      before,
      { span: { start: 19, end: 19 }, text: '  "0":\n    statement: No.\n' },
      readStatement,
    );
    const { start, end } = after.records[1]!.figureSpans.get('4,000 sheep')!;
    assert.equal(after.text.slice(start, end), '4,000 sheep');
    assert.deepEqual(problems(after), ['unread-figure: none']);
  });

  it('are no more than a table has', () => {
    const read = file(`[${Array.from({ length: 52 }, (_, i) => `${i + 2} cows`).join(', ')}]`);
    assert.equal(read.records[0]!.readFigures.length, 50);
    assert.deepEqual(problems(read), ['too-many: 52 cows']);
  });
});

describe('the dates of a record', () => {
  const dates = (fields: string) =>
    readClaims('claims.yaml', `version: 1\nclaims:\n  a:\n${fields.replace(/^/gm, '    ')}\n`, readStatement)
      .records[0]!.reading()
      .blocks.flatMap((block) => block.dates.map(({ iso }) => iso));

  it('are anchored by its own day', () => {
    assert.deepEqual(dates('statement: The ferry sank on Monday.\nasOf: 2025-01-09'), ['2025-01-06']);
    assert.deepEqual(dates('statement: The mayor resigned on January 9.\nasOf: 2025-01-20'), ['2025-01-09']);
    assert.deepEqual(dates('statement: Last year 12 ships sank.\nasOf: 2025-01-20'), ['2024']);
    assert.deepEqual(dates('quote: I will resign on Monday\nasOf: 2025-01-09'), ['2025-01-13']);
  });

  it('and by nothing else', () => {
    assert.deepEqual(dates('statement: The ferry sank on Monday.'), [null]);
    assert.deepEqual(dates('statement: HULL, Jan. 9, 2025 — The ferry sank on Monday.\nasOf: 2025-03-14'), [
      '2025-01-09',
      '2025-03-10',
    ]);
    assert.deepEqual(dates('statement: HULL, Jan. 9, 2025 — The ferry sank on Monday.'), ['2025-01-09', null]);
    assert.deepEqual(
      dates('statement: The ferry sank on Monday.\nchecked: { on: 2025-01-09 }\nsources: [{ accessed: 2025-01-09 }]'),
      [null],
    );
  });
});
