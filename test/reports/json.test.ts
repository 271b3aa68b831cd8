import assert from 'node:assert/strict';
import { jsonReport } from '../../src/reports/json.ts';
import { draft, sampleOutcome, suppressedOutcome } from './sample-outcome.ts';

describe('jsonReport', () => {
  const report = jsonReport(sampleOutcome);

  it('sums up', () => {
    assert.equal(report.version, 1);
    assert.deepEqual(report.summary, { drafts: 1, records: 1, error: 1, warning: 0, information: 0, hint: 1 });
  });

  it('places each finding by offsets and by lines and columns', () => {
    const [finding] = report.findings;
    assert.equal(finding!.check, 'figure-differs');
    assert.equal(draft.slice(...finding!.span), finding!.text);
    assert.deepEqual(finding!.start, { line: 3, column: 25 });
    assert.deepEqual(finding!.end, { line: 3, column: 38 });
    assert.equal(finding!.message, 'The draft says 62 passengers; the record says about 40 passengers.');
    assert.deepEqual(
      finding!.related.map(({ file, text, message }) => [file, text, message]),
      [['claims.yaml', 'About 40 passengers', 'record ferry-aboard']],
    );
    assert.deepEqual(
      finding!.fixes.map(({ preferred }) => preferred),
      [true, false],
    );
    assert.deepEqual(finding!.fixes[0]!.edits, [{ file: 'drafts/a ferry.md', span: [47, 49], text: 'about 40' }]);
  });

  it('lists apart what is suppressed, with the reason', () => {
    const { summary, findings, suppressed } = jsonReport(suppressedOutcome);
    assert.equal(summary.error, 0);
    assert.deepEqual(
      findings.map(({ check }) => check),
      ['uncited-claim'],
    );
    assert.deepEqual(
      suppressed.map(({ check, text, reason }) => [check, text, reason]),
      [['figure-differs', '62 passengers', 'counted twice']],
    );
    assert.deepEqual(report.suppressed, []);
  });

  it('survives JSON', () => assert.deepEqual(JSON.parse(JSON.stringify(report)), report));
});
