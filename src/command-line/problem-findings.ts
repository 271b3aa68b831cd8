import type { Finding } from '../checks/finding.ts';
import { message } from '../records/message.ts';
import type { ClaimsFile } from '../records/record.ts';

/** What is wrong in a claims file, as findings to print beside the others: the problem's code stands for the check. */
export const problemFindings = ({ uri, problems }: ClaimsFile): Finding[] =>
  problems.map((problem) => ({
    check: problem.code,
    severity: problem.severity,
    certainty: 1,
    place: { uri, span: problem.span },
    message: problem.message,
    why: message(''),
    related: [],
    fixes: [],
  }));
