import { ingStems, pastStems, sStems } from './endings.ts';
import { IRREGULAR_NOUNS, IRREGULAR_VERBS, UNINFLECTED } from './irregular-forms.ts';
import { partsOfSpeech } from './lexicon.ts';
import type { Tag } from './token.ts';

/** The dictionary form of a lower-case word: `wounded` (a verb) → `wound`, `soldiers` → `soldier`; other words stay. */
export function lemma(lower: string, tag: Tag): string {
  if (tag === 'NN' || tag === 'NNP') return singular(lower);
  if (tag === 'VB' || tag === 'VBD' || tag === 'VBN' || tag === 'VBG' || tag === 'MD') return baseVerb(lower);
  return lower;
}

/** The singular of a lower-case noun: `casualties` → `casualty`, `men` → `man`; words without a plural stay (`troops` → `troop`, `series`). */
export function singular(lower: string): string {
  const irregular = IRREGULAR_NOUNS.get(lower);
  if (irregular) return irregular;
  if (UNINFLECTED.has(lower) || !lower.endsWith('s') || /(?:ss|us|is)$/.test(lower) || lower.length < 4)
    return compound(lower);
  for (const stem of sStems(lower)) {
    const guess = partsOfSpeech(stem);
    if (guess.known && guess.tags.includes('NN')) return stem;
  }
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  if (/(?:x|z|ch|sh|ss)es$/.test(lower)) return lower.slice(0, -2);
  return lower.slice(0, -1);
}

/** The plural of a singular noun as a writer would spell it: `casualty` → `casualties`. */
export function plural(noun: string): string {
  for (const [many, one] of IRREGULAR_NOUNS) if (one === noun) return many;
  if (UNINFLECTED.has(noun)) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** A compound bends in its last part: `vice-presidents`, `businesswomen`. */
function compound(lower: string): string {
  if (!lower.endsWith('n') && !lower.endsWith('e')) return lower;
  const many = /^(.{2,})(men|women|people|children)$/.exec(lower);
  return many ? `${many[1]}${IRREGULAR_NOUNS.get(many[2]!) ?? many[2]}` : lower;
}

function baseVerb(lower: string): string {
  const irregular = IRREGULAR_VERBS.get(lower);
  if (irregular) return irregular;
  // "most-read", "best-liked": a compound bends in its last part.
  const last = lower.lastIndexOf('-') + 1;
  if (last > 0 && last < lower.length) return lower.slice(0, last) + baseVerb(lower.slice(last));
  const stems = lower.endsWith('ing')
    ? ingStems(lower)
    : lower.endsWith('ed')
      ? pastStems(lower)
      : lower.endsWith('s') && !lower.endsWith('ss')
        ? sStems(lower)
        : [];
  for (const stem of stems) {
    const guess = partsOfSpeech(stem);
    if (guess.known && guess.tags.includes('VB')) return stem;
  }
  // No base is in the lexicon: fall back on spelling alone.
  if (lower.endsWith('ied')) return `${lower.slice(0, -3)}y`;
  if (/[^aeiou]ed$/.test(lower) && lower.length > 4) return lower.slice(0, -2);
  return lower;
}
