import { nameWords, sameName } from '../same-name.ts';
import type { SourceName } from './source-name.ts';

/** What a block names, at the offset `at`. */
export type BlockMention =
  /** A full name that a surname later on may stand for. */
  | { readonly kind: 'introduced'; readonly at: number; readonly name: string }
  /** The subject of a sentence: whom *he* or *she* may mean next. */
  | { readonly kind: 'subject'; readonly at: number; readonly name: SourceName }
  /** The source of the block's attribution `index`, to be resolved. */
  | { readonly kind: 'source'; readonly at: number; readonly name: SourceName | null; readonly index: number };

/** Blocks that a pronoun may reach back over. */
const REACH = 2;

/**
 * The name behind each source, by block and the attribution's index there, where `mentions` are those of each block in
 * reading order: titles stripped, a surname completed by the one full name
 * that the draft gave before, he and she taken for the last person who was a subject or a source nearby, "the ministry"
 * for the one ministry named; null where that is not safe. `names` maps variants to the desk's spelling.
 */
export function resolveNames(
  mentions: readonly (readonly BlockMention[])[],
  names?: ReadonlyMap<string, string>,
): (string | null)[][] {
  const known: Known = { words: new Map(), met: new Set(), bySurname: new Map(), byBody: new Map() };
  let person: { name: string | null; block: number } | null = null;
  return mentions.map((here, block) => {
    const resolved: (string | null)[] = [];
    for (const mention of here) {
      if (mention.kind === 'introduced') {
        remember(known, mention.name);
        continue;
      }
      const source = mention.name;
      let name: string | null = null;
      if (source?.kind === 'name') {
        name = names?.get(source.text) ?? names?.get(source.text.toLowerCase()) ?? completed(known, source.text);
        // A lone capitalised word that no full name explains may be a place or a body: it leaves *he* open.
        const isPerson = source.person || (name !== source.text && !source.text.includes(' '));
        if (isPerson) person = { name, block };
        else if (mention.kind === 'subject') person = { name: null, block };
        remember(known, source.text);
      } else if (source?.kind === 'pronoun' && /^(?:he|she|him|her)$/.test(source.text)) {
        if (person && block - person.block <= REACH) {
          name = person.name;
          person = { name, block };
        }
      } else if (source?.kind === 'capital') {
        const full = completed(known, source.text);
        name = full === source.text ? null : full;
        person = { name, block };
      } else if (source?.kind === 'description') name = known.byBody.get(source.text) || null;
      if (mention.kind === 'source') resolved[mention.index] = name;
    }
    return resolved;
  });
}

interface Known {
  /** The words of each name met so far. */
  readonly words: Map<string, readonly string[]>;
  /** The names that `remember` has taken in. */
  readonly met: Set<string>;
  readonly bySurname: Map<string, string[]>;
  /** The one body whose name holds this noun, '' once there are two. */
  readonly byBody: Map<string, string>;
}

/** Different full names kept for one surname: two already make it unsafe. */
const RIVALS = 4;

function remember(known: Known, name: string): void {
  // A draft names the same few people again and again.
  if (known.met.has(name)) return;
  known.met.add(name);
  const words = wordsOf(known, name);
  const surname = words.at(-1);
  if (!surname || words.length < 2) return;
  const list = known.bySurname.get(surname);
  if (!list) known.bySurname.set(surname, [name]);
  else if (list.length < RIVALS && !list.some((one) => sameName(one, name))) list.push(name);
  for (const word of words) {
    if (!BODY_NOUN.test(word)) continue;
    const other = known.byBody.get(word);
    known.byBody.set(word, other === undefined || (other && sameName(other, name)) ? (other ?? name) : '');
  }
}

function wordsOf({ words }: Known, name: string): readonly string[] {
  let found = words.get(name);
  if (!found) {
    found = nameWords(name);
    words.set(name, found);
  }
  return found;
}

/** "Ruiz" after "Ana Ruiz" and no other Ruiz. */
function completed(known: Known, name: string): string {
  const words = wordsOf(known, name);
  const list = words.length === 1 ? known.bySurname.get(words[0]!) : undefined;
  return list?.length === 1 ? list[0]! : name;
}

const BODY_NOUN =
  /^(?:ministry|department|agency|office|party|council|committee|court|university|institute|bank|union|association|commission|journal|times|post)$/;
