import type { Token } from '../../prose/token.ts';
import {
  APPROXIMATE,
  type BoundPhrase,
  NEAR,
  PHRASES_BEFORE,
  PHRASES_BEHIND,
  SHADE,
  SHARPENER,
} from './bound-words.ts';
import type { Figure, Refiner } from './figure.ts';
import { glued, isDash, wordAt } from './joints.ts';

/** Reads the words that bound each figure, before it ("just under") and behind it or what it counts ("or more"). */
export const readBounds: Refiner = (figures, { tokens }) => {
  const margins = new Set<Figure>();
  figures.forEach((figure, i) => {
    const previous = figures[i - 1];
    if (previous && isMargin(figure, previous, tokens)) {
      margins.add(figure);
      return;
    }
    // "a 5-year, less than $20m deal": what a hyphen makes an adjective is not compared.
    const compared = previous?.unit && !isDash(tokens[previous.to - 2]?.text);
    before(figure, tokens, floorOf(previous, tokens), compared ? (previous.counted?.[1] ?? previous.to) : -1);
    behind(figure, tokens, figures[i + 1]?.from ?? tokens.length);
    if (previous) inheritInBrackets(figure, previous, tokens);
  });
  return margins.size ? figures.filter((figure) => !margins.has(figure)) : figures;
};

/** "4,000 people, give or take 100", "52%, plus or minus three points": reads the margin into the figure that it is of. */
function isMargin(figure: Figure, previous: Figure, tokens: readonly Token[]): boolean {
  const words = MARGINS.find((margin) =>
    margin.every((word, i) => wordAt(tokens, figure.from - margin.length + i) === word),
  );
  if (!words || typeof previous.value !== 'number' || typeof figure.value !== 'number') return false;
  const from = figure.from - words.length;
  const end = wordAt(tokens, from - 1) === ',' ? from - 1 : from;
  if (end !== previous.to && end !== previous.counted?.[1]) return false;
  const points = figure.kind === previous.kind || /(?:^|percentage )point$/.test(figure.unit);
  const reach = figure.kind === 'percentage' && !points ? figure.value / 100 : figure.value / Math.abs(previous.value);
  if (!(reach < 1)) return false;
  // "40 ± 5 mg"
  if (!previous.unit) Object.assign(previous, { unit: figure.unit, kind: figure.kind });
  previous.bound = '~';
  previous.slack = [reach, reach];
  previous.boundSpan = { start: tokens[from]!.start, end: figure.end };
  return true;
}

/** Words that join a margin to the figure that it is of. */
const MARGINS: readonly (readonly string[])[] = [
  ['give', 'or', 'take'],
  ['plus', 'or', 'minus'],
  ['±'],
  ['+', '/', '-'],
];

/** Past the figure before and the words right behind it that bound it: "300 or more, at least 40". */
function floorOf(previous: Figure | undefined, tokens: readonly Token[]): number {
  if (!previous) return 0;
  let at = previous.to;
  while (previous.boundSpan && at < previous.to + 8 && (tokens[at]?.end ?? Infinity) <= previous.boundSpan.end) at++;
  return at;
}

/**
 * Words before the figure, no further back than token `floor`. What follows the measured figure that ends at `compared`
 * compares with that one: "30 percent more than two years ago".
 */
function before(figure: Figure, tokens: readonly Token[], floor: number, compared: number): void {
  let at = figure.from;
  for (let layers = 0; layers < 3; layers++) {
    let end = at;
    // over “300 soldiers”: the quotation begins with the number.
    if (tokens[end - 1]?.tag === '"' || tokens[end - 1]?.text === '(') end--;
    while (tokens[end - 1]?.lower === 'a' || tokens[end - 1]?.lower === 'another') end--;
    if (layers && end !== at) break;
    // "a 4-under 68"
    if (isDash(tokens[end - 2]?.text) && glued(tokens, end - 1)) break;
    const phrase = phraseBefore(tokens, end);
    if (!phrase || topical(figure, tokens, end, phrase)) break;
    let from = end - phrase.words.length;
    if (from < floor || (from === compared && RELATES.test(phrase.words.at(-1)!))) break;
    let close = false;
    while (from > floor && SHARPENER.has(tokens[from - 1]!.lower)) {
      from--;
      close ||= NEAR.has(tokens[from]!.lower);
    }
    // "a little over", "a shade under"
    if (SHADE.has(wordAt(tokens, from - 1)) && wordAt(tokens, from - 2) === 'a' && from - 2 >= floor) {
      from -= 2;
      close = true;
    }
    const outer = figure.boundSpan;
    // The innermost word says what is meant: "as high as roughly 350" is about 350.
    if (figure.bound === '=') {
      figure.bound = phrase.bound;
      figure.slack = close ? (phrase.bound === '<' || phrase.bound === '<=' ? [0.1, 0] : [0, 0.1]) : phrase.slack;
    }
    figure.boundSpan = { start: tokens[from]!.start, end: outer?.end ?? tokens[end - 1]!.end };
    at = from;
  }
}

/** Last words of bounds that, right behind another figure, relate it to this one: "40 mph over 200 miles". */
const RELATES = /^(?:than|over|above|below|under|beyond)$/;

function phraseBefore(tokens: readonly Token[], end: number): BoundPhrase | null {
  const last = tokens[end - 1];
  // "737 MAX 8"
  if (!last || (last.tag === 'NNP' && !APPROXIMATE.test(last.lower))) return null;
  for (const phrase of PHRASES_BEFORE.get(last.lower) ?? []) {
    const from = end - phrase.words.length;
    if (from >= 0 && phrase.words.every((word, i) => tokens[from + i]!.lower === word)) return phrase;
  }
  return null;
}

/** Where the word is a plain preposition: "spread over three years", "a story about two men", "under one roof". */
function topical(figure: Figure, tokens: readonly Token[], end: number, phrase: BoundPhrase): boolean {
  if (phrase.words.length > 1) return false;
  const word = phrase.words[0]!;
  const outside = tokens[end - 2];
  const small =
    figure.numeral.form === 'words' &&
    typeof figure.value === 'number' &&
    figure.value <= 10 &&
    figure.kind === 'count';
  switch (word) {
    case 'over':
      // "work over 40 hours a week": so much in each of them, not the time that it took.
      if (figure.unit.includes(' per ')) return false;
      if (figure.kind === 'duration')
        return (
          !outside ||
          !/^(?:IN|RB|VB|VBD|,|CC|")$/.test(outside.tag) ||
          (/^VB/.test(outside.tag) &&
            !/^(?:is|was|be|are|were|lasts?|lasted|took|takes?|spent|spend)$/.test(outside.lower))
        );
      return small && outside?.tag !== 'IN';
    case 'about':
    case 'around':
    case 'near':
    case 'under':
    case 'above':
    case 'below':
    case 'beyond':
      return small;
    case 'some':
      return small;
    default:
      return false;
  }
}

/** Words behind the figure that end before token `ceiling`, where the next figure begins. */
function behind(figure: Figure, tokens: readonly Token[], ceiling: number): void {
  const tail = figure.numeral.tail[0];
  // "6.3+ million"
  if (tokens[figure.numeral.from + 1]?.text === '+' && figure.numeral.to > figure.numeral.from + 1) {
    const plus = tokens[figure.numeral.from + 1]!;
    if (figure.bound === '=') figure.bound = '>=';
    figure.boundSpan ??= { start: plus.start, end: plus.end };
    return;
  }
  if (tail === 'plus' || tail === 'odd' || tail === 'ish' || tail === 'some') {
    figure.bound = tail === 'plus' ? '>=' : '~';
    figure.to = Math.max(figure.to, figure.numeral.to + 2);
    figure.end = tokens[figure.to - 1]!.end;
    figure.boundSpan = { start: figure.end - tail.length, end: figure.end };
    return;
  }
  for (let at of figure.counted ? [figure.to, figure.counted[1]] : [figure.to]) {
    // "4,000, give or take"
    const set = wordAt(tokens, at) === ',';
    if (set) at++;
    for (const phrase of PHRASES_BEHIND.get(tokens[at]?.lower ?? '') ?? []) {
      if (!phrase.words.every((word, i) => tokens[at + i]?.lower === word)) continue;
      if (set && (phrase.bound !== '~' || phrase.words.length < 2)) continue;
      if (phrase.words[0] === '+' && !glued(tokens, at)) continue;
      if (tokens[at]!.tag === 'NNP') continue;
      const goes = figure.kind === 'count' ? /^(?:NN|,|\.|IN|JJ)$/ : /^(?:,|\.|IN)$/;
      // "30 plus people"; "£1.2m plus bonuses" adds the bonuses, "a $15 minimum wage" is the wage.
      const limit = /^(?:minimum|maximum)$/.test(phrase.words[0]!);
      if (limit && !/^(?:,|\.|IN)$/.test(tokens[at + 1]?.tag ?? '.')) continue;
      if (phrase.words[0] === 'plus' && !goes.test(tokens[at + 1]?.tag ?? '.')) continue;
      const last = at + phrase.words.length;
      // "300, at least 40 of them": what touches the next figure is said of it.
      if (last >= ceiling) continue;
      // "300, more or less" closes a phrase; "300 or more" may be followed by what it counts.
      if (figure.bound === '=' || figure.bound === '~') figure.bound = phrase.bound;
      figure.boundSpan ??= { start: tokens[at]!.start, end: tokens[last - 1]!.end };
      return;
    }
  }
}

/** "just over 120 miles (193 km)": the conversion has the bound of what it converts. */
function inheritInBrackets(figure: Figure, previous: Figure, tokens: readonly Token[]): void {
  if (tokens[figure.from - 1]?.text !== '(' && tokens[figure.from - 1]?.text !== '/') return;
  if (figure.bound !== '=' || figure.from - previous.to > 2 || figure.unit === previous.unit || !figure.unit) return;
  if (figure.kind !== previous.kind || previous.bound === 'range') return;
  figure.bound = previous.bound;
  figure.slack = previous.slack;
}
