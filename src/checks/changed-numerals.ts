import { CARDINAL } from '../claims/quantities/number-words.ts';
import type { Quantity } from '../claims/quantity.ts';
import { inSpan, itsSpan } from '../links/in-span.ts';
import type { Link } from '../links/link.ts';
import { type Retelling, retellings } from '../links/retelling.ts';
import { isVerbatim } from '../links/verbatim.ts';
import { contains, type Span } from '../prose/span.ts';
import type { Token } from '../prose/token.ts';
import { message } from '../records/message.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { type LinkedFigures, linkedFigures } from './linked-figures.ts';
import { editOf, placeOf, recordPlace, severityOf } from './places.ts';

/**
 * Numerals that alone were changed where the draft tells a record in its own words, and that stand in no figures held
 * against each other: "the two bidders", "lap 58", one end of a score.
 */
export function changedNumerals(context: Context): Finding[] {
  const pairs = linkedFigures(context);
  return context.links.flatMap((link) =>
    isVerbatim(link) ? retellings(link).flatMap((retelling) => changedIn(context, link, retelling, pairs)) : [],
  );
}

function changedIn(context: Context, link: Link, retelling: Retelling, pairs: readonly LinkedFigures[]): Finding[] {
  const { said: ours, known: theirs } = retelling;
  return retelling.changes.flatMap(({ said: [said, ...more], known: [known, ...rest] }): Finding[] => {
    if (!said || !known || more.length || rest.length || !contains(link.span, said)) return [];
    const [x, y] = [numberIn(said), numberIn(known)];
    if (x === null || y === null || x === y) return [];
    if (lies(said, ours.dates) || lies(known, theirs.dates) || isQuoted(link, said)) return [];
    // Of figures on both sides the pairs tell, and without a citation only they: other records may bear them out.
    if (link.how === 'matched' && alike(figureAt(said, ours.quantities), figureAt(known, theirs.quantities))) return [];
    if (
      pairs.some(
        (pair) => (pair.said.reading === ours && judges(pair, said)) || (pair.link === link && isAnswered(pair, known)),
      )
    )
      return [];
    const word = theirs.block.text.slice(known.start, known.end);
    return [
      {
        check: 'figure-differs',
        severity: severityOf(link),
        certainty: 0.9 * link.certainty,
        place: placeOf(context, ours.block, said),
        message: message(
          'The draft says {0}, the record “{1}” says {2}.',
          ours.block.text.slice(said.start, said.end),
          link.record.id,
          word,
        ),
        why: link.reason,
        related: [recordPlace(link.record, 'statement', 'quote')],
        fixes: [
          {
            title: message('Change to what the record says: {0}', word),
            edits: [editOf(context, ours.block, said, word)],
            preferred: true,
          },
        ],
      },
    ];
  });
}

const figureAt = (token: Token, quantities: readonly Quantity[]): Quantity | undefined =>
  inSpan(quantities, itsSpan, token)[0];

/** Whether both numerals are figures that can be held against each other: one end of a range is no figure. */
const alike = (a: Quantity | undefined, b: Quantity | undefined): boolean =>
  a !== undefined && b !== undefined && (a.bound === 'range') === (b.bound === 'range');

const lies = (token: Token, items: readonly { readonly span: Span }[]): boolean =>
  inSpan(items, itsSpan, token).length > 0;

/** What stands between quotation marks is held against the record's own words. */
const isQuoted = ({ claims, block }: Link, token: Token): boolean =>
  claims.some(({ quotations }) => quotations.some((one) => one.block === block && contains(one, token)));

/** Whether a pair holds the very figure that the numeral gives; of a range it gives one end only. */
const judges = ({ said, known }: LinkedFigures, numeral: Token): boolean =>
  contains(said.quantity.number, numeral) && (said.quantity.bound !== 'range' || known.quantity.bound === 'range');

/** Whether another figure of the draft answers the record's; "nine" alone does not answer "nine out of 10". */
const isAnswered = ({ said, known }: LinkedFigures, numeral: Token): boolean =>
  contains(known.quantity.number, numeral) &&
  said.quantity.bound !== 'range' &&
  said.quantity.kind === known.quantity.kind;

/** What a numeral says in digits or in one word; null for any other word. */
function numberIn({ lower }: Token): number | null {
  if (/^\d[\d,]*(?:\.\d+)?$/.test(lower)) return Number(lower.replaceAll(',', ''));
  return CARDINAL.get(lower) ?? null;
}
