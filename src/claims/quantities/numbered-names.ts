import { startsTitle, startsUpper } from '../../prose/characters.ts';
import { singular } from '../../prose/lemma.ts';
import type { Token } from '../../prose/token.ts';
import { isAgeOfName } from './ages.ts';
import { APPROXIMATE } from './bound-words.ts';
import { currencyOfSign } from './currencies.ts';
import { ABBREVIATED, DESIGNATORS, RANKINGS, severalNamed } from './designators.ts';
import type { Figure } from './figure.ts';
import { isGapped } from './gapping.ts';
import { glued, wordAt } from './joints.ts';
import type { LookAlike } from './look-alikes.ts';
import { groupOf, headsName, insideCounted, isName, modelNumber, unitFollows } from './model-numbers.ts';
import { canBe } from './noun-phrase.ts';

/** "Section 427", "Apple Watch 5", "S&P 500", "page 12", "No. 10", "#7", "COVID-19": the number is part of a name. */
export const numberedName: LookAlike = (figure, { tokens }) => {
  const { numeral } = figure;
  const previous = tokens[numeral.from - 1];
  if (!previous || numeral.scale > 1 || numeral.form === 'vague' || numeral.form === 'share') return false;
  if (APPROXIMATE.test(previous.lower)) return false;
  if (previous.text === '#' || previous.text === '§' || /^0\d/.test(tokens[numeral.from]!.text)) return true;
  if (previous.lower === 'number' && numeral.form === 'words') return true;
  if (namedWord(figure, tokens)) return true;
  // What stands around decides it in few cases, so the tests that look far are left to the last.
  return isPart(figure, previous, tokens) && !isAgeOfName(tokens, numeral.from) && !isGapped(tokens, numeral.from);
};

/** Whether the number belongs to what stands before it. */
function isPart(figure: Figure, previous: Token, tokens: readonly Token[]): boolean {
  const { numeral } = figure;
  const end = chainEnd(tokens, numeral.to);
  if (/^[-–/]$/.test(previous.text)) {
    const first = chainStart(tokens, numeral.from);
    const left = first === numeral.from && glued(tokens, first) ? tokens[first - 2] : undefined;
    if (left && isName(left)) return true;
    if (first === numeral.from || measured(tokens, end)) return false;
    // "COVID-19", "Boeing 737-800", "ISO 3888-2", "f/1.8"
    const before = tokens[first - 1];
    return (
      /^(?:\p{Lu}|\p{L}$)/u.test(tokens[first]!.text) ||
      (before !== undefined && (isName(before) || DESIGNATORS.has(singular(before.lower))))
    );
  }
  if (previous.end === numeral.start && previous.tag !== 'SYM' && previous.tag !== '"' && previous.tag !== ',')
    return true;
  const digits = numeral.form === 'digits';
  const whole = digits && typeof figure.value === 'number' && Number.isInteger(figure.value);
  if (whole && /^(?:no\.?|nos\.?|number|numbers)$/.test(previous.lower))
    return previous.lower !== 'number' || !counted(tokens, numeral.to);
  if (numeral.suffix.length > 1 || numeral.tail.length) return false;
  if (whole && standsAlone(tokens, numeral.from, numeral.to)) return true;
  if (digits && isName(previous) && insideCounted(tokens, numeral.from, numeral.to)) return true;
  if (startsUpper(previous.text) && DESIGNATORS.has(previous.lower)) return true;
  // "lap 44 of 70"
  if (
    previous.lower === 'of' &&
    tokens[numeral.from - 2]?.tag === 'CD' &&
    DESIGNATORS.has(wordAt(tokens, numeral.from - 3))
  )
    return true;
  // "Weeks 15 to 17 are": several of them have a plural verb.
  if (digits && !measured(tokens, end) && severalNamed(tokens, numeral.from)) return true;
  // "USB 3.0 ports": a version is not how many there are.
  if (VERSION.test(tokens[numeral.from]!.text) && isName(previous) && !unitFollows(tokens, end)) return true;
  if (whole && RANKINGS.has(previous.lower) && tokens[end]?.lower !== 'points' && !unitFollows(tokens, end))
    return true;
  if (whole && (modelNumber(tokens, numeral.from, numeral.to) || headsName(tokens, numeral.from, numeral.to)))
    return true;
  if (counted(tokens, end) && !(isName(previous) && acts(tokens, end))) return false;
  if (DESIGNATORS.has(singular(previous.lower)) || ABBREVIATED.test(previous.lower)) return true;
  if (currencyOfSign(previous.text) || groupOf(tokens, numeral.from)) return false;
  if (isName(previous))
    return digits ? whole && !/,/.test(tokens[numeral.from]!.text) : /^[A-Z]/.test(tokens[numeral.from]!.text);
  // "the carrier 380 is late": a determiner and a singular noun make a name of the number behind them.
  return (
    whole &&
    previous.tag === 'NN' &&
    tokens[numeral.from - 2]?.tag === 'DT' &&
    /^(?:VB|VBD|MD)$/.test(tokens[end]?.tag ?? '')
  );
}

/** "the Surface 7 starts at", "the Note 3 costs $999": the plural noun can be a verb, and what follows is its object. */
const acts = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) !== 'times' &&
  canBe(wordAt(tokens, at), 'VB') &&
  /^(?:IN|SYM|CD|DT|TO)$/.test(tokens[at + 1]?.tag ?? '');

/** The first token of a chain of words and numbers that hyphens and slashes join without a space. */
function chainStart(tokens: readonly Token[], at: number): number {
  let first = at;
  while (
    first >= 2 &&
    at - first < 8 &&
    /^[-–/]$/.test(tokens[first - 1]!.text) &&
    glued(tokens, first) &&
    glued(tokens, first - 1)
  )
    first -= 2;
  return first;
}

/** Past the last token of such a chain. */
function chainEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end - at < 8 && /^[-–/]$/.test(tokens[end]?.text ?? '') && glued(tokens, end) && glued(tokens, end + 1))
    end += 2;
  return end;
}

/** Whether what follows the number shows that it counts or measures; "In Sumy 300 were killed" counts too. */
const counted = (tokens: readonly Token[], at: number): boolean =>
  measured(tokens, at) ||
  (wordAt(tokens, at) === 'to' && tokens[at + 1]?.tag === 'CD' && unitFollows(tokens, at + 2)) ||
  /^(?:were|are|have)$/.test(wordAt(tokens, at));

/** Whether a unit or a noun that can be counted follows. */
function measured(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next) return false;
  if (next.tag === 'JJ') return next.lower !== 'late';
  return (next.tag === 'NN' && singular(next.lower) !== next.lower) || unitFollows(tokens, at);
}

/** The number of a version: "Android 7.1". */
const VERSION = /^\d{1,2}\.\d$/;

/** "the Group of Seven ministers", "the Big Four": the capital makes a name of the word. */
function namedWord({ numeral }: Figure, tokens: readonly Token[]): boolean {
  const capital = (i: number) => startsTitle(tokens[i]?.text ?? '');
  if (numeral.form !== 'words' || !capital(numeral.from) || capital(numeral.to)) return false;
  const before = tokens[numeral.from - 1];
  if (/^(?:Big|Final|Elite|Sweet|Fab|Magnificent)$/.test(before?.text ?? '')) return true;
  return before?.lower === 'of' && capital(numeral.from - 2);
}

/** "the 737 was grounded", "Radio 1's audience", "Channel 4 lost": the number does what only one thing or a name can. */
function standsAlone(tokens: readonly Token[], from: number, to: number): boolean {
  const previous = tokens[from - 1]!;
  const next = tokens[to];
  if (!next) return false;
  if (next.tag === 'POS' && glued(tokens, to)) return true;
  if (previous.tag === 'DT') return /^(?:was|is|has|does)$/.test(next.lower);
  if (!/^(?:VB|VBD|MD)$/.test(next.tag)) return false;
  if (previous.tag === 'POS') return true;
  // A sentence opens with a capital, so that only a word that could act is in doubt.
  const opens = from === 1 || tokens[from - 2]!.tag === '.';
  return opens && startsTitle(previous.text) && previous.tag !== 'CD' && canBe(previous.lower, 'VB');
}
