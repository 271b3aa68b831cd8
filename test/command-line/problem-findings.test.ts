import assert from 'node:assert/strict';
import { problemFindings } from '../../src/command-line/problem-findings.ts';
import { message } from '../../src/records/message.ts';
import { claims, spanOf } from '../reports/sample-outcome.ts';

describe('problemFindings', () => {
  it('puts a problem of a claims file at its place, under its own code', () => {
    const span = spanOf(claims, 'ferry-aboard');
    const problem = { code: 'bad-id', severity: 'error', message: message('Not an id.'), span } as const;
    const desk = { glossary: new Map(), names: new Map() };
    const [finding] = problemFindings([{ uri: 'claims.yaml', text: claims, desk, records: [], problems: [problem] }]);
    assert.equal(finding!.check, 'bad-id');
    assert.equal(finding!.severity, 'error');
    assert.deepEqual(finding!.place, { uri: 'claims.yaml', span });
  });
});
