import { isDigit, isLetter, isSpace, isWordAt } from './characters.ts';
import { matchAt } from './match-at.ts';
import type { RawToken } from './raw-token.ts';
import { ownSlice } from './segment.ts';
import { tagTokens } from './tags.ts';
import type { Token } from './token.ts';
import { apostropheEnd, plainWordEnd, wordEnds } from './word-ends.ts';

/** The words, numbers and signs of a block's text with their parts of speech, in order. One pass, linear. */
export const tokensOf = (text: string): Token[] => tagTokens(splitTokens(text));

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/y;
const HANDLE = /[@#][\p{L}_][\p{L}\p{N}_]{0,99}/uy;
const NUMBER = /\d{1,3}(?:[,\u00a0\u202f\u2009]\d{3})+(?!\d)(?:\.\d{1,20})?|\d{1,400}(?:\.\d{1,20})?|\.\d{1,20}/y;

/** Splits text into tokens by their characters alone; a run longer than a sane word is cut, so that work stays bounded. */
function splitTokens(text: string): RawToken[] {
  const tokens: RawToken[] = [];
  let singleOpen = false;
  let at = 0;
  const push = (end: number, shape: RawToken['shape']) => {
    const form = formOf(text.slice(at, end));
    tokens.push({ start: at, end, text: form.text, lower: form.lower, shape, tag: 'SYM' });
    at = end;
  };
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
    } else if (isLetter(code) || (code > 127 && isWordAt(text, at))) {
      const plain = plainWordEnd(text, at);
      if (plain) {
        push(plain, 'word');
        continue;
      }
      const ends = wordEnds(text, at);
      const address = 'hwH'.includes(text[at]!) || text[ends.at(-1)!] === '@' ? matchAt(ADDRESS, text, at) : 0;
      if (address) push(at + address, 'word');
      else for (const end of ends) push(end, isWordAt(text, at) ? 'word' : 'punctuation');
    } else if (
      isDigit(code) ||
      (code === 46 && isDigit(text.charCodeAt(at + 1)) && !isDigit(text.charCodeAt(at - 1)))
    ) {
      push(numberEnd(text, at), 'number');
    } else if (code === 64 || code === 35) {
      const handle = matchAt(HANDLE, text, at);
      push(at + (handle || 1), handle ? 'word' : 'sign');
    } else if (code === 39 || code === 0x2019 || code === 0x2018) {
      const clitic = apostropheEnd(text, at);
      if (clitic) {
        push(clitic, 'possessive');
      } else {
        const opens = code === 0x2018 || !isWordAt(text, at - 1);
        const closes = !opens && singleOpen;
        const before = text[at - 1];
        const possessive = !opens && !closes && (before === 's' || before === 'S');
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

/** How a word is written, once for all its occurrences: most words of a draft are kept already, which saves their memory. */
interface Form {
  readonly text: string;
  readonly lower: string;
}

/** Forms kept before the table of them is begun anew: some hundred articles' words. */
const KEPT = 20_000;
const forms = new Map<string, Form>();

function formOf(piece: string): Form {
  const kept = forms.get(piece);
  if (kept) return kept;
  const text = ownSlice(piece, 0, piece.length);
  const lower = text.toLowerCase();
  const form = { text, lower: lower.includes('\u2019') ? lower.replaceAll('\u2019', "'") : lower };
  if (forms.size >= KEPT) forms.clear();
  forms.set(text, form);
  return form;
}
