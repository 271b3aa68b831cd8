import { message } from '../../records/message.ts';
import type { Figure } from '../figure.ts';
import { endOf, exactCount, jointOf, named, printed, type Slip, type Sum, wordsBetween } from './slip.ts';

/**
 * "The 12 victims, nine men and five women, …", "40 seats: 20 Labour, 15 Conservative and 9 Green": a list right behind a
 * whole that names its parts one by one.
 */
export function wrongList(sum: Sum): Slip[] {
  const { here } = sum;
  for (let i = 0; i + 2 < here.length; i++) {
    const whole = here[i]!;
    const parts = listBehind(sum, i);
    const size = exactCount(whole);
    if (size === null || parts.length < 2) continue;
    const worked = parts.reduce((all, part) => all + exactCount(part)!, 0);
    const kinds = parts.map(({ head }) => head);
    const people =
      PARTITIONS.some((heads) => kinds.every((kind) => heads.has(kind))) && new Set(kinds).size === kinds.length;
    const colon = /^\s*:/.test(jointOf(sum, whole, parts[0]!));
    const complete =
      people && !/\b(?:an?|another|some|others?)\b/i.test(wordsBetween(sum, endOf(whole), rest(sum, parts)));
    const off = complete ? worked !== size : worked > size && (people || (colon && isOneThing(whole, parts)));
    if (!off) continue;
    return [
      {
        at: whole,
        from: parts,
        message: message('{0} make {1}, not {2}.', parts.map(named).join(' + '), printed(worked), named(whole)),
        worked,
      },
    ];
  }
  return [];
}

/** Kinds of people of whom nobody is of two. */
const PARTITIONS: readonly ReadonlySet<string>[] = [
  'man woman child',
  'man woman boy girl',
  'adult child',
  'boy girl',
  'male female',
].map((heads) => new Set(heads.split(' ')));

/** The figures of the list that stands right behind figure `i`; none where something else does. */
function listBehind(sum: Sum, i: number): Figure[] {
  const { here } = sum;
  if (!/^\s*(?:[,:(–—]|-\s)\s*$/.test(jointOf(sum, here[i]!, here[i + 1]!))) return [];
  const parts: Figure[] = [here[i + 1]!];
  while (here[i + 1 + parts.length]) {
    const next = here[i + 1 + parts.length]!;
    if (!/^(?:\s+\p{L}[\p{L}’'-]*){0,3}\s*(?:,|,?\s+and)\s*$/u.test(jointOf(sum, parts.at(-1)!, next))) break;
    parts.push(next);
  }
  const closed = /^(?:\s+\p{L}[\p{L}’'-]*){0,3}\s*(?:[,.;)–—]|$)/u.test(
    wordsBetween(sum, endOf(parts.at(-1)!), rest(sum, parts)),
  );
  return closed && parts.every((part) => exactCount(part) !== null) ? parts : [];
}

/** Where the list ends, the words behind its last figure with it. */
const rest = ({ here }: Sum, parts: readonly Figure[]): number =>
  Math.min(here[0]!.sentence.end, endOf(parts.at(-1)!) + 60);

/** Whether the parts count nothing else than the whole. */
const isOneThing = (whole: Figure, parts: readonly Figure[]): boolean =>
  parts.every(({ head }) => !head || head === whole.head);
