import { BE } from '../../prose/closed-class.ts';
import type { Token } from '../../prose/token.ts';
import { isChange } from './changes.ts';
import { wholeOf } from './currencies.ts';
import { type Figure, leadAt, type Refiner } from './figure.ts';
import { isClosed, isGapped } from './gapping.ts';
import { glued, isDash } from './joints.ts';

/** A bare figure beside one with a unit takes that unit: "3.9 million kettles, down from 4.4 million", "5 and 10 points". */
export const inheritUnits: Refiner = (figures, { tokens, sentences }) => {
  for (let i = figures.length - 2; i >= 0; i--) {
    inherit(figures[i]!, ahead(figures[i]!, figures[i + 1]!, figures[i + 2], tokens));
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

/** "5 and 10 percentage points", "a 7- or 8-inch screen": the next figure says it for both. */
function ahead(figure: Figure, next: Figure, third: Figure | undefined, tokens: readonly Token[]): Figure | null {
  const joint = isDash(tokens[figure.to]?.text) && glued(tokens, figure.to) ? figure.to + 1 : figure.to;
  if (!next.unit || next.from !== joint + 1 || next.from < next.numeral.from) return null;
  // "158 x 77 x 7.3mm", "20 by 30 metres"
  if (/^(?:x|×|by)$/.test(tokens[joint]!.lower)) return next.kind === 'measure' ? next : null;
  // "2, 3 and 5 metres" goes on; "a high of 116.56, 19 ticks up" does not.
  if (tokens[joint]!.lower === ',')
    return third && third.from <= next.to + 3 && /^(?:and|or|,)$/.test(tokens[third.from - 1]!.lower) ? next : null;
  // "by 15 to 4.3%": the change and the level arrived at
  if (tokens[joint]!.lower === 'to' && tokens[leadAt(figure, tokens)]?.lower === 'by') return null;
  return /^(?:and|or|to)$/.test(tokens[joint]!.lower) ? next : null;
}

/** "1,500 full-time and 300 part-time jobs": adjectives of their own, one noun for both. */
function shareHead(figure: Figure, next: Figure, tokens: readonly Token[]): void {
  const joint = next.from - 1;
  if (figure.unit || figure.kind !== 'count' || next.kind !== 'count' || !next.counted || next.counted[0] !== next.to)
    return;
  if (joint <= figure.to || joint > figure.to + 4 || !/^(?:and|or)$/.test(tokens[joint]!.lower)) return;
  const own = tokens.slice(figure.to, joint);
  if (!own.every((token) => /^(?:JJ|NN|NNP)$/.test(token.tag) || isDash(token.text))) return;
  figure.unit = `${own
    .map(({ lower }) => lower)
    .join(' ')
    .replace(/ - /g, '-')} ${next.unit.split(' ').at(-1)}`;
  figure.counted = next.counted;
}

function behind(figure: Figure, left: Left, tokens: readonly Token[]): Figure | null {
  if (!left.any || figure.numeral.form === 'share' || figure.numeral.form === 'multiple') return null;
  const lead = leadOf(figure, tokens);
  // "30 more were hurt"
  const next = tokens[/^(?:more|others?)$/.test(tokens[figure.to]?.lower ?? '') ? figure.to + 1 : figure.to];
  if (anaphor(tokens, figure.to)) return left.count;
  // "12 points from four games, three ahead of Tarn"
  if (/^(?:ahead|behind|clear|adrift)$/.test(next?.lower ?? '')) return left.margin;
  // "68,400 people unemployed for two years and 95,800 who …": what acts is counted, not measured.
  const acts = next !== undefined && /^(?:VBN|VBD|VB|WP|MD)$/.test(next.tag);
  const joined = left.any.to + 1 === figure.from;
  if (left.any.kind === 'age' && !joined) return null;
  if (parallel(figure, left.any, tokens)) return left.any;
  // "222 seats to the Republicans' 213", "51 percent to his 48"
  const owner = tokens[leadAt(figure, tokens)]?.tag;
  if ((owner === 'POS' || owner === 'PRP$') && isClosed(tokens[figure.to])) return left.any;
  const giver = acts && (!joined || next.tag === 'WP') ? left.count : left.any;
  if (!giver) return null;
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
      const other = giver.kind !== 'count' && at > giver.to && !isChange(word);
      return (giver.kind === 'measure' && at >= giver.to && !isChange(word)) ||
        other ||
        acted(tokens, giver.counted?.[1] ?? giver.to, at)
        ? null
        : giver;
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
      // "shot 12 of 31"
      return giver.kind === 'count' && tokens[leadAt(figure, tokens) - 1]?.tag !== 'CD' ? giver : null;
    case 'up':
    case 'down':
      return giver.kind === 'count' ? giver : null;
    default:
      return acts
        ? giver
        : verbBefore(figure, tokens) || gapped(figure, tokens) || (lead === 'including' && left.count)
          ? left.count
          : null;
  }
}

/**
 * Whether what stands at token `to` is another matter than the figure that ends at `from`: a verb that is none of rising
 * and falling stands between, or one with a subject of its own.
 */
function acted(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i <= to && i < from + 40; i++) {
    const { tag, lower } = tokens[i]!;
    if (!/^VBD?$/.test(tag)) continue;
    if (!isChange(lower) || /^(?:NN|NNP|PRP)$/.test(tokens[i - 1]!.tag)) return true;
  }
  return false;
}

/** "the highest bid is 84 cents, while the lowest is 74": two clauses with the same copula. */
function parallel(figure: Figure, giver: Figure, tokens: readonly Token[]): boolean {
  const copula = tokens[leadAt(figure, tokens)]?.lower ?? '';
  if (!BE.has(copula) || tokens[leadAt(giver, tokens)]?.lower !== copula || !isClosed(tokens[figure.to])) return false;
  for (let i = giver.to; i < figure.from && i < giver.to + 4; i++)
    if (/^(?:and|but|while|whilst|whereas)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/** "200 of them", "12 of which": so many of what has been counted before. */
const anaphor = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'of' && /^(?:them|these|those|whom|which)$/.test(tokens[at + 1]?.lower ?? '');

/** "killed 50 soldiers and wounded 47": a second verb shares the first one's object noun. */
function verbBefore(figure: Figure, tokens: readonly Token[]): boolean {
  let at = leadAt(figure, tokens);
  // "delayed another 300"
  while (/^(?:another|further|additional|a|an)$/.test(tokens[at]?.lower ?? '')) at--;
  if (!/^(?:VB|VBD|VBN|VBG)$/.test(tokens[at]?.tag ?? '')) return false;
  // "Arden scored 30 points and Ruiz added 22."
  const subject = /^(?:NNP|PRP)$/.test(tokens[at - 1]?.tag ?? '') && isClosed(tokens[figure.to]) ? 1 : 0;
  return /^(?:CC|,)$/.test(tokens[at - 1 - subject]?.tag ?? '');
}

/** "one side took 262 seats and the others 318": a second subject shares the verb and its object noun. */
function gapped(figure: Figure, tokens: readonly Token[]): boolean {
  const at = leadAt(figure, tokens);
  if (isGapped(tokens, at + 1)) return true;
  return (
    /^NNP?$/.test(tokens[at]?.tag ?? '') &&
    tokens[at - 1]?.lower === 'the' &&
    /^(?:CC|,)$/.test(tokens[at - 2]?.tag ?? '')
  );
}

/** The word before the figure and its bound words. */
const leadOf = (figure: Figure, tokens: readonly Token[]): string => tokens[leadAt(figure, tokens)]?.lower ?? '';
