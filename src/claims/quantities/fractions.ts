import { singular } from '../../prose/lemma.ts';
import type { Token } from '../../prose/token.ts';
import { PHRASES_BEFORE } from './bound-words.ts';
import { isChangeBefore } from './changes.ts';
import { isDash, isJoint, wordAt } from './joints.ts';
import { measureNamed } from './measures.ts';
import { CARDINAL, DENOMINATOR, SCALE, VULGAR } from './number-words.ts';
import { exact, makeNumeral } from './numeral.ts';
import type { NumeralReader } from './numerals.ts';

/** "two-thirds", "a quarter of", "1/8", "½". */
export const shareAt: NumeralReader = (tokens, at) => {
  const vulgar = VULGAR.get(tokens[at]!.text);
  if (vulgar) return makeNumeral(tokens, at, at + 1, vulgar, 'share');
  const simple = simpleFraction(tokens, at);
  if (simple) return makeNumeral(tokens, at, at + 3, simple, 'share');
  const article = /^an?$/.test(wordAt(tokens, at));
  const hyphen = !article && isDash(tokens[at + 1]?.text) && isJoint(tokens, at + 1) ? 1 : 0;
  const name = wordAt(tokens, at + 1 + hyphen);
  const part = DENOMINATOR.get(name);
  if (!part) return null;
  const count = article ? 1 : smallNumber(tokens[at]!);
  const to = at + 2 + hyphen;
  if (!count || name.endsWith('s') !== count > 1) return null;
  // "a quarter of a million"
  const scale =
    wordAt(tokens, to) === 'of' && /^(?:a|one)$/.test(wordAt(tokens, to + 1)) ? SCALE.get(wordAt(tokens, to + 2)) : 0;
  if (scale) return makeNumeral(tokens, at, to + 3, exact((count / part) * scale), 'words', { scale });
  // "one-half of 1 percent", "three-tenths of a percentage point"
  if (wholePercent(tokens, to)) return makeNumeral(tokens, at, to + 2, count / part, 'words');
  // "a half hour", "a quarter mile", "a half per cent"
  if (article && measuredBy(tokens, to)) return makeNumeral(tokens, at, to, 1 / part, 'words');
  // "three quarters of growth" are shares or time, "one third" a share, "a third term" an ordinal.
  const sure = count > 1 ? part !== 4 || hyphen === 1 : hyphen === 1;
  return sure || partitive(tokens, at, to) ? makeNumeral(tokens, at, to, count / part, 'share') : null;
};

/** "of 1 percent", "of 1%", "of a percentage point" at a token. */
const wholePercent = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === 'of' &&
  /^(?:a|one|1)$/.test(wordAt(tokens, at + 1)) &&
  /^(?:percent(?:age)?|per|%)$/.test(wordAt(tokens, at + 2));

/** Whether a measure in the singular or per cent stands at a token or is joined to the one before it: "a half hour", "a half-mile". */
function measuredBy(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, isDash(tokens[at]?.text) && isJoint(tokens, at) ? at + 1 : at);
  return /^per(?:cent|centage)?$/.test(word) || (measureNamed(word) !== undefined && singular(word) === word);
}

/** Whether what stands around "a third" shows a part: "a third of", "a third more", "by a third", "about a third", "a third said". */
function partitive(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    /^(?:of|as|more|less|fewer|lower|higher|the)$/.test(wordAt(tokens, to)) ||
    /^(?:VB|VBD|MD)$/.test(tokens[to]?.tag ?? '') ||
    wordAt(tokens, from - 1) === 'by' ||
    (PHRASES_BEFORE.has(wordAt(tokens, from - 1)) && !/^(?:NN|JJ|NNP)$/.test(tokens[to]?.tag ?? ''))
  );
}

/** "one in five", "nine out of 10", "one in every 20", the rating "3.8 out of 5". */
export const ratioAt: NumeralReader = (tokens, at) => {
  const next = wordAt(tokens, at + 1);
  if (next !== 'in' && next !== 'out' && (next !== 'of' || wordAt(tokens, at + 2) !== 'every')) return null;
  const out = next === 'out' ? 1 : 0;
  if (out && wordAt(tokens, at + 2) !== 'of') return null;
  const every = wordAt(tokens, at + 2 + out) === 'every' ? 1 : 0;
  const last = tokens[at + 2 + out + every];
  const whole = last ? smallNumber(last) : 0;
  const rating = out && /^(?:5|10|100)$/.test(last?.text ?? '') && /^\d{1,2}\.\d{1,2}$/.test(tokens[at]!.text);
  const part = rating ? Number(tokens[at]!.text) : smallNumber(tokens[at]!);
  const to = at + 3 + out + every;
  const plain = whole <= 10 || /^(?:20|10{2,5})$/.test(String(whole)) || (part === 1 && shares(tokens, at, to));
  if (!part || whole <= part || !plain || SCALE.has(wordAt(tokens, to))) return null;
  return makeNumeral(tokens, at, to, exact(part / whole), 'share');
};

/** Whether "one in 68" stands for one of so many people or things, not for one that was met in them: "one in 68 adults". */
const shares = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^(?:NN|NNP|JJ|VB|VBD|MD)$/.test(tokens[to]?.tag ?? '') &&
  !measureNamed(wordAt(tokens, to)) &&
  !/^VB/.test(tokens[from - 1]?.tag ?? '');

/** "half of the voters", "by half", "half an hour", "half-mile", "half a million"; not "the first half", "half empty" or "half-time". */
export const halfAt: NumeralReader = (tokens, at) => {
  const previous = wordAt(tokens, at - 1);
  const next = wordAt(tokens, at + 1);
  if (previous === 'and' && tokens[at - 2]?.tag === 'CD') return null;
  // "cut in half", "cut the budget in half"
  if (previous === 'in' && closes(tokens, at + 1) && isChangeBefore(tokens, at - 1, 5))
    return makeNumeral(tokens, at, at + 1, 0.5, 'share');
  const article = next === 'a' || next === 'an' || isDash(next) ? 1 : 0;
  const scale = SCALE.get(wordAt(tokens, at + 1 + article));
  // "the half a million people"
  if (NAMED_HALF.test(previous) && !(scale && previous === 'the')) return null;
  if (scale) return makeNumeral(tokens, at, at + 2 + article, scale / 2, 'words', { scale });
  // "half-a-million", "half-a-sen", "half-an-hour"
  const [joint, name, ...more] = isDash(next) ? wordAt(tokens, at + 2).split('-', 4) : [];
  if (name && !more.length && /^an?$/.test(joint!)) {
    const by = SCALE.get(name);
    if (by) return makeNumeral(tokens, at, at + 3, by / 2, 'words', { scale: by });
    return { ...makeNumeral(tokens, at, at + 1, 0.5, 'words'), tail: [name] };
  }
  if (isDash(next)) return measureNamed(wordAt(tokens, at + 2)) ? makeNumeral(tokens, at, at + 1, 0.5, 'words') : null;
  if (article) return FIGURATIVE.test(wordAt(tokens, at + 2)) ? null : makeNumeral(tokens, at, at + 2, 0.5, 'words');
  if (wholePercent(tokens, at + 1)) return makeNumeral(tokens, at, at + 3, 0.5, 'words');
  return halves(tokens, at) ? makeNumeral(tokens, at, at + 1, 0.5, 'share') : null;
};

/** Whether "half" is a part of something: "half of them", "half the beds", "half as many", "by half", "about half agreed". */
function halves(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const word = wordAt(tokens, at + 1);
  if (WHOLE.test(word) && !IDIOM.test(wordAt(tokens, at + 2))) return true;
  if (word === 'as') return /^(?:many|much|big|large|high|long|fast|far|likely)$/.test(wordAt(tokens, at + 2));
  const previous = tokens[at - 1];
  const opens = !previous || previous.tag === '.' || previous.tag === ',' || previous.tag === 'CC';
  if (opens) return /^(?:VBD|MD)$/.test(next?.tag ?? '');
  if (previous.lower !== 'by' && !PHRASES_BEFORE.has(previous.lower)) return false;
  return closes(tokens, at + 1) || /^(?:VB|VBD|MD)$/.test(next?.tag ?? '');
}

/** What may stand between "half" and the noun that it is a part of. */
const WHOLE = /^(?:of|the|its|his|her|their|our|my|your|that|this|these|those|all|what)$/;

/** Nouns with which "half" speaks in a figure (Oxford English Dictionary, "half", phrases): "half the battle", "half a mind". */
const IDIOM = /^(?:battle|fun|story)$/;
const FIGURATIVE = /^(?:mind|eye|ear|heart|chance|brain|hope)$/;

/** Whether a phrase ends before a token. */
const closes = (tokens: readonly Token[], at: number): boolean =>
  !tokens[at] || (/^(?:\.|,|CC|IN|TO|"|WP)$/.test(tokens[at].tag) && wordAt(tokens, at) !== 'past');

const NAMED_HALF = /^(?:first|second|the|a|this|that|last|other|better|latter|opening|final|each|every|in)$/;

/** The denominators that measures and recipes use, and the wholes that ratings are given out of. */
const UNDER = /^(?:[2-68]|10|12|16|20|24|32|64|100|128)$/;

/** "1/8" or the rating "5.7/10" at a token, as a number of at most one; 0 when there is none. */
export function simpleFraction(tokens: readonly Token[], at: number): number {
  const bar = tokens[at + 1]?.text;
  if ((bar !== '/' && bar !== '⁄') || !isJoint(tokens, at + 1) || tokens[at + 3]?.text === '/') return 0;
  const [over, under] = [tokens[at]!.text, tokens[at + 2]!.text];
  const [a, b] = [Number(over), Number(under)];
  const fraction = a > 0 && a < b && /^\d{1,2}$/.test(over) && UNDER.test(under);
  const rating = a <= b && /^\d{1,2}\.\d{1,2}$/.test(over) && /^(?:5|10|100)$/.test(under);
  return fraction || rating ? exact(a / b) : 0;
}

const smallNumber = (token: Token): number =>
  CARDINAL.get(token.lower) ??
  (/^(?:\d{1,4}|\d{1,3},\d{3})$/.test(token.text) ? Number(token.text.replace(',', '')) : 0);
