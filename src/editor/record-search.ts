import type { ClaimRecord } from '../records/record.ts';

/** What a record scores for a query; null where a word of the query is nowhere in it. */
export type Scorer = (record: ClaimRecord) => number | null;

/**
 * Ranks records by words of their ids, statements, quotations and speakers, in any order: whole words before beginnings,
 * these before parts, letters in order and slips of one letter.
 */
export function scorerOf(query: string): Scorer {
  const wanted = wordsIn(query);
  return (record) => {
    const words = wordsOf(record);
    let sum = 0;
    for (const word of wanted) {
      let best = 0;
      for (const other of words) {
        if (best < 5) best = Math.max(best, likeness(word, other));
        else break;
      }
      if (best === 0) return null;
      sum += best;
    }
    return sum;
  };
}

const kept = new WeakMap<ClaimRecord, readonly string[]>();

function wordsOf(record: ClaimRecord): readonly string[] {
  const known = kept.get(record);
  if (known) return known;
  const { id, statement, quote, speaker } = record;
  const words = [...new Set(wordsIn([id, statement, quote, speaker].filter(Boolean).join(' ').slice(0, LONGEST)))];
  kept.set(record, words);
  return words;
}

/** UTF-16 units of a record that are searched. */
const LONGEST = 2000;

/** Words and figures in small letters without accents; separators within figures are left out. */
const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(\d)[,.\u00A0\u202F](?=\d)/g, '$1')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** 5 the same, 4 its beginning, 3 a part of it, 2 its letters in order from the first, 1 one slip away, 0 none of these. */
function likeness(wanted: string, word: string): number {
  if (word.startsWith(wanted)) return word.length === wanted.length ? 5 : 4;
  if (wanted.length > 1 && word.includes(wanted)) return 3;
  if (/\d/.test(wanted) || wanted[0] !== word[0]) return 0;
  if (wanted.length > 2 && isWithin(wanted, word)) return 2;
  return wanted.length > 3 && isOneSlip(wanted, word) ? 1 : 0;
}

function isWithin(wanted: string, word: string): boolean {
  let at = 0;
  for (let i = 0; i < word.length && at < wanted.length; i++) if (word[i] === wanted[at]) at++;
  return at === wanted.length;
}

/** Whether one letter more, less, other or swapped with the next makes the beginning of the word. */
function isOneSlip(wanted: string, word: string): boolean {
  let same = 0;
  while (same < wanted.length && wanted[same] === word[same]) same++;
  const rest = wanted.slice(same);
  return (
    word.startsWith(rest.slice(1), same + 1) ||
    word.startsWith(rest.slice(1), same) ||
    word.startsWith(rest, same + 1) ||
    word.startsWith(`${rest[1] ?? ''}${rest[0] ?? ''}${rest.slice(2)}`, same)
  );
}
