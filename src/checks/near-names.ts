import { genderOfForename } from '../claims/attributions/names/forenames.ts';
import type { Use } from './name-uses.ts';

/** Names by what is left of them without one letter: two that share a rest differ by a letter, or by two turned round. */
export interface Neighbours {
  readonly byRest: Map<string, Set<string>>;
  /** The rests that several names leave. */
  readonly shared: Set<string>;
}

/** Longer words are no names. */
const LONGEST = 20;
/** Shorter ones are too near to one another. */
const SHORTEST = 5;

const restsOf = (name: string): string[] =>
  name.length < SHORTEST || name.length > LONGEST
    ? []
    : [name, ...Array.from(name, (_, i) => name.slice(0, i) + name.slice(i + 1)).slice(1)];

/** Takes a name in. */
export function take({ byRest, shared }: Neighbours, name: string): void {
  for (const rest of restsOf(name)) {
    const names = byRest.get(rest) ?? new Set();
    byRest.set(rest, names.add(name));
    if (names.size > 1) shared.add(rest);
  }
}

/** Takes a name out. */
export function drop({ byRest, shared }: Neighbours, name: string): void {
  for (const rest of restsOf(name)) {
    const names = byRest.get(rest);
    names?.delete(name);
    if ((names?.size ?? 0) < 2) shared.delete(rest);
    if (names?.size === 0) byRest.delete(rest);
  }
}

type Forms = ReadonlyMap<string, readonly Use[]>;

/** So many names that share a rest are held against one another. */
const MOST = 4;

/**
 * The names that are slips of others: of two that differ by a letter, one is a person's whom the draft introduces and
 * names again, the other stands a time or two, alone or with the same forename, and nobody of that name is introduced.
 */
export function slips({ byRest, shared }: Neighbours, usesOf: (name: string) => Forms): Forms[] {
  const found = new Map<string, Forms>();
  for (const rest of shared) {
    const names = [...byRest.get(rest)!].slice(0, MOST);
    for (const right of names)
      for (const wrong of names) {
        if (right === wrong || right[0] !== wrong[0] || found.has(wrong) || isEnding(right, wrong)) continue;
        const [ours, theirs] = [usesOf(right), usesOf(wrong)];
        if (isSlip(all(ours), all(theirs)) && genderOfForename(wrong) === null)
          found.set(wrong, new Map([...ours, ...theirs]));
      }
  }
  return [...found.values()];
}

const all = (forms: Forms): Use[] => [...forms.values()].flat();

/** "Williams" and "William", "Georgia" and "Georgian": a plural, a people, or a name of its own. */
const isEnding = (a: string, b: string): boolean => ['s', 'n'].some((ending) => a + ending === b || b + ending === a);

/** A slip is made once or twice, and the right name stands oftener. */
const RARE = 2;

function isSlip(right: readonly Use[], wrong: readonly Use[]): boolean {
  if (!wrong.length || wrong.length > RARE || right.length <= wrong.length) return false;
  if (!right.some(({ introduced, last }) => introduced && last)) return false;
  const known = new Set(right.flatMap(({ company }) => company));
  return wrong.every(
    ({ company, last, before }) =>
      last && (company.length ? company.every((word) => known.has(word)) : !OF_PLACES.test(before)),
  );
}

/** What stands before a place or a thing rather than a person. */
const OF_PLACES = /^(?:in|at|near|from|to|of|on|into|toward|towards|around|outside|through|the|a|an|this|that)$/;
