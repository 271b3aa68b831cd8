import type { ReportingDescriptor, Result } from 'sarif';
import type { Check } from '../checks/check.ts';
import type { Finding } from '../checks/finding.ts';
import type { Severity } from '../records/record.ts';

/** What a log says of a check. */
export type RuleText = Pick<Check, 'id' | 'summary' | 'why' | 'severity'>;

/** SARIF's word for a severity. */
export const LEVELS: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** The rules of a log: every check, then what else the findings name (problems of a claims file), each once. */
export function rulesOf(checks: readonly RuleText[], findings: readonly Finding[]): ReportingDescriptor[] {
  const rules = new Map<string, ReportingDescriptor>(checks.map((check) => [check.id, described(check)]));
  for (const { check } of findings) if (!rules.has(check)) rules.set(check, { id: check });
  return [...rules.values()];
}

const described = ({ id, summary, why, severity }: RuleText): ReportingDescriptor => ({
  id,
  shortDescription: { text: summary },
  fullDescription: { text: why },
  defaultConfiguration: { level: LEVELS[severity] },
  help: { text: `${summary}\n\n${why}`, markdown: `**${summary}**\n\n${why}` },
});
