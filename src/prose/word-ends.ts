import { isAbbreviation } from './abbreviations.ts';
import { isDigit, isLetter, isUpper, isWordAt } from './characters.ts';
import { matchAt } from './match-at.ts';

/** Characters: what runs on for longer is cut, so that work stays bounded. */
const LONGEST = 400;

const NUMBER_WORD =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|dozen|half|quarter|third)$/i;

/** Where the tokens of the word run at `at` end: clitics come apart ("do|n't"), so do spelled numbers ("two|-|hour"). */
export function wordEnds(text: string, at: number): number[] {
  const prefix = amountPrefix(text, at);
  if (prefix) return text[at + prefix - 1] === '-' ? [at + prefix - 1, at + prefix] : [at + prefix];
  let end = at;
  const limit = Math.min(text.length, at + LONGEST);
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

/**
 * Where a word of plain letters ends that a space, a comma or the text's end follows, which is what most words are:
 * there is nothing in it to take apart or to put together. 0 for any other word.
 */
export function plainWordEnd(text: string, at: number): number {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  return (next === 32 || next === 44 || end === text.length) && end - at <= LONGEST ? end : 0;
}

const CLITIC = /^(?:s|ll|re|ve|d|m)$/i;

/** The end of 's, 'll, 're, 've, 'd or 'm at an apostrophe, 0 when it is something else. */
export function apostropheEnd(text: string, at: number): number {
  // An abbreviation keeps its stop: "Corp.'s".
  if (!isWordAt(text, at - 1) && !(text[at - 1] === '.' && isWordAt(text, at - 2))) return 0;
  for (let length = 1; length <= 2; length++) {
    const end = at + 1 + length;
    if (CLITIC.test(text.slice(at + 1, end)) && !isWordAt(text, end)) return end;
  }
  return 0;
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
