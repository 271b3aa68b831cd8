import { tagTokens } from './tags.ts';
import type { Token } from './token.ts';

/** A token before its part of speech is known. Offsets are UTF-16 into the block's text. */
export interface RawToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** What the characters alone show. */
  readonly shape: 'word' | 'number' | 'quote' | 'possessive' | 'stop' | 'punctuation' | 'sign';
}

/** The words, numbers and signs of a block's text with their parts of speech, in order. One pass, linear. */
export const tokensOf = (text: string): Token[] => tagTokens(splitTokens(text));

const WORD = /[\p{L}\p{M}\p{N}]/u;
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}|[@#][\p{L}_][\p{L}\p{N}_]{0,99}/uy;
const NUMBER = /\d{1,3}(?:[,\u00a0\u202f\u2009]\d{3})+(?!\d)(?:\.\d{1,20})?|\d{1,400}(?:\.\d{1,20})?|\.\d{1,20}/y;
const CLITIC = /^(?:s|ll|re|ve|d|m)$/i;

/** Splits text into tokens by their characters alone; a run longer than a sane word is cut, so that work stays bounded. */
export function splitTokens(text: string): RawToken[] {
  const tokens: RawToken[] = [];
  let singleOpen = false;
  let at = 0;
  const push = (end: number, shape: RawToken['shape']) => {
    const piece = text.slice(at, end);
    tokens.push({ start: at, end, text: piece, lower: lowered(piece), shape });
    at = end;
  };
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
    } else if (isLetter(code) || (code > 127 && isWordAt(text, at))) {
      const ends = wordEnds(text, at);
      const link = 'hwH'.includes(text[at]!) || text[ends.at(-1)!] === '@' ? matchAt(LINK, text, at) : 0;
      if (link) push(at + link, 'word');
      else for (const end of ends) push(end, isWordAt(text, at) ? 'word' : 'punctuation');
    } else if (
      isDigit(code) ||
      (code === 46 && isDigit(text.charCodeAt(at + 1)) && !isDigit(text.charCodeAt(at - 1)))
    ) {
      push(numberEnd(text, at), 'number');
    } else if (code === 64 || code === 35) {
      push(at + (matchAt(LINK, text, at) || 1), text.length > at + 1 && matchAt(LINK, text, at) ? 'word' : 'sign');
    } else if (code === 39 || code === 0x2019 || code === 0x2018) {
      const clitic = apostropheEnd(text, at);
      if (clitic) {
        push(clitic, 'possessive');
      } else {
        const opens = code === 0x2018 || !isWordAt(text, at - 1);
        const closes = !opens && singleOpen;
        const possessive = !opens && !closes && /s/i.test(text[at - 1] ?? '');
        if (opens && isWordAt(text, at + 1)) singleOpen = true;
        if (closes) singleOpen = false;
        push(at + 1, possessive ? 'possessive' : 'quote');
      }
    } else if ('"“”„«»'.includes(text[at]!)) {
      push(at + 1, 'quote');
    } else if (code === 46 || code === 33 || code === 63 || code === 0x2026) {
      let end = at + 1;
      while (end < text.length && '.!?…'.includes(text[end]!)) end++;
      push(end, 'stop');
    } else if (',;:()[]{}–—-/|•'.includes(text[at]!)) {
      push(text.startsWith('--', at) ? at + 2 : at + 1, 'punctuation');
    } else {
      push(at + (code >= 0xd800 && code <= 0xdbff && at + 1 < text.length ? 2 : 1), 'sign');
    }
  }
  return tokens;
}

const NUMBER_WORD =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|dozen|half|quarter|third)$/i;

/** Where the tokens of the word run at `at` end: clitics come apart ("do|n't"), so do spelled numbers ("two|-|hour"). */
function wordEnds(text: string, at: number): number[] {
  const prefix = amountPrefix(text, at);
  if (prefix) return text[at + prefix - 1] === '-' ? [at + prefix - 1, at + prefix] : [at + prefix];
  let end = at;
  const limit = Math.min(text.length, at + 400);
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (isLetter(code) || isDigit(code) || (code > 127 && isWordAt(text, end))) {
      end++;
      if (code >= 0xd800 && code <= 0xdbff && end < limit) end++;
    } else if ((code === 45 || code === 0x2011) && isWordAt(text, end + 1) && end > at) {
      if (NUMBER_WORD.test(text.slice(at, end))) return [end, end + 1];
      end++;
    } else if (code === 38 && isUpper(text.charCodeAt(end - 1)) && isUpper(text.charCodeAt(end + 1))) {
      end++;
    } else if (code === 46 && isAbbreviation(text, at, end)) {
      end++;
    } else if ((code === 39 || code === 0x2019) && isLetter(text.charCodeAt(end + 1)) && !apostropheEnd(text, end)) {
      if (/n$/i.test(text.slice(at, end)) && /^t\b/i.test(text.slice(end + 1, end + 3)) && end - at > 1)
        return [end - 1, end + 2];
      end++;
    } else break;
  }
  return [end];
}

const SIGNED = /(?:sub|minus)-(?=\d)/iy;
const DOLLARS = /[A-Z]{1,2}(?=\d)/y;
/** ISO 4217 codes and abbreviations that nothing else puts before digits; `PS` and `R` (also names of machines) only before a sum. */
const CURRENCY =
  /(?:USD|EUR|GBP|AUD|CAD|NZD|CHF|INR|JPY|CNY|RMB|HKD|SGD|ZAR|MYR|SEK|NOK|DKK|KSh|Rs|Rp|RM)(?=\d)|(?:PS|R)(?=\d{1,12}(?:[.,]\d|(?:k|m|bn)\b))/y;

/** The length of what stands before an amount's digits as a word of its own ("$US|113", "EUR|5m", "minus-|4"), 0 when nothing does. */
function amountPrefix(text: string, at: number): number {
  const code = text.charCodeAt(at) | 32;
  if (code === 115 || code === 109) {
    const signed = matchAt(SIGNED, text, at);
    if (signed) return signed;
  }
  if (text.charCodeAt(at) >= 97) return 0;
  return (text.charCodeAt(at - 1) === 36 && matchAt(DOLLARS, text, at)) || matchAt(CURRENCY, text, at);
}

/** Titles, months, states and forms that carry a full stop without ending a sentence (AP Stylebook, "abbreviations"). */
const ABBREVIATION = new Set(
  'mr mrs ms dr prof rev hon gov lt col gen maj capt cmdr sgt cpl pvt adm sen rep reps sens st mt ft jr sr jan feb mar apr jun jul aug sep sept oct nov dec no nos vs etc co corp inc ltd dept est approx fig vol ed al ala ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo supt atty asst assn bros rs'.split(
    ' ',
  ),
);

/** Whether this abbreviation (lower case, no stop) never ends a sentence: a title or month that leads into what follows. */
export const leadsOn = (lower: string): boolean =>
  /^(?:mr|mrs|ms|dr|prof|rev|hon|gov|lt|col|gen|maj|capt|cmdr|sgt|cpl|pvt|adm|sen|rep|reps|sens|st|mt|ft|vs|no|nos|fig|vol|approx|supt|atty|asst|rs)$/.test(
    lower,
  );

function isAbbreviation(text: string, at: number, stop: number): boolean {
  const length = stop - at;
  if (length === 1) return isLetter(text.charCodeAt(at));
  if (text.charCodeAt(stop - 2) === 46 && isLetter(text.charCodeAt(stop - 1))) return true;
  if (length > 8 || text.charCodeAt(stop + 1) === 46) return false;
  const lower = text.slice(at, stop).toLowerCase();
  // "R-Pa.,": a party with its state.
  if (/^[dri]-/.test(lower)) return ABBREVIATION.has(lower.slice(2));
  if (!ABBREVIATION.has(lower)) return false;
  if (lower === 'no' || lower === 'nos') return /^\.\s?\d/.test(text.slice(stop, stop + 3));
  // "in March." and "the mar." are words at a sentence's end; an abbreviation is capitalised or followed by a small letter.
  return isUpper(text.charCodeAt(at)) || /^\.\s?[a-z,]/.test(text.slice(stop, stop + 3));
}

/** The end of 's, 'll, 're, 've, 'd or 'm at an apostrophe, 0 when it is something else. */
function apostropheEnd(text: string, at: number): number {
  if (!isWordAt(text, at - 1)) return 0;
  for (const length of [1, 2]) {
    const end = at + 1 + length;
    if (CLITIC.test(text.slice(at + 1, end)) && !isWordAt(text, end)) return end;
  }
  return 0;
}

/** A number with its separators and what is glued to it: 1,200 · 1.2bn · 95th · 2000s · 10am. */
function numberEnd(text: string, at: number): number {
  let end = at + Math.max(1, matchAt(NUMBER, text, at));
  const limit = Math.min(text.length, end + 40);
  while (
    end < limit &&
    (isLetter(text.charCodeAt(end)) || (isDigit(text.charCodeAt(end)) && isLetter(text.charCodeAt(end - 1))))
  )
    end++;
  return end;
}

const lowered = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.includes('\u2019') ? lower.replaceAll('\u2019', "'") : lower;
};
const isSpace = (code: number): boolean =>
  code <= 32 ||
  code === 0xa0 ||
  code === 0x202f ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0xfeff ||
  code === 0x3000;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isWordAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < 128 || Number.isNaN(code)) return isLetter(code) || isDigit(code);
  if (code >= 0xd800 && code <= 0xdfff) return WORD.test(String.fromCodePoint(text.codePointAt(at)!));
  return WORD.test(text[at]!);
};
const matchAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
};
