import { singular } from '../../prose/lemma.ts';
import { partsOfSpeech } from '../../prose/lexicon.ts';
import type { Token } from '../../prose/token.ts';
import { currencyOfSign } from './currencies.ts';
import { glued, wordAt } from './joints.ts';
import type { LookAlike } from './look-alikes.ts';
import { canBe } from './noun-phrase.ts';
import { symbolAt, unitAt } from './unit-names.ts';

/** "Section 427", "Apple Watch 5", "S&P 500", "page 12", "No. 10", "#7", "COVID-19": the number is part of a name. */
export const numberedName: LookAlike = (figure, { tokens }) => {
  const { numeral } = figure;
  const previous = tokens[numeral.from - 1];
  if (!previous || numeral.scale > 1 || numeral.form === 'vague' || numeral.form === 'share') return false;
  if (previous.text === '#' || previous.text === '§' || /^0\d/.test(tokens[numeral.from]!.text)) return true;
  if (previous.lower === 'number' && numeral.form === 'words') return true;
  const end = chainEnd(tokens, numeral.to);
  if (/^[-–/]$/.test(previous.text)) {
    const first = chainStart(tokens, numeral.from);
    const left = first === numeral.from && glued(tokens, first) ? tokens[first - 2] : undefined;
    if (left && isName(left)) return true;
    if (first === numeral.from || counted(tokens, end)) return false;
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
  if (/^\p{Lu}/u.test(previous.text) && DESIGNATORS.has(previous.lower)) return true;
  // "lap 44 of 70"
  if (
    previous.lower === 'of' &&
    tokens[numeral.from - 2]?.tag === 'CD' &&
    DESIGNATORS.has(wordAt(tokens, numeral.from - 3))
  )
    return true;
  if (counted(tokens, end) && !(isName(previous) && acts(tokens, end))) return false;
  if (DESIGNATORS.has(singular(previous.lower)) || ABBREVIATED.test(previous.lower)) return true;
  if (currencyOfSign(previous.text)) return false;
  if (isName(previous))
    return digits ? whole && !/,/.test(tokens[numeral.from]!.text) : /^[A-Z]/.test(tokens[numeral.from]!.text);
  // "the sp 500 was down": a determiner and a singular noun make a name of the number behind them.
  return (
    whole &&
    previous.tag === 'NN' &&
    tokens[numeral.from - 2]?.tag === 'DT' &&
    /^(?:VB|VBD|MD)$/.test(tokens[end]?.tag ?? '')
  );
};

/** A proper name; in a headline, where the tagger cannot tell, a capitalised noun that is no verb. */
const isName = ({ tag, text, lower }: Token): boolean =>
  tag === 'NNP' ||
  /^\p{Ll}{1,2}\p{Lu}/u.test(text) ||
  (tag === 'NN' && /^\p{Lu}/u.test(text) && !partsOfSpeech(lower).tags.includes('VB'));

/** "the Surface 7 starts at", "the Note 3 costs $999": the plural noun can be a verb, and what follows is its object. */
const acts = (tokens: readonly Token[], at: number): boolean =>
  canBe(wordAt(tokens, at), 'VB') && /^(?:IN|SYM|CD|DT|TO)$/.test(tokens[at + 1]?.tag ?? '');

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

/** Whether what follows the number shows that it counts or measures. */
function counted(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next) return false;
  if (/^(?:%|per|percent|pct|million|billion|trillion|thousand|hundred)$/.test(next.lower)) return true;
  // "In Sumy 300 were killed"
  if (/^(?:were|are|have)$/.test(next.lower)) return true;
  if (next.tag === 'JJ') return next.lower !== 'late';
  return (
    (next.tag === 'NN' && singular(next.lower) !== next.lower) || (unitAt(tokens, at) ?? symbolAt(tokens, at)) !== null
  );
}

/** Their abbreviations in references. */
const ABBREVIATED = /^(?:pp?|vols?|figs?|chs?|art|arts|secs?|paras?|eds?)\.$/;

/**
 * Nouns that take a number as a name ("Quirk et al., A Comprehensive Grammar of the English Language, §5.63": apposition of
 * a numeral), and headings of lists.
 */
const DESIGNATORS: ReadonlySet<string> = new Set(
  'act annex apartment appendix article band bay berth bus category chapter class clause column court division exhibit figure flat flight floor game gate grade group highway interstate item junction lane lap level line lot mark match model note option page paragraph part phase pier platform point pool proposition protocol question rank resolution room round route row rule section sector series session sheet size stage step suite table task terminal tier title top track type unit version volume ward week year zone day season episode'.split(
    ' ',
  ),
);
