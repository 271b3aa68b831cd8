import assert from 'node:assert/strict';
import { newId } from '../../../src/records/edits/new-id.ts';
import { removeRecord } from '../../../src/records/edits/remove-record.ts';
import { renameId } from '../../../src/records/edits/rename-id.ts';
import { apply, ids, read } from '../reading.ts';

describe('a record renamed', () => {
  const cases: [uri: string, before: string, after: string][] = [
    [
      'claims.yaml',
      'claims:\n  old: # old\n    quote: old\n  b:\n    quote: x\n    supersedes: [old, "old", older]\n  c:\n    quote: y\n    supersedes:\n      - \'old\'\n',
      'claims:\n  new: # old\n    quote: old\n  b:\n    quote: x\n    supersedes: [new, "new", older]\n  c:\n    quote: y\n    supersedes:\n      - \'new\'\n',
    ],
    ['claims.yaml', 'claims:\n  "old": { quote: x }\n', 'claims:\n  "new": { quote: x }\n'],
    [
      'claims.json',
      '{"claims":{"old":{"quote":"x"},"b":{"quote":"old","supersedes":["old"]}}}',
      '{"claims":{"new":{"quote":"x"},"b":{"quote":"old","supersedes":["new"]}}}',
    ],
    [
      'claims.jsonl',
      '{"id":"b","quote":"x","supersedes":["old"]}\n{"quote":"old","id":"old"}\n',
      '{"id":"b","quote":"x","supersedes":["new"]}\n{"quote":"old","id":"new"}\n',
    ],
    [
      'claims.yaml',
      'claims:\n  b:\n    quote: x\n    supersedes: [old]\n',
      'claims:\n  b:\n    quote: x\n    supersedes: [new]\n',
    ],
    ['claims.yaml', 'claims:\n  older: { quote: x }\n', 'claims:\n  older: { quote: x }\n'],
  ];
  for (const [uri, before, after] of cases)
    it(`in ${JSON.stringify(before)}`, () =>
      assert.equal(apply(before, renameId({ uri, text: before }, 'old', 'new')), after));

  it('is quoted where a bare id would be no text', () => {
    const text = 'claims:\n  old: { quote: x }\n';
    assert.equal(
      apply(text, renameId({ uri: 'claims.yaml', text }, 'old', '2025')),
      'claims:\n  "2025": { quote: x }\n',
    );
  });
});

describe('a record removed', () => {
  const cases: [uri: string, id: string, before: string, after: string][] = [
    [
      'claims.yaml',
      'b',
      'claims:\n  a:\n    quote: x\n  # about b\n  b:\n    quote: y\n    # deep\n  # about c\n  c:\n    quote: z\n',
      'claims:\n  a:\n    quote: x\n  # about b\n  # about c\n  c:\n    quote: z\n',
    ],
    ['claims.yaml', 'b', 'claims:\n  b:\n    quote: |+\n      y\n\ndesk: {}\n', 'claims:\ndesk: {}\n'],
    ['claims.yaml', 'b', 'claims:\r\n  a: { quote: x }\r\n  b: { quote: y }', 'claims:\r\n  a: { quote: x }\r\n'],
    ['claims.yaml', 'b', 'claims: { a: {quote: x}, b: {quote: y} }', 'claims: { a: {quote: x} }'],
    ['claims.json', 'a', '{"claims":{"a":{"quote":"x"},"b":{"quote":"y"}}}', '{"claims":{"b":{"quote":"y"}}}'],
    ['claims.json', 'a', '{"claims":{"a":{"quote":"x"}}}', '{"claims":{}}'],
    ['claims.jsonl', 'a', '\uFEFF{"id":"a","quote":"x"}\n{"id":"b","quote":"y"}\n', '\uFEFF{"id":"b","quote":"y"}\n'],
    ['claims.jsonl', 'b', '{"id":"a","quote":"x"}\n {"id":"b","quote":"y"}', '{"id":"a","quote":"x"}\n'],
  ];
  for (const [uri, id, before, after] of cases)
    it(`from ${JSON.stringify(before)}`, () => {
      const file = read(before, uri);
      const record = file.records.find((record) => record.id === id)!;
      assert.equal(apply(before, removeRecord(file, record)), after);
      assert.deepEqual(
        ids(read(after, uri)),
        ids(file).filter((other) => other !== id),
      );
    });
});

describe('a new id', () => {
  const none = new Set<string>();
  const cases: [statement: string, id: string][] = [
    ['More than 4,000 ferries were held in the port of Vardø.', '4000-ferries-held-port-vardo'],
    ['“We can’t sail,” she said.', 'cant-sail-said'],
    ['Łódź and Çeşme: 3.5 million crossings', 'lodz-cesme-3-5-million'],
    ['It is as it was.', 'it-is-as-it-was'],
    ['Пароход ушёл.', 'claim'],
    ['', 'claim'],
    ['Donaudampfschifffahrtsgesellschaftskapitänsmütze gefunden', 'donaudampfschifffahrtsgesellschaftskapit'],
  ];
  for (const [statement, id] of cases) it(`${id} for ${statement}`, () => assert.equal(newId(statement, none), id));

  it('is one that nobody has', () => {
    assert.equal(newId('Two ferries left.', new Set(['two-ferries-left', 'two-ferries-left-2'])), 'two-ferries-left-3');
  });
});
