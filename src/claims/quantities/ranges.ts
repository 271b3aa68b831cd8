import type { Token } from '../../prose/token.ts';
import { PHRASES_BEFORE } from './bound-words.ts';
import { isChange, isChangeBefore } from './changes.ts';
import type { Figure, Refiner } from './figure.ts';
import { glued, isDash } from './joints.ts';
import { measureNamed, measureOfSymbol } from './measures.ts';
import { CARDINAL } from './number-words.ts';
import { exact } from './numeral.ts';

/** Joins two figures into a range: "between 3% and 8%", "$40-50 million", "from 80 kg to 71", "two or three weeks". */
export const joinRanges: Refiner = (figures, { tokens }) => {
  const joined: Figure[] = [];
  for (let i = 0; i < figures.length; i++) {
    const first = figures[i]!;
    const second = figures[i + 1];
    if (tailRange(first, tokens)) joined.push(first);
    else if (second && isRange(first, second, tokens)) {
      joined.push(join(first, second));
      i++;
    } else joined.push(first);
  }
  return joined;
};

function isRange(a: Figure, b: Figure, tokens: readonly Token[]): boolean {
  if (
    typeof a.value !== 'number' ||
    typeof b.value !== 'number' ||
    a.numeral.form === 'multiple' ||
    b.numeral.form === 'multiple'
  )
    return false;
  if (b.from - a.to > 6 || b.from <= a.to) return false;
  if ((a.numeral.form === 'share') !== (b.numeral.form === 'share') && a.unit === b.unit) return false;
  const joint = tokens[a.to]!.lower;
  const opener = openerOf(a, tokens);
  if (!adjacent(a, b, tokens, opener !== null)) return false;
  // "94 cents to $1.03"
  const hundredths = a.unit === 'cent' && b.unit === 'dollar' && a.value < 100 && b.value < 10;
  if (a.unit && b.unit && a.unit !== b.unit && !hundredths) return false;
  const signed = b.kind === 'money' && b.from < b.numeral.from;
  // "rose 5 to $9": a sign on the second figure alone makes it another matter.
  if (signed && a.kind !== 'money') return false;
  const top = sharedScale(a, b);
  if (isDash(joint)) {
    const tight = glued(tokens, a.to) && glued(tokens, a.to + 1);
    return (
      a.value * top < b.value &&
      (tight || joint === '–' || joint === '-') &&
      (!a.unit || a.kind === 'money' || a.unit === b.unit)
    );
  }
  const lead = tokens[a.from - 1]?.lower;
  // "slid 11 per cent or $1.63 to $13.03"
  if (joint === 'to' && lead === 'or' && b.value > 2 * a.value && isChangeBefore(tokens, a.from - 1, 7)) return false;
  // "fell by 4,000 to 91,000", "slipped £2 to £48": the change and the level arrived at.
  const larger = hundredths || Math.abs(b.value) > 2 * Math.abs(a.value);
  if (joint === 'to' && (lead === 'by' || (isChange(lead ?? '') && larger))) return false;
  if (joint === 'and') return opener === 'between';
  if (joint === 'or') return !a.unit && b.value - a.value * top === top;
  if (joint !== 'to' && joint !== 'through' && joint !== 'until') return false;
  if (a.unit && !b.unit) {
    if (opener === 'from') return !nounBehind(b, tokens);
    const sign = a.kind === 'money' && a.from < a.numeral.from;
    return sign && a.value * top < b.value && !nounBehind(b, tokens);
  }
  return opener === 'from' || a.value * top < b.value || hundredths;
}

/** "between" or "from" before the first figure, its own bound words aside; null when neither stands there. */
function openerOf(a: Figure, tokens: readonly Token[]): 'between' | 'from' | null {
  for (let i = a.from - 1; i >= 0 && i >= a.from - 4; i--) {
    const word = tokens[i]!.lower;
    if (word === 'between' || word === 'from') return word;
    if (word === 'anywhere' || word === 'somewhere') return null;
    // "between the ages of 6 and 11", "from up to 250 miles"
    if (!PHRASES_BEFORE.has(word) && !/^(?:up|as|more|at|the|ages?|of)$/.test(word)) return null;
  }
  return null;
}

/** Whether only the joint (and, in "from … to …", bound words) stands between the two. */
function adjacent(a: Figure, b: Figure, tokens: readonly Token[], opened: boolean): boolean {
  if (b.from === a.to + 1) return true;
  if (!opened || tokens[a.to]!.lower !== 'to') return false;
  const last = tokens[b.from - 1]!.lower;
  return (
    PHRASES_BEFORE.has(last) &&
    b.from - a.to <= 4 &&
    !tokens.slice(a.to, b.from).some((t) => t.tag === ',' || t.tag === '.')
  );
}

const nounBehind = (b: Figure, tokens: readonly Token[]): boolean => /^(?:NN|JJ|NNP)$/.test(tokens[b.to]?.tag ?? '');

/** What the second figure's scale word does to the first: "5 to 10 million". */
const sharedScale = (a: Figure, b: Figure): number =>
  a.scale === 1 &&
  b.scale > 1 &&
  typeof a.value === 'number' &&
  typeof b.value === 'number' &&
  a.value < b.value / b.scale
    ? b.scale
    : 1;

function join(a: Figure, b: Figure): Figure {
  const unit = b.unit || a.unit;
  const share = a.unit === 'cent' && b.unit === 'dollar' ? 0.01 : sharedScale(a, b);
  return {
    ...b,
    from: a.from,
    start: a.start,
    number: { start: a.number.start, end: b.number.end },
    value: [exact((a.value as number) * share), b.value as number],
    unit,
    kind: b.unit ? b.kind : a.unit ? a.kind : b.kind,
    bound: 'range',
  };
}

/** "0-to-60-mph", "two-to-three-week": the hyphens hold the whole range. */
function tailRange(figure: Figure, tokens: readonly Token[]): boolean {
  const [to, last, ...unit] = figure.numeral.tail;
  if (to !== 'to' || !last || typeof figure.value !== 'number') return false;
  const value = CARDINAL.get(last) ?? (/^\d{1,9}$/.test(last) ? Number(last) : null);
  // "a two-to-one majority" is a ratio.
  if (value === null || value <= figure.value) return false;
  figure.value = [figure.value, value];
  figure.bound = 'range';
  figure.to += 2;
  figure.end = tokens[figure.to - 1]!.end;
  figure.number = { start: figure.number.start, end: figure.end };
  const measure = unit[0] ? (measureNamed(unit.join(' ')) ?? measureOfSymbol(unit[0])) : undefined;
  const age = unit[0] && /^olds?$/.test(unit[1] ?? '') ? measureNamed(unit[0]) : undefined;
  if (age) {
    figure.unit = `${age.name} of age`;
    figure.kind = 'age';
  } else if (measure) {
    figure.unit = measure.name;
    figure.kind = measure.dimension === 'time' ? 'duration' : 'measure';
  }
  return true;
}
