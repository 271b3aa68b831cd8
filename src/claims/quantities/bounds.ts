import type { Token } from '../../prose/token.ts';
import { type BoundPhrase, NEAR, PHRASES_BEFORE, PHRASES_BEHIND, SHARPENER } from './bound-words.ts';
import type { Figure, Refiner } from './figure.ts';
import { glued, isDash } from './joints.ts';

/** Reads the words that bound each figure, before it ("just under") and behind it or what it counts ("or more"). */
export const readBounds: Refiner = (figures, { tokens }) => {
  figures.forEach((figure, i) => {
    const previous = figures[i - 1];
    before(figure, tokens, previous?.to ?? 0, previous?.unit ? (previous.counted?.[1] ?? previous.to) : -1);
    behind(figure, tokens, figures[i + 1]?.from ?? tokens.length);
    if (previous) inheritInBrackets(figure, previous, tokens);
  });
  return figures;
};

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
  if (!last || last.tag === 'NNP') return null;
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
  if (tail === 'plus' || tail === 'odd' || tail === 'ish') {
    figure.bound = tail === 'plus' ? '>=' : '~';
    figure.to = Math.max(figure.to, figure.numeral.to + 2);
    figure.end = tokens[figure.to - 1]!.end;
    figure.boundSpan = { start: figure.end - tail.length, end: figure.end };
    return;
  }
  for (const at of figure.counted ? [figure.to, figure.counted[1]] : [figure.to]) {
    for (const phrase of PHRASES_BEHIND.get(tokens[at]?.lower ?? '') ?? []) {
      if (!phrase.words.every((word, i) => tokens[at + i]?.lower === word)) continue;
      if (phrase.words[0] === '+' && !glued(tokens, at)) continue;
      if (tokens[at]!.tag === 'NNP') continue;
      // "30 plus people"; "£1.2m plus bonuses" adds the bonuses.
      const goes = figure.kind === 'count' ? /^(?:NN|,|\.|IN|JJ)$/ : /^(?:,|\.|IN)$/;
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
