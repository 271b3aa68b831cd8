import type { Link } from '../links/link.ts';
import { type Change, type Retelling, retellings } from '../links/retelling.ts';
import { NEGATORS, PARTIAL } from '../links/verb-polarity.ts';
import { isVerbatim } from '../links/verbatim.ts';
import { lemma } from '../prose/lemma.ts';
import { contains } from '../prose/span.ts';
import type { Token } from '../prose/token.ts';
import { message } from '../records/message.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { editOf, placeOf, recordPlace, severityOf } from './places.ts';

/** Where a record told in its own words has a "not" that the draft has not, or the draft one that the record has not. */
export function changedNegations(context: Context): Finding[] {
  return context.links.flatMap((link) =>
    isVerbatim(link)
      ? retellings(link).flatMap((retelling) =>
          (recounts(retelling) ? [] : retelling.changes)
            .filter((change) => turns(retelling, change) && !isQuoted(link, change) && isCited(link, change))
            .map((change) => finding(context, link, retelling, change)),
        )
      : [],
  );
}

/** Whether a figure was changed as well: 60% do what 40% do not. */
const recounts = ({ changes }: Retelling): boolean =>
  changes.some(({ said, known }) => said.some(isNumber) && known.some(isNumber));

const isNumber = ({ tag }: Token): boolean => tag === 'CD';

/** Whether nothing but a "not" was put in or left out: "does not carry" and "carries". */
function turns(retelling: Retelling, { said, known, after }: Change): boolean {
  if (denials(said) === denials(known) || content(said) !== content(known)) return false;
  const denied = denials(said) ? retelling.said : retelling.known;
  const last = (denials(said) ? said : known).at(-1)!;
  const next = denied.tokens[denied.tokens.indexOf(last) + 1];
  // "not only", "not all": nothing is denied.
  return !(NEGATORS.has(last.lower) && next && (PARTIAL.has(next.lower) || next.tag === ',')) && after.said > 0;
}

const denials = (words: readonly Token[]): number => words.filter(({ lower }) => NEGATORS.has(lower)).length % 2;

/** The words without the negation and the *do* that carries it. */
const content = (words: readonly Token[]): string =>
  words
    .filter(({ lower }) => !NEGATORS.has(lower) && !/^(?:do|does|did)$/.test(lower))
    .map(({ lower, tag }) => (tag.startsWith('VB') || tag === 'NN' ? lemma(lower, 'VBD') : lower))
    .join(' ');

/** What stands between quotation marks is held against the record's own words. */
const isQuoted = ({ claims, block }: Link, { after }: Change): boolean =>
  claims.some(({ quotations }) =>
    quotations.some((one) => one.block === block && one.start <= after.said && after.said <= one.end),
  );

const isCited = ({ span }: Link, { after }: Change): boolean => contains(span, { start: after.said, end: after.said });

function finding(context: Context, link: Link, { said, known }: Retelling, change: Change): Finding {
  const ours = { start: change.after.said, end: change.said.at(-1)?.end ?? change.after.said };
  const theirs = { start: change.after.known, end: change.known.at(-1)?.end ?? change.after.known };
  const before = said.tokens.find(({ end }) => end === change.after.said)!;
  const lead = known.tokens.find(({ end }) => end === change.after.known)!;
  const text = known.block.text;
  return {
    check: 'polarity-differs',
    severity: severityOf(link),
    certainty: 0.9 * link.certainty,
    place: placeOf(context, said.block, { start: before.start, end: ours.end }),
    message: message(
      'The draft says “{0}” where the record “{1}” says “{2}”.',
      said.block.text.slice(before.start, ours.end),
      link.record.id,
      text.slice(lead.start, theirs.end),
    ),
    why: link.reason,
    related: [recordPlace(link.record, 'statement', 'quote')],
    fixes: [
      {
        title: message('Change to what the record says: {0}', text.slice(lead.start, theirs.end)),
        edits: [editOf(context, said.block, ours, text.slice(theirs.start, theirs.end))],
        preferred: true,
      },
    ],
  };
}
