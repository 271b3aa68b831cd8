import type { Token } from '../../prose/token.ts';
import { isChange } from './changes.ts';
import { wholeOf } from './currencies.ts';
import { befalls, fateAt, isLiving } from './fates.ts';
import { type Figure, leadAt, type Refiner } from './figure.ts';
import { isAnaphor, isClosed, isGappedClause, isOtherMatter, isParallel, sharesObject } from './gapping.ts';
import { aheadOf, shareHead } from './units-ahead.ts';

/** A bare figure beside one with a unit takes that unit: "3.9 million kettles, down from 4.4 million", "5 and 10 points". */
export const inheritUnits: Refiner = (figures, { tokens, sentences }) => {
  for (let i = figures.length - 2; i >= 0; i--) {
    inherit(figures[i]!, aheadOf(figures[i]!, figures[i + 1]!, figures[i + 2], tokens));
    shareHead(figures[i]!, figures[i + 1]!, tokens);
  }
  let left: Left = NONE;
  let sentence = 0;
  figures.forEach((figure) => {
    while (sentence < sentences.length && sentences[sentence]!.to <= figure.from) {
      sentence++;
      left = NONE;
    }
    inherit(figure, behind(figure, left, tokens));
    // What stands in brackets converts; the text goes on from what stands before them.
    if (!figure.unit || tokens[figure.from - 1]?.text === '(') return;
    // What a preposition governs is an adjunct: "3,000 people in 12 countries, including 450 in Leeds".
    const lead = tokens[figure.from - 1];
    const adjunct = left.count && (lead?.tag === 'IN' || lead?.lower === 'including') && !figure.boundSpan;
    left = {
      any: figure,
      count: figure.kind === 'count' && !adjunct ? figure : left.count,
      margin: MARGIN.has(figure.unit) ? figure : left.margin,
    };
  });
  return figures;
};

/** The nearest figures with a unit to the left in the sentence. */
interface Left {
  any: Figure | null;
  count: Figure | null;
  /** One in a unit that contests are led by. */
  margin: Figure | null;
}

const NONE: Left = { any: null, count: null, margin: null };

/** Units that leads and deficits are given in. */
const MARGIN: ReadonlySet<string> = new Set(['point', 'shot', 'stroke', 'seat', 'vote', 'run', 'percentage point']);

function inherit(figure: Figure, giver: Figure | null): void {
  if (!giver || figure.kind !== 'count') return;
  // "22 thefts, against an average of 20 per week"
  if (figure.unit.startsWith('per ') && giver.kind === 'count' && !giver.unit.includes('per '))
    figure.unit = `${giver.unit} ${figure.unit}`;
  if (figure.unit) return;
  figure.unit = giver.unit;
  figure.kind = giver.kind;
  figure.counted ??= giver.counted;
}

function behind(figure: Figure, left: Left, tokens: readonly Token[]): Figure | null {
  if (!left.any || figure.numeral.form === 'share' || figure.numeral.form === 'multiple') return null;
  const lead = leadOf(figure, tokens);
  // "30 more were hurt"
  const next = tokens[/^(?:more|others?)$/.test(tokens[figure.to]?.lower ?? '') ? figure.to + 1 : figure.to];
  if (isAnaphor(tokens, figure.to)) return left.count;
  // "nine points from seven matches, two ahead of Tarn"
  if (/^(?:ahead|behind|clear|adrift)$/.test(next?.lower ?? '')) return left.margin;
  // "68,400 people unemployed for two years and 95,800 who …": what acts is counted, not measured.
  const fate = fateAt(tokens, figure.to) >= 0;
  const acts = fate || (next !== undefined && /^(?:VBN|VBD|VB|WP|MD)$/.test(next.tag));
  const joined = left.any.to + 1 === figure.from;
  if (left.any.kind === 'age' && !joined) return null;
  if (isParallel(figure, left.any, tokens)) return left.any;
  // "222 seats to the Republicans' 213", "51 percent to his 48"
  const owner = tokens[leadAt(figure, tokens)]?.tag;
  if ((owner === 'POS' || owner === 'PRP$') && isClosed(tokens[figure.to])) return left.any;
  const giver = acts && (fate || !joined || next?.tag === 'WP') ? left.count : left.any;
  if (!giver) return null;
  // "destroyed 40 houses and injured 12", "30 lives were lost and 12 sailors …": only the living are hurt.
  if ((fate || befalls(tokens[leadAt(figure, tokens)])) && !countsLiving(giver, tokens)) return null;
  switch (lead) {
    // "to 6,327.80" after a change in per cent is a level of its own.
    case 'to':
    case 'at':
      // Nobody counts pence by the million.
      return giver.kind === 'money' && figure.scale > 1 && !wholeOf(giver.unit) ? giver : null;
    case 'by':
      return giver.kind === 'percentage' || giver.kind === 'money' ? giver : null;
    case 'from': {
      // "17in wheels and costs from 21,995": another verb has another measure.
      const at = leadAt(figure, tokens) - 1;
      const word = tokens[at]?.lower ?? '';
      const first = giver.kind === 'measure' ? giver.to : giver.to + 1;
      const other = giver.kind !== 'count' && at >= first && !isChange(word);
      return other || isOtherMatter(tokens, giver.counted?.[1] ?? giver.to, at) ? null : giver;
    }
    case 'than':
    case 'and':
    case 'or':
    case 'but':
    case ',':
    case 'with':
    case 'versus':
    case 'vs.':
    case 'vs':
    case 'against':
      return giver.kind !== 'percentage' || next?.tag !== 'NNP' ? giver : null;
    case 'of':
      // "an average of 20"; not "a turnover of 400m", "12 of 31"
      return giver.kind === 'count' && TALLY.test(tokens[leadAt(figure, tokens) - 1]?.lower ?? '') ? giver : null;
    case 'up':
    case 'down':
      return giver.kind === 'count' ? giver : null;
    default:
      return acts
        ? giver
        : sharesObject(figure, tokens) || isGappedClause(figure, tokens) || (lead === 'including' && left.count)
          ? left.count
          : null;
  }
}

/** Whether a figure counts persons or beasts, or nothing that is named. */
const countsLiving = ({ counted }: Figure, tokens: readonly Token[]): boolean =>
  !counted || isLiving(tokens[counted[1] - 1]!);

/** Nouns that "of" gives the number of, not the sum or the size. */
const TALLY = /^(?:average|mean|median|total|tally|haul|record|best|high|low|peak|maximum|minimum|count|number)$/;

/** The word before the figure and its bound words. */
const leadOf = (figure: Figure, tokens: readonly Token[]): string => tokens[leadAt(figure, tokens)]?.lower ?? '';
