import { slugWords } from '../slug.ts';

const MAX_WORDS = 5;
const MAX_LENGTH = 40;

// Words that say little of what a claim is about, and bounds, which change while the claim stays.
const LIGHT = new Set(
  (
    'a an the of in on at to for by from with and or but that this these those it its is are was were be been being ' +
    'has have had do does did will would can could may might must shall should they their he his she her we our you i ' +
    'as than then there here not about around nearly almost over under up more most less least fewer some any who which'
  ).split(' '),
);

/**
 * A short, readable id for a statement that `taken` does not have yet: its first weighty words as a slug, numbered where
 * needed (`4000-soldiers-killed`, `4000-soldiers-killed-2`).
 */
export function newId(statement: string, taken: { has(id: string): boolean }): string {
  const all = slugWords(statement.slice(0, 400));
  const weighty = all.filter((word) => !LIGHT.has(word));
  let id = '';
  for (const word of (weighty.length > 0 ? weighty : all).slice(0, MAX_WORDS)) {
    const longer = id ? `${id}-${word}` : word.slice(0, MAX_LENGTH);
    if (longer.length > MAX_LENGTH) break;
    id = longer;
  }
  const base = id || 'claim';
  let free = base;
  for (let n = 2; taken.has(free); n++) free = `${base}-${n}`;
  return free;
}
