import { singular } from '../../prose/lemma.ts';
import type { Token } from '../../prose/token.ts';
import { type Figure, leadAt } from './figure.ts';
import { glued, isDash } from './joints.ts';

/** The figure behind this one that says the unit for both: "5 and 10 percentage points", "a 7- or 8-inch screen"; null when none does. */
export function aheadOf(
  figure: Figure,
  next: Figure,
  third: Figure | undefined,
  tokens: readonly Token[],
): Figure | null {
  if (next.unit && isAmong(tokens, figure.to, next.from)) return next;
  const joint = isDash(tokens[figure.to]?.text) && glued(tokens, figure.to) ? figure.to + 1 : figure.to;
  if (!next.unit || next.from !== joint + 1 || next.from < next.numeral.from) return null;
  // "158 x 77 x 7.3mm", "20 by 30 metres"
  if (/^(?:x|×|by)$/.test(tokens[joint]!.lower)) return next.kind === 'measure' ? next : null;
  // "2, 3 and 5 metres" goes on; "at 98.40, seven ticks up" does not.
  if (tokens[joint]!.lower === ',')
    return third && third.from <= next.to + 3 && /^(?:and|or|,)$/.test(tokens[third.from - 1]!.lower) ? next : null;
  // "by 15 to 4.3%": the change and the level arrived at
  if (tokens[joint]!.lower === 'to' && tokens[leadAt(figure, tokens)]?.lower === 'by') return null;
  return /^(?:and|or|to)$/.test(tokens[joint]!.lower) ? next : null;
}

/** "12 dead among the 60 passengers": the part is of what the whole is of. */
function isAmong(tokens: readonly Token[], from: number, to: number): boolean {
  let at = to - 1;
  while (at > from && /^(?:DT|PRP\$)$/.test(tokens[at]!.tag)) at--;
  return at >= from && at < from + 4 && /^(?:among|amongst)$/.test(tokens[at]!.lower);
}

/** Gives the first of two figures the noun of the second: "1,500 full-time and 300 part-time jobs". */
export function shareHead(figure: Figure, next: Figure, tokens: readonly Token[]): void {
  const joint = next.from - 1;
  if (figure.kind !== 'count' || next.kind !== 'count' || !next.counted || next.counted[0] !== next.to) return;
  // "65 passenger and 260 freight trains": more than one counts no noun in the singular.
  const lone = figure.to + 1 === joint && singular(figure.unit) === tokens[figure.to]!.lower && figure.value !== 1;
  if (figure.unit && !(lone && next.counted[1] - next.counted[0] > 1)) return;
  if (joint <= figure.to || joint > figure.to + 4 || !/^(?:and|or)$/.test(tokens[joint]!.lower)) return;
  const own = tokens.slice(figure.to, joint);
  if (/^(?:more|others?)$/.test(own.at(-1)!.lower)) return;
  if (!own.every((token) => /^(?:JJ|NN|NNP)$/.test(token.tag) || isDash(token.text))) return;
  figure.unit = `${own
    .map(({ lower }) => lower)
    .join(' ')
    .replace(/ - /g, '-')} ${next.unit.split(' ').at(-1)}`;
  figure.counted = next.counted;
}
