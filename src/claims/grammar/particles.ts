import type { Token } from '../../prose/token.ts';
import { type Chunk, type ChunkKind, nounChunk, particleChunk } from './chunk.ts';
import { isObject } from './noun-words.ts';
import { isDay, isMonth } from './time-words.ts';

/** Words that bring in a clause with a verb of its own (Quirk et al., §14.12), several of them prepositions too. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  'that if whether because although though while when unless until since whereas once lest as before after than so'.split(
    ' ',
  ),
);

/** The chunk of the one word or mark at token `at` that opens neither a noun phrase nor a verb group. */
export function particleAt(tokens: readonly Token[], at: number, limit: number): Chunk {
  const { lower, tag } = tokens[at]!;
  if (tag === 'IN' && lower === 'that' && isObject(tokens[at - 1], tokens[at + 1]))
    return nounChunk(at, at + 1, at, false, false);
  return particleChunk(kindAt(tokens, at, limit), at, at + 1);
}

function kindAt(tokens: readonly Token[], at: number, limit: number): ChunkKind {
  const { lower, tag, text, start } = tokens[at]!;
  switch (tag) {
    case 'IN':
      if (lower === 'that' || lower === 'if' || lower === 'whether') return 'sub';
      // "dismissed it as “weak”": no clause begins with its adjective.
      if (lower === 'as' && (tokens[at + 1]?.tag === '"' || tokens[at + 1]?.tag === 'JJ')) return 'prep';
      // "until May", "since Monday"
      if (isDay(tokens[at + 1]?.lower ?? '') || isMonth(tokens[at + 1]?.lower ?? '')) return 'prep';
      return SUBORDINATORS.has(lower) && opensClause(tokens, at + 1, limit) ? 'sub' : 'prep';
    case 'TO':
      return 'prep';
    case 'WP':
      return lower === 'when' || lower === 'while' ? 'sub' : 'rel';
    case 'CC':
      return 'conj';
    case 'JJ':
      return 'adj';
    case '.':
      return 'stop';
    case ',':
      if (text === '-') return start > (tokens[at - 1]?.end ?? -1) ? 'dash' : 'adv';
      return MARKS[text] ?? 'adv';
    default:
      return 'adv';
  }
}

const MARKS: Readonly<Record<string, ChunkKind>> = {
  ',': 'comma',
  ';': 'semicolon',
  ':': 'colon',
  '(': 'open',
  '[': 'open',
  '{': 'open',
  ')': 'close',
  ']': 'close',
  '}': 'close',
  '–': 'dash',
  '—': 'dash',
  '--': 'dash',
};

/** How far a subordinator's verb may stand from it. */
const REACH = 14;

/** The comma that closes the participle, relative clause or apposition opened by the one at `i`, where a verb follows it; -1 for none. */
function closingComma(tokens: readonly Token[], i: number, limit: number): number {
  const { tag } = tokens[i + 1] ?? {};
  if (!tag || !ASIDES.has(tag)) return -1;
  let close = i + 1;
  while (close < limit && tokens[close]!.text !== ',') close++;
  const { tag: next } = tokens[close + 1] ?? {};
  return close + 1 < limit && (next === 'VBD' || next === 'VB' || next === 'MD') ? close : -1;
}

const ASIDES = new Set<Token['tag'] | undefined>(['VBG', 'VBN', 'VBD', 'WP', 'DT']);

/** Whether a finite verb follows before the clause ends, so that *after*, *as*, *since* … bring in a clause. */
function opensClause(tokens: readonly Token[], at: number, limit: number): boolean {
  let i = at;
  for (; i < limit && i < at + REACH; i++) {
    const { tag } = tokens[i]!;
    if (tag === '.' || tag === 'CC' || (tag === 'VBG' && i === at)) return false;
    if (tag === ',') {
      // "as Ruiz, contradicting him, said": what stands between commas is passed over.
      const close = i === at ? -1 : closingComma(tokens, i, Math.min(limit, at + REACH));
      if (close < 0) return false;
      i = close;
      continue;
    }
    if (tag === 'VBD' || tag === 'MD' || tag === 'VB' || tag === 'VBN') return true;
  }
  // "before Ruiz “broke down”": the quotation brings the verb.
  return i === limit && tokens[i]?.tag === '"' && /^(?:VB|VBD|MD)$/.test(tokens[i + 1]?.tag ?? '');
}
