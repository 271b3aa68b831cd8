import type { Span } from '../prose/span.ts';
import type { Token } from '../prose/token.ts';
import type { Desk } from '../records/record.ts';
import type { Figure } from './figure.ts';
import { meaningOf } from './glossary.ts';
import { fatesMeant } from './senses.ts';
import { type Setting, wordKey } from './setting.ts';

/** What is said to have happened to the things counted, and the words that say it. */
export interface Scope {
  /** Senses of the field *fate*: killed, wounded, captured … */
  readonly senses: ReadonlySet<number>;
  /** From the first such word to the last; UTF-16 offsets into the block's text. */
  readonly span: Span;
  /** Those words. */
  readonly text: string;
}

/**
 * The scope of a figure by the words of its own stretch and the verb that it shares, or else by those that it takes from a
 * record's statement; null when none says it.
 */
export function scopeOf(figure: Figure, glossary: Desk['glossary']): Scope | null {
  const lender = figure.stated?.lender;
  return scopeIn(figure, glossary) ?? (lender ? scopeIn(lender, glossary) : null);
}

function scopeIn(figure: Setting, glossary: Desk['glossary']): Scope | null {
  const { from, to } = predicate(figure);
  const senses = new Set<number>();
  let span = null as Span | null;
  const { tokens } = figure.reading;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (!/^(?:NN|JJ|VB)/.test(token.tag) || token.tag === 'NNP' || saysOther(tokens, i)) continue;
    const fates = meaningOf(wordKey(token), glossary).flatMap(fatesMeant);
    if (!fates.length) continue;
    for (const sense of fates) senses.add(sense);
    span = { start: span?.start ?? token.start, end: token.end };
  }
  return span && { senses, span, text: figure.reading.block.text.slice(span.start, span.end) };
}

/** Whether a word befalls nobody here: a signed contract, a radio station; a positive review, but *tested positive*, which is no mere test. */
function saysOther(tokens: readonly Token[], at: number): boolean {
  const { lower, tag } = tokens[at]!;
  if (lower === 'positive') return !isTest(tokens[at - 1]);
  if (isTest(tokens[at])) return tokens[at + 1]?.lower === 'positive';
  return THINGS.has(lower) && (tag === 'NN' || lower.startsWith('contract'));
}

const isTest = (token: Token | undefined): boolean => token !== undefined && /^test(?:s|ed|ing)?$/.test(token.lower);

/** Nouns for things that are spelled like the verbs for what befalls people. */
const THINGS: ReadonlySet<string> = new Set('contract contracts desert station stations train trains'.split(' '));

/** The figure's own stretch, and on to the next verb where it has none: "four soldiers and three civilians were hurt". */
function predicate({ reading, sentence, stretch }: Setting): { from: number; to: number } {
  const { tokens } = reading;
  let { to } = stretch;
  if (tokens.slice(stretch.from, to).some(({ tag }) => VERB.test(tag))) return stretch;
  let verb = to;
  const limit = Math.min(sentence.to, to + REACH);
  while (verb < limit && !VERB.test(tokens[verb]!.tag)) verb++;
  if (verb === limit) return stretch;
  to = verb;
  while (to < sentence.to && (VERB.test(tokens[to]!.tag) || /^(?:CC|RB)$/.test(tokens[to]!.tag))) to++;
  return { from: stretch.from, to };
}

const VERB = /^(?:VB|MD)/;

/** A verb further off than so many tokens is shared by no list that a reader could follow. */
const REACH = 60;

/** What befell the things that a figure counts, a sum of parts included; empty where nothing is said. */
export const fatesOf = (figure: Figure, glossary: Desk['glossary']): ReadonlySet<number> =>
  figure.fates ?? scopeOf(figure, glossary)?.senses ?? NONE;

const NONE: ReadonlySet<number> = new Set();

/** Whether a word says what befell somebody, by what the desk means by it. */
export const isFate = (word: string, glossary: Desk['glossary']): boolean =>
  meaningOf(word, glossary).some((meant) => fatesMeant(meant).length > 0);

/** Whether two figures are said of the same fates, or both of none. */
export function sameScope(a: Figure, b: Figure, glossary: Desk['glossary']): boolean {
  const x = fatesOf(a, glossary);
  const y = fatesOf(b, glossary);
  return x.size === y.size && [...x].every((sense) => y.has(sense));
}
