import assert from 'node:assert/strict';
import { ALL_CHECKS } from '../../src/checks/all-checks.ts';
import type { CheckOptions } from '../../src/checks/check-options.ts';
import { checkDraft } from '../../src/checks/run-checks.ts';
import { reading, records } from '../links/linked.ts';

const CLAIMS = records(`  toll:
    statement: The fire in Leith killed nine people.
    status: withdrawn
`);

const check = (text: string, options: CheckOptions = {}) =>
  checkDraft({ uri: 'draft.md', reading: reading(text) }, CLAIMS, [], options).findings.map(
    ({ check: id, severity }) => `${severity} ${id}`,
  );

const DRAFT = 'TK The fire in Leith killed 14 people.[^toll]';

describe('checkDraft', () => {
  it('reports in the order of the draft, each check under its own id', () => {
    assert.deepEqual(check(DRAFT), ['warning placeholder-left', 'error figure-differs', 'error withdrawn-record']);
  });

  it('leaves out what is switched off and takes the severity that is wanted', () => {
    const checks = { 'placeholder-left': 'off', 'figure-differs': 'hint' } as const;
    assert.deepEqual(check(DRAFT, { checks }), ['hint figure-differs', 'error withdrawn-record']);
  });

  it('leaves out what is less certain than wanted', () => {
    assert.deepEqual(check(DRAFT, { certainty: 0.999 }), ['error withdrawn-record']);
  });

  it('is silent on a draft that says nothing', () => {
    for (const text of ['', '   \n', '\uFEFF', '```\n4,000 killed\n```']) assert.deepEqual(check(text), []);
  });

  it('names each check once', () => {
    const ids = ALL_CHECKS.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
  });
});
