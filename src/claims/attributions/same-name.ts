import { remembered } from '../../prose/remembered.ts';
import { isTitle } from '../grammar/person-titles.ts';
import { transliterated } from './names/transliteration.ts';

/**
 * Whether two names can be of one person or body: titles, initials, a surname alone, an abbreviation, possessives, the
 * article and common transliterations aside. `names` maps a variant (any case) to the desk's spelling.
 * "John Smith" and "Smith" agree; "John Smith" and "Jane Smith" do not.
 */
export function sameName(a: string, b: string, names?: ReadonlyMap<string, string>): boolean {
  const left = nameWords(canonical(a, names));
  const right = nameWords(canonical(b, names));
  if (!left.length || !right.length) return false;
  if (left.join(' ') === right.join(' ')) return true;
  if (abbreviates(a, right) || abbreviates(b, left)) return true;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.at(-1) !== long.at(-1)) return false;
  if (short.length === 1) return !isBody(long);
  // Every forename of the shorter must be one of the longer, or its initial, in order.
  let at = 0;
  for (const word of short.slice(0, -1)) {
    while (at < long.length - 1 && !sameForename(word, long[at]!)) at++;
    if (at >= long.length - 1) return false;
    at++;
  }
  return true;
}

/** The desk's own spelling of a name, where `names` has it as a variant or spells it otherwise only by transliteration. */
export function houseName(name: string, names: ReadonlyMap<string, string>): string {
  const listed = canonical(name, names);
  if (listed !== name) return listed;
  const words = nameWords(name).join(' ');
  for (const house of new Set(names.values())) if (nameWords(house).join(' ') === words) return house;
  return name;
}

/** Names whose words are kept, as a draft gives the same few again and again, before the table of them is begun anew. */
const KEPT = 2_000;

/** A name's words for comparison: lower case, without titles, article, stops, possessive, accents, suffixes; transliterations made one. */
export const nameWords: (name: string) => readonly string[] = remembered(KEPT, wordsOf);

function wordsOf(name: string): string[] {
  const words = plain(name.slice(0, 300))
    .split(/[\s,]+/)
    .map((word) => (/^[a-z-]*$/.test(word) ? word : word.replace(/'s?$/, '').replace(/[^\p{L}\p{N}'&-]/gu, '')))
    .filter((word) => word && word !== 'the' && !/^(?:jr|sr|ii|iii|iv)$/.test(word));
  let from = 0;
  while (from < words.length - 1 && isTitle(words[from]!)) from++;
  return words.slice(from).map(transliterated);
}

/** Lower case, without accents and remarks in brackets. */
function plain(name: string): string {
  const lower = name.toLowerCase();
  if (/^[a-z .,'-]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replace(/\([^()]{0,40}\)/g, ' ');
}

function canonical(name: string, names: ReadonlyMap<string, string> | undefined): string {
  return names?.get(name) ?? names?.get(name.toLowerCase()) ?? name;
}

const sameForename = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** "WSJ" for "Wall Street Journal", "U.N." for "United Nations". */
function abbreviates(short: string, words: readonly string[]): boolean {
  const letters = short.replace(/^the\s+/i, '').replaceAll('.', '');
  if (!/^\p{Lu}{2,8}$/u.test(letters) || words.length < 2) return false;
  const main = words.filter((word) => !/^(?:of|and|for|on|in|de|la)$/.test(word));
  const initials = (list: readonly string[]) => list.map((word) => word[0]).join('');
  const wanted = letters.toLowerCase();
  return initials(main) === wanted || initials(words) === wanted;
}

/** Words that make a name one of a body: its last word alone does not stand for it. */
const isBody = (words: readonly string[]): boolean =>
  words.some((word) =>
    /^(?:of|for|and|&|ministry|department|agency|office|party|council|committee|court|times|post|journal|news|press|university|institute|bank|union|association|group|company|inc|ltd|corp|service|forces|army|police|commission|house|government)$/.test(
      word,
    ),
  );
