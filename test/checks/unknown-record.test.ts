import assert from 'node:assert/strict';
import { editClaims, readClaims, reportOnAll } from '../../src/engine.ts';
import { Records } from '../../src/records/records.ts';

describe('a citation of a record that is not to be read now', () => {
  const claims = `version: 1
claims:
  harbour-jobs:
    statement: The harbour employs 4,200 people.
  harbour-ships:
    statement: 30 ships call at the harbour.
`;
  const draft = {
    uri: 'draft.md',
    text: 'The harbour employs 4,200 people.[^harbour-jobs]\n\n30 ships call at the harbour.[^harbour-ships]\n',
    language: 'markdown' as const,
  };
  const found = (file: ReturnType<typeof readClaims>) =>
    reportOnAll([draft], new Records([file]), {})[0]!.findings.map(
      ({ check, message }) => `${check} ${message.values.join(' ')}`,
    );

  it('is no fault while the record is typed', () => {
    let file = readClaims('claims.yaml', claims);
    assert.deepEqual(found(file), []);
    for (const text of [
      claims.replace('4,200 people.', '"4,200'),
      claims.replace('statement: The harbour employs 4,200 people.', ''),
      claims.replace('statement: The', 'state'),
    ]) {
      file = editClaims(file, text);
      assert.deepEqual(found(file), [], text);
    }
    assert.deepEqual(found(editClaims(file, claims)), []);
  });

  it('is no fault while a merge conflict stands around the record', () => {
    const record = '  harbour-jobs:\n    statement: The harbour employs 4,200 people.\n';
    const text = claims.replace(record, `<<<<<<< HEAD\n${record}=======\n${record}>>>>>>> x\n`);
    assert.deepEqual(found(readClaims('claims.yaml', text)), []);
  });

  it('is one once the record is gone', () => {
    const file = editClaims(readClaims('claims.yaml', claims), claims.slice(0, claims.indexOf('  harbour-ships')));
    assert.deepEqual(found(file), ['unknown-record harbour-ships']);
  });
});
