import type { Span } from '../prose/span.ts';
import type { Desk } from '../records/record.ts';
import { type Dating, datingsIn, datingsOf } from './figure.ts';
import type { Link } from './link.ts';
import { pairDates } from './pair-figures.ts';
import { correspondence, retellings } from './retelling.ts';
import { speaksOf } from './setting.ts';
import { weekdayConflict } from './weekday-conflict.ts';

/** Two dates of one event that cannot both be right; how sure it is that they are of one event, 0 to 1. */
export interface DateConflict {
  readonly ours: Dating;
  readonly theirs: Dating;
  readonly certainty: number;
}

/** The dates of a linked stretch that the record gives otherwise. */
export function conflictingDates(link: Link, glossary: Desk['glossary']): DateConflict[] {
  const said = datingsIn(link.claims[0].reading, link.span);
  const known = link.record.reading().blocks.flatMap(datingsOf);
  const retelling = retellings(link);
  const corresponds = correspondence(retelling);
  // "To Islay, the owners said on Thursday" dates what the record does not tell.
  const inPlace = (ours: Dating, theirs: Dating): boolean =>
    corresponds(ours, ours.date.span, theirs, theirs.date.span) &&
    (opens(ours) || retelling.some(({ keeps }) => keeps(leadOf(ours))));
  const single = said.length === 1 && known.length === 1 && ofOneClause(said[0]!, known[0]!);
  const dated = pairDates(said, known, glossary, inPlace).flatMap(
    ({ said: ours, known: theirs, agreement, judgement, retold }): DateConflict[] =>
      (agreement === 'conflict' || (retold && moved(ours, theirs))) &&
      !judgement.contrasts.length &&
      (single || retold || judgement.weight >= 1)
        ? [{ ours, theirs, certainty: single || retold ? 0.95 : 0.8 }]
        : [],
  );
  const days = said.flatMap((ours): DateConflict[] => {
    const theirs = known.find((one) => inPlace(ours, one)) ?? (single ? known[0] : undefined);
    return theirs && weekdayConflict(ours, theirs) ? [{ ours, theirs, certainty: 0.9 }] : [];
  });
  return [...dated, ...days];
}

/** Whether a date is the first word of its stretch. */
const opens = ({ reading: { tokens }, stretch, date }: Dating): boolean =>
  tokens[stretch.from]!.start >= date.span.start || tokens[stretch.from + 1]!.start >= date.span.start;

/** The words of a date's own stretch that stand before it. */
const leadOf = ({ reading: { tokens }, stretch, date }: Dating): Span => ({
  start: Math.min(tokens[stretch.from]!.start, date.span.start),
  end: date.span.start,
});

/** Whether a date is said of something that the other's sentence tells as well: in "…, she said on Thursday" it is not. */
const ofOneClause = (ours: Dating, theirs: Dating): boolean =>
  [...ours.near].some(([word, closeness]) => closeness === 1 && speaksOf(theirs, word));

/** "Since 1994" for "since 1984": the one follows from the other, but is not what the record says. */
function moved({ stance: ours }: Dating, { stance: theirs }: Dating): boolean {
  if (!ours || !theirs || ours.relation !== theirs.relation || ours.relation === 'on') return false;
  return !ours.iso.startsWith(theirs.iso) && !theirs.iso.startsWith(ours.iso) && !/^--/.test(ours.iso + theirs.iso);
}
