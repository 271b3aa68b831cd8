import type { Span } from '../prose/span.ts';
import type { Suppression } from '../prose/suppressions.ts';
import { closest } from '../records/closest.ts';
import { type Message, message } from '../records/message.ts';
import type { ClaimsFile } from '../records/record.ts';
import type { Check } from './check.ts';
import type { SuppressionContext } from './context.ts';
import type { Finding, Fix } from './finding.ts';
import { withoutCheck, withoutSuppression } from './suppression-edits.ts';
import { DIRECTIVES, reachOf } from './suppression-reach.ts';

const CLAIMS = `version: 1
claims:
  harbour-jobs:
    statement: The harbour employs 4,200 people.
`;

/** A comment that is meant to suppress a finding and does not. */
export const unusedSuppression: Check = {
  id: 'unused-suppression',
  summary: 'A comment that suppresses findings suppresses none, names no check there is, or gives no reason.',
  why: 'What once was right to pass over would hide the next slip at the same place.',
  severity: 'warning',
  examples: [
    {
      claims: CLAIMS,
      draft:
        'The harbour employs 4,200 people.[^harbour-jobs]<!-- claimdesk-disable-sentence ⟦figure-differs⟧: as the port counts -->',
      fixed: 'The harbour employs 4,200 people.[^harbour-jobs]',
    },
    {
      claims: CLAIMS,
      draft:
        'The harbour employs 4,900 people.[^harbour-jobs]<!-- claimdesk-disable-sentence figure-differs: as the port counts -->',
    },
    {
      claims: CLAIMS,
      draft: '<!-- claimdesk-disable-file ⟦figures-differ⟧: a draft of last year -->\n\nThe harbour employs people.',
      fixed: '<!-- claimdesk-disable-file figure-differs: a draft of last year -->\n\nThe harbour employs people.',
    },
    {
      claims: CLAIMS,
      draft: '⟦<!-- claimdesk-disable-next figure-differs -->⟧\n\nThe harbour employs 4,900 people.[^harbour-jobs]',
    },
  ],
  runSuppressions: (context) => context.suppressions.flatMap((suppression) => findingsOn(suppression, context)),
};

function findingsOn(suppression: Suppression, context: SuppressionContext): Finding[] {
  const { start, length, directive, checks, reason } = suppression;
  const whole = { start, end: start + length };
  const remove: Fix = { title: message('Remove the suppression'), edits: [withoutSuppression(context, suppression)] };
  if (!reachOf(suppression))
    return [
      finding(
        context,
        whole,
        message(
          'There is no “{0}”. Write claimdesk-{1}, claimdesk-{2} or claimdesk-{3}.',
          `claimdesk-${directive}`,
          ...WORDS,
        ),
        [remove],
      ),
    ];
  if (checks.length === 0)
    return [finding(context, whole, message('This suppression names no check, so it does nothing.'), [remove])];
  if (reason === '')
    return [
      finding(
        context,
        whole,
        message('This suppression gives no reason, so it does nothing: write why, after a colon.'),
        [remove],
      ),
    ];
  const used = context.used.get(suppression);
  return checks.flatMap((check): Finding[] => {
    const { id } = check;
    const place = { start: start + check.start, end: start + check.end };
    const without: Fix =
      checks.length === 1
        ? remove
        : { title: message('Take “{0}” out', id), edits: [withoutCheck(context, suppression, check)] };
    if (!context.checks.has(id)) {
      const near = closest(id, context.checks);
      if (!near) return [finding(context, place, message('There is no check “{0}”.', id), [without])];
      const edits = [{ uri: context.uri, span: place, text: near }];
      const rename: Fix = { title: message('Change to “{0}”', near), edits };
      return [
        finding(context, place, message('There is no check “{0}”. Is “{1}” meant?', id, near), [rename, without]),
      ];
    }
    if (used?.has(id) || !mayJudge(id, context)) return [];
    const text = message('“{0}” finds nothing here, so this suppression can go.', id);
    // Nothing went wrong by it yet.
    return [{ ...finding(context, place, text, [{ ...without, preferred: true }]), severity: 'information' }];
  });
}

const WORDS = [DIRECTIVES.sentence, DIRECTIVES.next, DIRECTIVES.file];

/** What these find rests on other drafts, which need not be at hand. */
const AMONG_DRAFTS = new Set(['drafts-disagree', 'accounts-differ']);

/** What these find stands in the draft alone. */
const ALONE = new Set(['draft-contradicts-itself', 'arithmetic', 'name-varies', 'placeholder-left']);

/** Whether a check has all that it rests on: a draft that is looked at by itself may be right to suppress more. */
const mayJudge = (id: string, { records: { files } }: SuppressionContext): boolean =>
  ALONE.has(id) || (files.length > 0 && files.every(isWhole) && !AMONG_DRAFTS.has(id));

/** Whether every record of a claims file could be read; one that is being typed will be back. */
const isWhole = ({ problems }: ClaimsFile): boolean => problems.every(({ severity }) => severity !== 'error');

const finding = ({ uri }: SuppressionContext, span: Span, text: Message, fixes: readonly Fix[]): Finding => ({
  check: 'unused-suppression',
  severity: 'warning',
  certainty: 1,
  place: { uri, span },
  message: text,
  why: message('What it once passed over with reason it would pass over again without.'),
  related: [],
  fixes,
});
