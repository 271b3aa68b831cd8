import assert from 'node:assert/strict';
import { countBySeverity, inReadingOrder } from '../../src/reports/outcome.ts';
import { claims, draft, findingAt, outcomeWith } from './sample-outcome.ts';

describe('outcome', () => {
  const late = findingAt('a.md', draft, 'Nobody', { severity: 'error' });
  const early = findingAt('a.md', draft, 'Ferry', { severity: 'hint' });
  const worse = findingAt('a.md', draft, 'Ferry', { severity: 'warning' });
  const record = findingAt('claims.yaml', claims, 'version', { severity: 'error' });
  const documents = new Map([
    ['a.md', draft],
    ['claims.yaml', claims],
  ]);

  it('orders findings by document, place and severity', () => {
    const order = inReadingOrder(outcomeWith({ documents, findings: [record, late, early, worse] }));
    assert.deepEqual(order, [worse, early, late, record]);
  });

  it('counts by severity', () => {
    assert.deepEqual(countBySeverity([late, early, record]), { error: 2, warning: 0, information: 0, hint: 1 });
  });
});
