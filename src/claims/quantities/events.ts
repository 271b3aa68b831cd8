import { BE, HAVE } from '../../prose/closed-class.ts';
import type { Token } from '../../prose/token.ts';
import type { Figure, Refiner } from './figure.ts';

/**
 * Reads what is said of the things counted: the participle or verb behind them ("killed or wounded", "300 killed"), else
 * the verb whose object they are ("captured two fighters").
 */
export const readEvents: Refiner = (figures, { text, tokens, sentences }) => {
  let sentence = 0;
  for (const figure of figures) {
    while (sentence < sentences.length && sentences[sentence]!.to <= figure.from) sentence++;
    const bounds = sentences[sentence];
    if (!bounds) break;
    figure.event = eventBehind(figure, text, tokens, bounds.to) ?? eventBefore(figure, text, tokens, bounds.from);
  }
  return figures;
};

function eventBehind(figure: Figure, text: string, tokens: readonly Token[], end: number): string | null {
  let at = figure.counted && figure.counted[0] >= figure.from ? Math.max(figure.to, figure.counted[1]) : figure.to;
  // "members of the group": the complement of the noun.
  for (
    let i = 0;
    i < 8 && at < end && /^(?:IN|DT|NNP|PRP\$|POS)$/.test(tokens[at]!.tag) && (i > 0 || tokens[at]!.lower === 'of');
    i++
  )
    at++;
  let reported = false;
  while (at < end && (auxiliary(tokens[at]!) || /^(?:RB|WP)$/.test(tokens[at]!.tag))) {
    reported ||= auxiliary(tokens[at]!);
    at++;
  }
  const verb = tokens[at];
  if (at >= end || !verb || !/^(?:VBN|VBD|VBG|VB)$/.test(verb.tag)) {
    return verb &&
      at < end &&
      (reported || at === figure.to) &&
      /^(?:dead|missing|wounded|injured|hurt|homeless|ill|unaccounted)$/.test(verb.lower)
      ? coordinated(text, tokens, at, end)
      : null;
  }
  return coordinated(text, tokens, at, end);
}

const auxiliary = (token: Token): boolean => token.tag === 'MD' || BE.has(token.lower) || HAVE.has(token.lower);

/** "killed or wounded", "killed, wounded or captured": verbs of one form joined by commas and conjunctions. */
function coordinated(text: string, tokens: readonly Token[], at: number, end: number): string {
  let last = at;
  for (let i = at + 1; i < end && i < at + 8; ) {
    let next = i;
    while (next < end && (tokens[next]!.lower === ',' || tokens[next]!.tag === 'CC')) next++;
    if (next === i || next >= end || !/^(?:VBN|VBD|JJ)$/.test(tokens[next]!.tag)) break;
    if (tokens[next]!.tag === 'JJ' && tokens[next + 1]?.tag === 'NN') break;
    last = next;
    i = next + 1;
  }
  return text.slice(tokens[at]!.start, tokens[last]!.end);
}

/** The verb right before the figure and its bound: "captured two", "lost more than 300". */
function eventBefore(figure: Figure, text: string, tokens: readonly Token[], from: number): string | null {
  let at = figure.from - 1;
  while (
    at >= from &&
    ((figure.boundSpan && tokens[at]!.start >= figure.boundSpan.start) || /^(?:DT|PRP\$|"|RB)$/.test(tokens[at]!.tag))
  )
    at--;
  const verb = at >= from ? tokens[at]! : undefined;
  if (!verb || !/^(?:VB|VBD|VBN|VBG)$/.test(verb.tag) || auxiliary(verb)) return null;
  let first = at;
  while (
    first - 2 >= from &&
    tokens[first - 1]!.tag === 'CC' &&
    /^(?:VB|VBD|VBN)$/.test(tokens[first - 2]!.tag) &&
    tokens[first - 2]!.tag === verb.tag
  )
    first -= 2;
  return text.slice(tokens[first]!.start, verb.end);
}
