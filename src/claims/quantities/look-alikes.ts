import type { DateMention } from '../date-mention.ts';
import { clockTime } from './clock-times.ts';
import { contactNumber } from './contact-numbers.ts';
import type { Figure, Passage, Refiner } from './figure.ts';
import { listNumber } from './list-numbers.ts';
import { numberedName } from './numbered-names.ts';
import { oneWord } from './one-word.ts';
import { ordinal } from './ordinals.ts';
import { score } from './scores.ts';
import { year } from './years.ts';

/** Whether a bare figure is no quantity. It sees the figures before any is withdrawn. */
export type LookAlike = (figure: Figure, passage: Passage) => boolean;

/** The look-alikes, cheapest first. */
const LOOK_ALIKES: readonly LookAlike[] = [
  ordinal,
  oneWord,
  clockTime,
  year,
  numberedName,
  listNumber,
  contactNumber,
  score,
];

/** Withdraws what only looks like a quantity: dates, clock times, ordinals, names with numbers, scores, telephone numbers. */
export const withdrawLookAlikes: Refiner = (figures, passage) => {
  const inDate = dateTest(passage.dates);
  return figures.filter(
    (figure) =>
      figure.kind === 'money' || (!inDate(figure) && !LOOK_ALIKES.some((looksAlike) => looksAlike(figure, passage))),
  );
};

/** Dates and figures are both in text order, so one index walks along. */
function dateTest(dates: readonly DateMention[]): (figure: Figure) => boolean {
  let i = 0;
  return ({ start, end }) => {
    while (i < dates.length && dates[i]!.span.end <= start) i++;
    return i < dates.length && dates[i]!.span.start < end;
  };
}
