import { nameWords, sameName } from '../same-name.ts';
import { type Gender, genderOfForename } from './forenames.ts';
import type { BlockMention } from './resolve-names.ts';

/** A full name as a block gives it, with its words as `nameWords` reads them: two or more. */
export interface FullName {
  readonly text: string;
  readonly words: readonly string[];
  /** Offices and callings that are said of it. */
  readonly roles: readonly string[];
  /** Whether it looks like a person's. */
  readonly person: boolean;
}

/**
 * The full names that a draft gives, by what may stand for one of them. Names are numbered in the order in which the
 * draft first gives them, so that how many a reader has met tells which of them.
 */
export interface DraftNames {
  /** A full name's number; undefined for any other text. */
  numberOf(name: string): number | undefined;
  /**
   * Whom one word of a name stands for, for a reader who has met the first so many names; `gender` where it is told. A
   * last word before a first one, and a first one only of those who are surely people: many are called by theirs.
   */
  byWord(word: string, met: number, gender: Gender | null): string | undefined;
  /** The same for a noun of the names of bodies ("ministry"). */
  byBody(noun: string, met: number): string | undefined;
  /** The one person in the draft of whom this office or calling is said. */
  byRole(noun: string): string | undefined;
}

/** The full names that a block gives, each once, in reading order. */
export function fullNamesOf(mentions: readonly BlockMention[]): FullName[] {
  const seen = new Map<string, FullName & { roles: string[]; person: boolean }>();
  for (const mention of mentions) {
    const { name } = mention;
    const text = typeof name === 'string' ? name : name?.kind === 'name' ? name.text : null;
    if (!text?.includes(' ')) continue;
    let full = seen.get(text);
    if (!full) {
      const words = nameWords(text);
      if (words.length < 2) continue;
      full = { text, words, roles: [], person: false };
      seen.set(text, full);
    }
    if (mention.kind === 'introduced') full.roles.push(...mention.roles);
    full.person ||= mention.kind === 'introduced' ? mention.person : (mention.name?.person ?? false);
  }
  return [...seen.values()];
}

/** Files the full names of a draft, given block by block. Where it spells one in several ways the first stands for all. */
export function draftNames(blocks: Iterable<readonly FullName[]>): DraftNames {
  const numbers = new Map<string, number>();
  const surnames = new Map<string, Numbered[]>();
  const forenames = new Map<string, Numbered[]>();
  const bodies = new Map<string, Numbered[]>();
  /** The holder of each role, '' once there are two. */
  const holders = new Map<string, string>();
  for (const names of blocks)
    for (const { text, words, roles, person } of names) {
      for (const role of roles) {
        const other = holders.get(role) ?? text;
        holders.set(role, other === text || (other && sameName(other, text)) ? other : '');
      }
      // A draft names the same few people again and again.
      if (numbers.has(text)) continue;
      const name = { text, number: numbers.size, gender: genderOf(words) };
      numbers.set(text, name.number);
      if (person) file(surnames, words.at(-1)!, name);
      if (person && (roles.length || name.gender)) file(forenames, words[0]!, name);
      for (const word of words) if (BODY_NOUN.test(word)) file(bodies, word, name);
    }
  return {
    numberOf: (name) => numbers.get(name),
    byWord: (word, met, gender) =>
      only(
        (surnames.get(word) ?? forenames.get(word) ?? []).filter(
          (name) => !gender || !name.gender || name.gender === gender,
        ),
        met,
      ),
    byBody: (noun, met) => only(bodies.get(noun) ?? [], met),
    byRole: (noun) => holders.get(noun) || undefined,
  };
}

interface Numbered {
  readonly text: string;
  readonly number: number;
  readonly gender: Gender | null;
}

/** What the forename of a person tells, which may stand behind an initial. */
export const genderOf = (words: readonly string[]): Gender | null =>
  words.length > 1 ? genderOfForename(words[0]!.length === 1 && words.length > 2 ? words[1]! : words[0]!) : null;

/** Different names kept for one word: two already make it unsafe. */
const RIVALS = 4;

function file(names: Map<string, Numbered[]>, word: string, name: Numbered): void {
  const list = names.get(word);
  if (!list) names.set(word, [name]);
  else if (list.length < RIVALS && !list.some(({ text }) => sameName(text, name.text))) list.push(name);
}

/** The one name met so far; before any is met (a headline), the one that the draft has. */
function only(names: readonly Numbered[], met: number): string | undefined {
  const [first, second] = names;
  return first && second && (second.number < met || first.number >= met) ? undefined : first?.text;
}

const BODY_NOUN =
  /^(?:ministry|department|agency|office|party|council|committee|court|university|institute|bank|union|association|commission|journal|times|post)$/;
