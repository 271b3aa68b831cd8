import type { Finding } from '../checks/finding.ts';
import { message } from '../records/message.ts';
import { problemsAcross } from '../records/problems-across.ts';
import type { ClaimsFile } from '../records/record.ts';

/**
 * What is wrong in claims files that are read together, as findings to print beside the others: the problem's code stands
 * for the check.
 */
export const problemFindings = (files: readonly ClaimsFile[]): Finding[] =>
  [...problemsAcross(files)].flatMap(([uri, problems]) =>
    problems.map((problem) => ({
      check: problem.code,
      severity: problem.severity,
      certainty: 1,
      place: { uri, span: problem.span },
      message: problem.message,
      why: message(''),
      related: [],
      fixes: [],
    })),
  );
