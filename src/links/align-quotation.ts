import search from 'approx-string-match';
import { diffArrays } from 'diff';
import type { Span } from '../prose/span.ts';
import { spokenAs } from './spoken-words.ts';

/** One place where a quotation departs from its original. Either side may be empty: words dropped or added. */
export interface Alteration {
  /** The words as the draft has them; UTF-16 offsets into the said text. Empty where words were dropped. */
  readonly said: Span;
  /** The words of the original; UTF-16 offsets into the original. Empty where words were added. */
  readonly original: Span;
}

/** How a quotation lies on its original. */
export interface Alignment {
  /** Share of the quotation's words that agree with the original, 0 to 1. */
  readonly agreement: number;
  /** How many words of the quotation were laid on the original. */
  readonly words: number;
  readonly alterations: readonly Alteration[];
  /** The word of the original right before the quotation, in lower case; '' where a sentence begins there. */
  readonly lead: string;
}

/**
 * Lays a quotation on the original words. An ellipsis, a [bracketed] insertion, a part quoted alone, capitals, stops and
 * the marks' style are fair and leave no trace; null when the quotation is not taken from these words at all. Words are
 * compared whole, so a dropped *not* is one alteration however short.
 */
export function alignQuotation(said: string, original: string): Alignment | null {
  const source = wordsOf(original).filter((word) => !word.bracketed);
  const codes = new Map<string, string>();
  const encode = (words: readonly Word[]): string => words.map((word) => codeOf(codes, word.key)).join('');
  const text = encode(source);
  const runs = runsOf(said);
  let from = 0;
  let total = 0;
  let wrong = 0;
  const alterations: Alteration[] = [];
  let lead: string | null = null;
  let before: Word | null = null;
  for (const run of runs) {
    const pattern = encode(run);
    const place = locate(text, pattern, from);
    if (!place) {
      // A word or two between cuts can stand anywhere; a longer run that is nowhere is another quotation.
      if (run.length > 2 || runs.length === 1) return null;
      continue;
    }
    lead ??= leadOf(source, place.start, original);
    const cut = before && cutNegation(source.slice(from, place.start), original);
    if (before && cut) alterations.push({ said: { start: before.end, end: run[0]!.start }, original: cut });
    before = run.at(-1)!;
    const changes = changesOf(run, source.slice(place.start, place.end), said, original);
    alterations.push(...changes.alterations);
    wrong += changes.words + (cut ? 1 : 0);
    total += run.length;
    from = place.end;
  }
  const lost = before && total >= LEAST ? lostNegation(source[from - 1], source[from], original) : null;
  if (before && lost && !/(?:…|\. ?\. ?\.)\s*$/.test(said)) {
    alterations.push({ said: { start: before.end, end: before.end }, original: lost });
    wrong++;
  }
  return total === 0
    ? null
    : { agreement: Math.max(0, 1 - wrong / total), words: total, alterations, lead: lead ?? '' };
}

const NEGATION = /^(?:not|never|no|nor|cannot|.*n't)$/;

/** A cut may shorten a sentence, not turn it round: the "not" that an ellipsis swallows, with what else it does there. */
function cutNegation(gap: readonly Word[], original: string): Span | null {
  const [first] = gap;
  const last = gap.at(-1);
  if (!first || !last || gap.length > SHORT_CUT || !gap.some(({ key }) => NEGATION.test(key))) return null;
  return /[.!?;:,]/.test(original.slice(first.start, last.end)) ? null : { start: first.start, end: last.end };
}

/** The "not" that the original has right behind the auxiliary with which a quotation ends: "sometimes I'm" of "I'm not". */
function lostNegation(last: Word | undefined, next: Word | undefined, original: string): Span | null {
  if (!last || !next || !AUXILIARY.test(last.key) || !/^(?:not|never)$/.test(next.key)) return null;
  return /[.!?;:,]/.test(original.slice(last.end, next.start)) ? null : { start: next.start, end: next.end };
}

const AUXILIARY =
  /^(?:am|is|are|was|were|be|been|do|does|did|has|have|had|will|would|can|could|shall|should|may|might|must|.*'(?:m|s|re|ve|ll|d))$/;

/** A quotation of fewer words may end in mid-clause. */
const LEAST = 4;

/** So many words may be cut out of the middle of a clause; more of them are clauses of their own. */
const SHORT_CUT = 4;

function leadOf(source: readonly Word[], at: number, original: string): string {
  const word = source[at - 1];
  const next = source[at];
  return word && next && !/[.!?;:,]/.test(original.slice(word.end, next.start)) ? word.key : '';
}

/** Whether a word denies what follows it. */
export const isNegation = (word: string): boolean => NEGATION.test(word);

interface Word extends Span {
  readonly key: string;
  readonly bracketed: boolean;
}

const WORD =
  /\[\p{L}\]\p{Ll}[\p{L}'’]*|[\p{L}\p{N}$€£%](?:[\p{L}\p{M}\p{N}]|[.,'’](?=[\p{L}\p{N}]))*|\[[^\]]{0,200}\]|…|\.{3,}|\. \. \./gu;

/** The words of a text as they are compared. Brackets and ellipses come as `bracketed`. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const end = start + word.length;
    // "[t]he": the bracket only changed the capital.
    const recased = /^\[\p{L}\]\p{Ll}/u.test(word);
    if (!recased && /^[[….]/.test(word)) {
      words.push({ start, end, key: word, bracketed: true });
      continue;
    }
    const before = words.at(-1);
    if (word.toLowerCase() === 'cent' && before?.key === 'per') words[words.length - 1] = { ...before, end, key: '%' };
    else
      for (const { key, from, to } of spokenAs(word))
        words.push({ start: start + from, end: start + to, key, bracketed: false });
  }
  return words;
}

/** The runs of words between ellipses and brackets. */
function runsOf(said: string): Word[][] {
  const runs: Word[][] = [[]];
  for (const word of wordsOf(said)) {
    if (!word.bracketed) runs.at(-1)!.push(word);
    else if (runs.at(-1)!.length) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** Each distinct word becomes one character, so that a search over characters counts words. */
function codeOf(codes: Map<string, string>, key: string): string {
  const known = codes.get(key);
  if (known) return known;
  const code = String.fromCharCode(0x100 + (codes.size % 0xd000));
  codes.set(key, code);
  return code;
}

/** Where the run lies in the original, best after `from`: exactly, or with two words in five astray at the most. */
function locate(text: string, pattern: string, from: number): Span | null {
  for (const at of [text.indexOf(pattern, from), text.indexOf(pattern)])
    if (at >= 0) return { start: at, end: at + pattern.length };
  if (pattern.length < 2 || pattern.length * text.length > 4e6) return null;
  const matches = search(text, pattern, Math.max(1, Math.floor(pattern.length * 0.4)));
  return matches.find(({ start }) => start >= from) ?? matches[0] ?? null;
}

function changesOf(run: readonly Word[], source: readonly Word[], said: string, original: string) {
  const alterations: Alteration[] = [];
  let words = 0;
  let s = 0;
  let o = 0;
  const spanOf = (list: readonly Word[], from: number, to: number, end: number): Span => {
    if (to > from) return { start: list[from]!.start, end: list[to - 1]!.end };
    const at = list[from]?.start ?? list[from - 1]?.end ?? end;
    return { start: at, end: at };
  };
  let from: { s: number; o: number } | null = null;
  const close = () => {
    if (!from) return;
    alterations.push({
      said: spanOf(run, from.s, s, said.length),
      original: spanOf(source, from.o, o, original.length),
    });
    words += Math.max(s - from.s, o - from.o);
    from = null;
  };
  for (const { value, added, removed } of diffArrays(
    source.map(({ key }) => key),
    run.map(({ key }) => key),
  )) {
    if (!added && !removed) {
      close();
      s += value.length;
      o += value.length;
      continue;
    }
    from ??= { s, o };
    if (added) s += value.length;
    else o += value.length;
  }
  close();
  return { alterations, words };
}
