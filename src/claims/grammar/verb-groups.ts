import { BE, HAVE } from '../../prose/closed-class.ts';
import type { Token } from '../../prose/token.ts';
import { type Chunk, type VerbForm, verbChunk } from './chunk.ts';
import { cueVerbs } from './cue-verbs.ts';
import { isTimeAt } from './time-words.ts';

/**
 * The verb group that begins at token `at`: modal, *to*, forms of *be*, *have*, *do*, adverbs between, and the verb;
 * null where none begins. A subject inside it ("has the mayor said") ends it, for the clause reader to see.
 */
export function verbAt(tokens: readonly Token[], at: number, limit: number): Chunk | null {
  const { tag } = tokens[at]!;
  let i = at;
  if (tag === 'TO') {
    i = skipAdverbs(tokens, at + 1, limit);
    // "to “rip up” the deal"
    if (i + 1 < limit && tokens[i]!.tag === '"') i++;
    if (i >= limit || tokens[i]!.tag !== 'VB') return null;
  } else if (tag !== 'MD' && !isVerbal(tokens[at])) return null;
  for (;;) {
    const { lower, tag: here } = tokens[i]!;
    const be = BE.has(lower) || (lower === "'s" && here !== 'POS');
    if (here !== 'MD' && !be && !HAVE.has(lower) && !DO.has(lower)) break;
    let next = skipAdverbs(tokens, i + 1, limit);
    if (next < limit && tokens[next]!.tag === '"' && isVerbal(tokens[next + 1])) next++;
    if (next >= limit || !isVerbal(tokens[next])) break;
    const verb = tokens[next]!;
    if (here === 'MD' && verb.tag !== 'VB') break;
    if (be && verb.tag === 'VB' && !BE.has(verb.lower)) break;
    if (be && (verb.tag === 'VBN' || verb.tag === 'VBD')) return groupOf(tokens, at, next, true);
    i = next;
  }
  return groupOf(tokens, at, i, false);
}

/** The verb group of tokens `from` to its verb `head`. */
export function groupOf(tokens: readonly Token[], from: number, head: number, passive: boolean): Chunk {
  return verbChunk(from, head, FORMS[tokens[from]!.tag] ?? 'finite', passive, cueVerbs(tokens[head]!.lower) ?? null);
}

const FORMS: Partial<Record<Token['tag'], VerbForm>> = { TO: 'infinitive', VBG: 'ing', VBN: 'participle' };
const DO = new Set(['do', 'does', 'did']);

const isVerbal = (token: Token | undefined): boolean =>
  token?.tag === 'VB' || token?.tag === 'VBD' || token?.tag === 'VBN' || token?.tag === 'VBG';

function skipAdverbs(tokens: readonly Token[], at: number, limit: number): number {
  let i = at;
  while (i < limit && i < at + 4) {
    const { tag, lower } = tokens[i]!;
    if (tag === 'RB' || lower === 'long' || lower === 'first') i++;
    // "have all accepted"
    else if (tokens[i + 1]?.tag === 'VBN' && /^(?:all|both|each)$/.test(lower)) i++;
    else if (lower === 'since' && tokens[i + 1]?.tag === 'VBN') i++;
    else if (isTimeAt(tokens, i)) i += 2;
    else break;
  }
  return i;
}
