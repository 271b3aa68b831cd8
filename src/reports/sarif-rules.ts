import type { ReportingDescriptor } from 'sarif';
import type { Finding } from '../checks/finding.ts';

/** What a report says of a check. */
export interface RuleText {
  readonly id: string;
  /** What it finds, in one sentence. */
  readonly summary: string;
  /** Why that matters and what to do about it. */
  readonly why: string;
}

/** The rules of a log: every check, then what else the findings name (problems of a claims file), each once. */
export function rulesOf(checks: readonly RuleText[], findings: readonly Finding[]): ReportingDescriptor[] {
  const rules = new Map<string, ReportingDescriptor>(checks.map((check) => [check.id, described(check)]));
  for (const { check } of findings) if (!rules.has(check)) rules.set(check, { id: check });
  return [...rules.values()];
}

const described = ({ id, summary, why }: RuleText): ReportingDescriptor => ({
  id,
  shortDescription: { text: summary },
  fullDescription: { text: why },
  help: { text: `${summary}\n\n${why}`, markdown: `**${summary}**\n\n${why}` },
});
