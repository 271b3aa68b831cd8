import type { Tag } from './token.ts';

/** What a word's ending says of its part of speech; `known` when a shorter word of the lexicon stands behind it. */
export interface Guess {
  readonly tags: readonly Tag[];
  readonly known: boolean;
}

/** A word made of a prefix and another word of four letters or more, its first group. */
export const PREFIXED = /^(?:under|over|out|mis|re|counter)([a-z]{4,})$/;

/** Guesses from the ending of a lower-case word, looking up bases (`reports` → `report`) through `lookUp`. */
export function fromEnding(word: string, lookUp: (base: string) => readonly Tag[] | undefined): Guess {
  const base = (stems: readonly string[], tag: Tag) => stems.some((stem) => lookUp(stem)?.includes(tag));
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) {
    const tags: Tag[] = [];
    for (const stem of sStems(word))
      for (const tag of lookUp(stem) ?? []) if ((tag === 'NN' || tag === 'VB') && !tags.includes(tag)) tags.push(tag);
    if (tags.length) return { tags, known: true };
    if (/(?:[iy]ze|ise|ifie)s$/.test(word)) return { tags: ['VB'], known: false };
    return { tags: ['NN'], known: false };
  }
  if (word.endsWith('ed') && word.length > 4) return { tags: ['VBD', 'VBN'], known: base(pastStems(word), 'VB') };
  if (word.endsWith('ing') && word.length > 5) return { tags: ['VBG'], known: base(ingStems(word), 'VB') };
  if (word.endsWith('ly') && word.length > 4)
    return {
      tags: ['RB'],
      known: base([word.slice(0, -2), `${word.slice(0, -3)}y`, `${word.slice(0, -1)}e`, word.slice(0, -4)], 'JJ'),
    };
  if (/(?:er|est)$/.test(word) && base(degreeStems(word), 'JJ')) return { tags: ['JJ'], known: true };
  if (/(?:tion|sion|ment|ness|ship|ism|hood)$/.test(word)) return { tags: ['NN'], known: true };
  if (/(?:ity|ance|ence|ist|dom|ure|cy|age)$/.test(word)) return { tags: ['NN'], known: false };
  if (/(?:ous|ful|ive|able|ible|less|ic|ical|ial|ary|ish|ian|ese)$/.test(word)) return { tags: ['JJ'], known: false };
  if (/(?:ize|ise|ify)$/.test(word)) return { tags: ['VB'], known: false };
  if (word.includes('-')) return fromHyphens(word, lookUp);
  const prefixed = PREFIXED.exec(word);
  const tags = prefixed && lookUp(prefixed[1]!);
  if (tags) return { tags, known: true };
  return { tags: ['NN'], known: false };
}

/** What `reports`, `boxes`, `cities` may be forms of. */
export function sStems(word: string): string[] {
  const stems = word.endsWith('ies') ? [`${word.slice(0, -3)}y`, word.slice(0, -1)] : [word.slice(0, -1)];
  if (word.endsWith('es') && /(?:s|x|z|ch|sh|o)es$/.test(word)) stems.push(word.slice(0, -2));
  if (word.endsWith('ves')) stems.push(`${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`);
  return stems;
}

/** What `reported`, `denied`, `planned`, `urged` may be forms of. */
export function pastStems(word: string): string[] {
  const stems = [word.slice(0, -2), word.slice(0, -1)];
  if (word.endsWith('ied')) stems.push(`${word.slice(0, -3)}y`);
  if (word.at(-3) === word.at(-4)) stems.push(word.slice(0, -3));
  return stems;
}

/** What `reporting`, `urging`, `planning` may be forms of. */
export function ingStems(word: string): string[] {
  const stems = [word.slice(0, -3), `${word.slice(0, -3)}e`];
  if (word.at(-4) === word.at(-5)) stems.push(word.slice(0, -4));
  return stems;
}

const degreeStems = (word: string): string[] => {
  const stem = word.replace(/(?:er|est)$/, '');
  return [
    stem,
    `${stem}e`,
    ...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : []),
    ...(stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : []),
  ];
};

/** A hyphenated word is what its last part is ("vice-president"), a participle or -year-old makes it an adjective. */
function fromHyphens(word: string, lookUp: (base: string) => readonly Tag[] | undefined): Guess {
  const last = word.slice(word.lastIndexOf('-') + 1);
  if (/(?:ed|ing|old|wide|free|based|led|made|long|term|level|style|time|range|profile|scale)$/.test(last))
    return { tags: ['JJ'], known: true };
  const tags = lookUp(last) ?? [];
  return { tags: tags.includes('NN') ? ['NN', 'JJ'] : ['JJ'], known: true };
}
