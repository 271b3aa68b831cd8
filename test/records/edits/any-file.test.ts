import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addRecord } from '../../../src/records/edits/add-record.ts';
import { removeRecord } from '../../../src/records/edits/remove-record.ts';
import { renameId } from '../../../src/records/edits/rename-id.ts';
import { setField } from '../../../src/records/edits/set-field.ts';
import type { Value } from '../../../src/records/edits/write-value.ts';
import { apply, problems, read, said } from '../reading.ts';
import { files } from './claims-texts.ts';

const records = (text: string) => said(read(text)).records.map(({ span, idSpan, fields, ...values }) => values);
const but = (text: string, id: string) => records(text).filter((record) => record.id !== id);
const codes = (text: string) => problems(read(text)).map((problem) => problem.split(':')[0]);
const runs = { numRuns: 300 };

describe('an edit of any claims file', () => {
  it('adds a record and leaves the others', () => {
    fc.assert(
      fc.property(files, fc.constantFrom('m', '0', 'zz'), (text, id) => {
        const edits = addRecord({ uri: 'claims.yaml', text }, id, {
          statement: 'Two left.',
          sources: [{ title: 't' }],
        });
        if (!edits) return;
        const after = apply(text, edits);
        assert.deepEqual(but(after, id), records(text));
        assert.equal(records(after).length, records(text).length + 1);
        assert.deepEqual(codes(after), codes(text));
      }),
      runs,
    );
  });

  const values: readonly (readonly [string, Value])[] = [
    ['note', 'x'],
    ['status', 'verified'],
    ['sources', [{ title: 'x' }]],
    ['supersedes', ['z']],
    ['checked', { by: 'SK' }],
  ];
  it('sets a field or takes it out, and leaves all others', () => {
    fc.assert(
      fc.property(files, fc.constantFrom(...values), fc.boolean(), (text, [key, value], out) => {
        const file = read(text);
        for (const record of file.records) {
          const after = apply(text, setField(file, record, key, out ? null : value));
          assert.deepEqual(but(after, record.id), but(text, record.id));
          const of = (text: string): Record<string, unknown> => ({
            ...records(text).find(({ id }) => id === record.id),
          });
          const { [key]: _, ...before } = of(text);
          const { [key]: set, ...rest } = of(after);
          assert.deepEqual(rest, before);
          if (!out) assert.deepEqual(set, value);
        }
      }),
      runs,
    );
  });

  it('removes a record and leaves the others', () => {
    fc.assert(
      fc.property(files, (text) => {
        const file = read(text);
        for (const record of file.records.filter(({ id }) => !file.index.shared.has(id)))
          assert.deepEqual(records(apply(text, removeRecord(file, record))), but(text, record.id));
      }),
      runs,
    );
  });

  it('renames a record everywhere and leaves the rest', () => {
    const renamed = (id: string) => (id === 'b' ? 'bb' : id);
    fc.assert(
      fc.property(files, (text) => {
        const after = apply(text, renameId({ uri: 'claims.yaml', text }, 'b', 'bb'));
        const expected = records(text).map((record) => ({
          ...record,
          id: renamed(record.id),
          supersedes: record.supersedes.map(renamed),
        }));
        assert.deepEqual(records(after), expected);
      }),
      runs,
    );
  });
});
