import type { Block } from '../../../prose/block.ts';
import type { BlockAttributions } from '../block-attributions.ts';
import { nameWords } from '../same-name.ts';
import { type DraftNames, genderOf } from './draft-names.ts';
import type { Gender } from './forenames.ts';
import type { Introduction, SourceName } from './source-name.ts';

/** What a block names, at the offset `at`. */
export type BlockMention =
  /** A full name that a surname elsewhere may stand for. */
  | ({ readonly kind: 'introduced' } & Introduction)
  /** The subject of a sentence: whom *he* or *she* may mean next. */
  | { readonly kind: 'subject'; readonly at: number; readonly name: SourceName }
  /** The source of the block's attribution `index`, to be resolved. */
  | { readonly kind: 'source'; readonly at: number; readonly name: SourceName | null; readonly index: number };

/** Somebody spoken of lately: null for one whom nobody can tell, and how many blocks ago. */
interface Person {
  readonly name: string | null;
  readonly ago: number;
  /** Whether it is sure that he is a man, or she a woman. */
  readonly sure: boolean;
}

/** What a reader has in mind at the edge of a block: equal in value, whatever comes after is read the same. */
export interface Discourse {
  /** How many of the draft's full names have been given. */
  readonly met: number;
  /** Whom *he* and *she* may mean. */
  readonly m: Person | null;
  readonly f: Person | null;
}

/** Where a draft begins. */
export const OPENING: Discourse = { met: 0, m: null, f: null };

/** Whether a reader has the same in mind. */
export const sameDiscourse = (a: Discourse, b: Discourse): boolean =>
  a === b || (a.met === b.met && samePerson(a.m, b.m) && samePerson(a.f, b.f));

const samePerson = (a: Person | null, b: Person | null): boolean =>
  a?.name === b?.name && a?.ago === b?.ago && a?.sure === b?.sure;

/** Blocks that a pronoun may reach back over. */
const REACH = 2;

/**
 * The name behind each source of a block, by the attribution's index, where `before` is what is in mind before it:
 * titles stripped, a surname completed by the one full name that it may stand for, he and she taken for the last man and
 * woman who were subjects or sources nearby, "the ministry" for the one ministry named; null where that is not safe.
 * With what is in mind after it.
 */
export function resolveNames(
  block: Block,
  { mentions, attributions, quotations }: BlockAttributions,
  known: DraftNames,
  before: Discourse,
): { readonly names: readonly (string | null)[]; readonly after: Discourse } {
  const names: (string | null)[] = [];
  const lately = { m: before.m, f: before.f };
  let { met } = before;
  let quotation = 0;
  let beside: Introduction | null = null;
  const meet = (name: string) => {
    met = Math.max(met, (known.numberOf(name) ?? -1) + 1);
  };
  const speakOf = (name: string | null, gender: Gender | null) => {
    for (const slot of ['m', 'f'] as const)
      if (!gender || gender === slot) lately[slot] = { name, ago: 0, sure: gender !== null };
      // With another person spoken of, who may have been either is nobody's guess.
      else if (!lately[slot]?.sure) lately[slot] = null;
  };
  /** "The mayor", of the one mayor in the draft when he was spoken of lately. */
  const holderOf = (role: string): string | null => {
    const holder = known.byRole(role);
    return holder !== undefined && (lately.m?.name === holder || lately.f?.name === holder) ? holder : null;
  };
  for (const mention of mentions) {
    if (mention.kind === 'introduced') {
      meet(mention.name);
      if (mention.person) beside = mention;
      continue;
    }
    const attribution = mention.kind === 'source' ? attributions[mention.index]! : null;
    while (quotation < quotations.length && quotations[quotation]!.words.end <= mention.at) quotation++;
    const quoted = (quotations[quotation]?.words.start ?? Number.POSITIVE_INFINITY) <= mention.at;
    // Who somebody says has spoken is not whom the draft speaks of.
    const inner = quoted || (attribution !== null && attribution.within !== null);
    const source = mention.name;
    let name: string | null = null;
    if (source?.kind === 'name') {
      name = completed(known, source, met);
      // A lone capitalised word that no full name explains may be a place or a body: it leaves *he* open.
      const isPerson = source.person || (name !== source.text && !source.text.includes(' '));
      const gender = source.gender ?? genderOf(nameWords(name));
      if (!inner && (isPerson || mention.kind === 'subject')) speakOf(isPerson ? name : null, isPerson ? gender : null);
      meet(source.text);
    } else if (source?.kind === 'pronoun' && /^(?:he|she|him)$/.test(source.text)) {
      const gender = source.text === 'she' ? 'f' : 'm';
      const person = lately[gender];
      if (person && !quoted && (person.sure || !inner) && !contested(block, beside, mention.at, person.name, gender)) {
        name = person.name;
        const other = gender === 'm' ? 'f' : 'm';
        if (lately[other]?.name === name) lately[other] = null;
        if (!inner) speakOf(name, gender);
      }
    } else if (source?.kind === 'capital') {
      const full = completed(known, source, met);
      name = full === source.text ? null : full;
      if (!inner) speakOf(name, name === null ? null : genderOf(nameWords(name)));
    } else if (source?.kind === 'description') {
      if (source.definite) name = known.byBody(source.text, met) ?? holderOf(source.text);
      if (!inner && source.person) speakOf(name, name === null ? source.gender : genderOf(nameWords(name)));
      else if (!inner && source.possessor) {
        const owner = completed(known, { text: source.possessor, gender: null }, met);
        const isKnown = owner !== source.possessor || known.numberOf(owner) !== undefined;
        speakOf(isKnown ? owner : null, isKnown ? genderOf(nameWords(owner)) : null);
      }
    }
    // Who is asked may answer next.
    if (!inner && attribution && ASKS.test(block.text.slice(attribution.cue.start, attribution.cue.end)))
      speakOf(null, null);
    if (mention.kind === 'source') names[mention.index] = name;
  }
  return { names, after: { met, m: receding(lately.m), f: receding(lately.f) } };
}

/** "That left Ben Okafor in the middle, so that he …": a man whom the sentence names before may be meant as well. */
function contested(
  block: Block,
  beside: Introduction | null,
  at: number,
  name: string | null,
  gender: Gender,
): boolean {
  if (!beside || beside.name === name || at - beside.to > LONG) return false;
  return genderOf(nameWords(beside.name)) === gender && !STOP.test(block.text.slice(beside.to, at));
}

/** Characters that one sentence may well have. */
const LONG = 400;

const STOP = /[.!?…:;]["”’')\]]*\s|[“”"]/;

const ASKS = /\b(?:ask|asks|asked|asking|press|presses|pressed|question|questions|questioned|interviewed)\b/i;

/** A person as the next block sees them, null once a pronoun does not reach them any more. */
const receding = (person: Person | null): Person | null =>
  person && person.ago < REACH ? { ...person, ago: person.ago + 1 } : null;

/** "Ruiz" where the draft has "Ana Ruiz" and no other Ruiz so far. */
function completed(known: DraftNames, { text, gender }: Pick<SourceName, 'text' | 'gender'>, met: number): string {
  const words = text.includes(' ') ? [] : nameWords(text);
  return (words.length === 1 && known.byWord(words[0]!, met, gender)) || text;
}
