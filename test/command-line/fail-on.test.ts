import assert from 'node:assert/strict';
import { FAIL_ON_LEVELS, fails } from '../../src/command-line/fail-on.ts';
import { SEVERITIES } from '../../src/reports/outcome.ts';
import { draft, findingAt } from '../reports/sample-outcome.ts';

describe('fails', () => {
  it('holds the worst finding against the level; hints never fail', () => {
    const failing = SEVERITIES.map((severity) => {
      const findings = [findingAt('a.md', draft, 'Ferry', { severity })];
      return [severity, FAIL_ON_LEVELS.filter((level) => fails(findings, level))];
    });
    assert.deepEqual(failing, [
      ['error', ['error', 'warning', 'info']],
      ['warning', ['warning', 'info']],
      ['information', ['info']],
      ['hint', []],
    ]);
  });

  it('is not so where nothing was found', () => assert.equal(fails([], 'info'), false));
});
