import { message } from './message.ts';
import type { ClaimsFile, Problem } from './record.ts';
import { Records } from './records.ts';

/**
 * The problems of several files that are read together, by their `uri`: those of each file alone, without the ids that
 * another file has after all, and with the ids that an earlier file has already.
 */
export function problemsAcross(files: readonly ClaimsFile[]): ReadonlyMap<string, readonly Problem[]> {
  const records = new Records(files);
  const problems = new Map<string, readonly Problem[]>();
  for (const file of files) {
    const own = file.problems.filter(({ code, message: { values } }) => {
      const id = String(values[0]);
      return code !== 'supersedes-unknown' || (!records.byId(id) && !records.isBroken(id));
    });
    const taken = file.records.filter((record) => records.byId(record.id) !== record);
    const all = [...own, ...taken.map(({ id, idSpan }) => problem(id, idSpan, records.byId(id)!.file))];
    problems.set(
      file.uri,
      all.sort((a, b) => a.span.start - b.span.start),
    );
  }
  return problems;
}

const problem = (id: string, span: Problem['span'], file: string): Problem => ({
  code: 'duplicate-id',
  severity: 'error',
  message: message(
    '{1} has a record with the id "{0}" already, and this one is not read: give it an id of its own.',
    id,
    file,
  ),
  span,
});
