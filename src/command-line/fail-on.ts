import type { Finding } from '../checks/finding.ts';
import { SEVERITIES } from '../reports/outcome.ts';

/** The levels of `--fail-on`. */
export const FAIL_ON_LEVELS = ['error', 'warning', 'info', 'never'] as const;

/** The least severity that makes the exit code 1. */
export type FailOn = (typeof FAIL_ON_LEVELS)[number];

/** Whether any finding is as bad as the level or worse. */
export function fails(findings: readonly Finding[], level: FailOn): boolean {
  if (level === 'never') return false;
  const least = SEVERITIES.indexOf(level === 'info' ? 'information' : level);
  return findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= least);
}
