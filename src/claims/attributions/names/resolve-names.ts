import { nameWords } from '../same-name.ts';
import type { DraftNames } from './draft-names.ts';
import type { SourceName } from './source-name.ts';

/** What a block names, at the offset `at`. */
export type BlockMention =
  /** A full name that a surname elsewhere may stand for. */
  | { readonly kind: 'introduced'; readonly at: number; readonly name: string }
  /** The subject of a sentence: whom *he* or *she* may mean next. */
  | { readonly kind: 'subject'; readonly at: number; readonly name: SourceName }
  /** The source of the block's attribution `index`, to be resolved. */
  | { readonly kind: 'source'; readonly at: number; readonly name: SourceName | null; readonly index: number };

/** What a reader has in mind at the edge of a block: equal in value, whatever comes after is read the same. */
export interface Discourse {
  /** How many of the draft's full names have been given. */
  readonly met: number;
  /** Whom *he* or *she* may mean (null where nobody can tell), and how many blocks ago they were spoken of. */
  readonly person: { readonly name: string | null; readonly ago: number } | null;
}

/** Where a draft begins. */
export const OPENING: Discourse = { met: 0, person: null };

/** Whether a reader has the same in mind. */
export const sameDiscourse = (a: Discourse, b: Discourse): boolean =>
  a === b || (a.met === b.met && a.person?.name === b.person?.name && a.person?.ago === b.person?.ago);

/** Blocks that a pronoun may reach back over. */
const REACH = 2;

/**
 * The name behind each source of a block, by the attribution's index, where `mentions` are the block's in reading order
 * and `before` is what is in mind before it: titles stripped, a surname completed by the one full name that it may stand
 * for, he and she taken for the last person who was a subject or a source nearby, "the ministry" for the one ministry
 * named; null where that is not safe. With what is in mind after it.
 */
export function resolveNames(
  mentions: readonly BlockMention[],
  known: DraftNames,
  before: Discourse,
): { readonly names: readonly (string | null)[]; readonly after: Discourse } {
  const names: (string | null)[] = [];
  let { met, person } = before;
  const meet = (name: string) => {
    met = Math.max(met, (known.numberOf(name) ?? -1) + 1);
  };
  for (const mention of mentions) {
    if (mention.kind === 'introduced') {
      meet(mention.name);
      continue;
    }
    const source = mention.name;
    let name: string | null = null;
    if (source?.kind === 'name') {
      name = completed(known, source.text, met);
      // A lone capitalised word that no full name explains may be a place or a body: it leaves *he* open.
      const isPerson = source.person || (name !== source.text && !source.text.includes(' '));
      if (isPerson) person = { name, ago: 0 };
      else if (mention.kind === 'subject') person = { name: null, ago: 0 };
      meet(source.text);
    } else if (source?.kind === 'pronoun' && /^(?:he|she|him|her)$/.test(source.text)) {
      if (person) {
        name = person.name;
        person = { name, ago: 0 };
      }
    } else if (source?.kind === 'capital') {
      const full = completed(known, source.text, met);
      name = full === source.text ? null : full;
      person = { name, ago: 0 };
    } else if (source?.kind === 'description') name = known.byBody(source.text, met) ?? null;
    if (mention.kind === 'source') names[mention.index] = name;
  }
  return { names, after: { met, person: receding(person) } };
}

/** The person as the next block sees them, null once a pronoun does not reach them any more. */
const receding = (person: Discourse['person']): Discourse['person'] =>
  person && person.ago < REACH ? { name: person.name, ago: person.ago + 1 } : null;

/** "Ruiz" where the draft has "Ana Ruiz" and no other Ruiz so far. */
function completed(known: DraftNames, name: string, met: number): string {
  const words = name.includes(' ') ? [] : nameWords(name);
  return (words.length === 1 && known.bySurname(words[0]!, met)) || name;
}
