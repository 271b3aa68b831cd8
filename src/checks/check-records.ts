import { ALL_CHECKS } from './all-checks.ts';
import { type CheckOptions, wanted } from './check-options.ts';
import type { RecordsContext } from './context.ts';
import type { Finding } from './finding.ts';

/** Runs every check of the records themselves; places are in the claims files. */
export const checkRecords = (context: RecordsContext, options: CheckOptions = {}): Finding[] =>
  wanted(
    ALL_CHECKS.flatMap((check) => check.runRecords?.(context) ?? []),
    options,
  );
