import type { Finding } from '../checks/finding.ts';
import type { Report } from '../engine.ts';
import { overlaps } from '../prose/span.ts';
import type { TextEdit } from '../records/text-edit.ts';

/**
 * The checks whose fixes are safe to make unseen, on saving: they change how a name is spelled or which record is cited,
 * and nothing that the draft asserts. (What the new record says otherwise is a finding of its own.)
 */
export const SAFE_CHECKS = ['stale-record', 'name-varies'] as const;

/**
 * The checks whose findings can be fixed all at once where somebody asks for it by name. Those besides the safe ones
 * change figures and words of others to the record's, and a record can be wrong; or, `unused-suppression`, they take out a
 * reason that counts again when the record comes back. Left out is what wants an eye on every case: a citation vouches
 * for a claim, and of two places that contradict each other either may be right.
 */
export const FIX_ALL_CHECKS: readonly string[] = [
  ...SAFE_CHECKS,
  'figure-differs',
  'scope-differs',
  'bound-dropped',
  'hedge-dropped',
  'unit-differs',
  'date-differs',
  'quote-altered',
  'speaker-differs',
  'unknown-record',
  'unused-suppression',
];

/** From this certainty on a finding is fixed together with others. */
const SURE = 0.85;

/**
 * The edits that make the preferred fixes of some checks' findings in one draft, as far as they are sure, stay in the
 * draft and do not overlap; what is left over is found again. With the findings that they fix.
 */
export function editsOfAll(
  { draft, findings }: Pick<Report, 'draft' | 'findings'>,
  checks: readonly string[],
): { readonly edits: readonly TextEdit[]; readonly findings: readonly Finding[] } {
  const edits: TextEdit[] = [];
  const fixed: Finding[] = [];
  const made = new Set<string>();
  const keyOf = ({ span, text }: TextEdit) => `${span.start} ${span.end} ${text}`;
  for (const finding of findings) {
    if (finding.certainty < SURE || !checks.includes(finding.check)) continue;
    const fix = finding.fixes.find(({ preferred }) => preferred);
    if (!fix || fix.edits.length === 0 || fix.edits.some(({ uri }) => uri !== draft.uri)) continue;
    const wanted = fix.edits.filter((edit) => !made.has(keyOf(edit)));
    if (wanted.some((edit) => edits.some((other) => collide(edit, other)))) continue;
    for (const edit of wanted) made.add(keyOf(edit));
    edits.push(...wanted);
    fixed.push(finding);
  }
  return { edits, findings: fixed };
}

const collide = ({ span: a }: TextEdit, { span: b }: TextEdit): boolean =>
  overlaps(a, b) || (a.start === b.start && (a.start === a.end || b.start === b.end));
