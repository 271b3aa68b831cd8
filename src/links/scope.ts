import type { Span } from '../prose/span.ts';
import type { Desk } from '../records/record.ts';
import type { Figure } from './figure.ts';
import { meaningOf } from './glossary.ts';
import { sensesOf } from './senses.ts';
import { wordKey } from './setting.ts';

/** What is said to have happened to the things counted, and the words that say it. */
export interface Scope {
  /** Senses of the field *fate*: killed, wounded, captured … */
  readonly senses: ReadonlySet<number>;
  /** From the first such word to the last; UTF-16 offsets into the block's text. */
  readonly span: Span;
}

/** The scope of a figure by the words of its own stretch; null when none says it. */
export function scopeOf({ reading, stretch }: Figure, glossary: Desk['glossary']): Scope | null {
  const senses = new Set<number>();
  let span = null as Span | null;
  for (const token of reading.tokens.slice(stretch.from, stretch.to)) {
    if (!/^(?:NN|JJ|VB)/.test(token.tag) || token.tag === 'NNP') continue;
    const fates = meaningOf(wordKey(token), glossary)
      .flatMap(sensesOf)
      .filter(({ field }) => field === 'fate');
    if (!fates.length) continue;
    for (const { sense } of fates) senses.add(sense);
    span = { start: span?.start ?? token.start, end: token.end };
  }
  return span && { senses, span };
}

/** Whether two scopes count different things. */
export const scopesDiffer = (a: Scope, b: Scope): boolean =>
  a.senses.size !== b.senses.size || [...a.senses].some((sense) => !b.senses.has(sense));
