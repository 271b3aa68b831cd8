import type { Desk } from './record.ts';

/** Several desks as one; the first wins where two disagree. The same desks give the same object. */
export function gatherDesk(desks: readonly Desk[]): Desk {
  const [first] = desks;
  if (!first) return NO_DESK;
  if (desks.length === 1) return first;
  const known = gathered.get(first);
  if (known?.desks.length === desks.length && desks.every((desk, i) => desk === known.desks[i])) return known.desk;
  const desk = {
    glossary: new Map(desks.flatMap(({ glossary }) => [...glossary]).reverse()),
    names: new Map(desks.flatMap(({ names }) => [...names]).reverse()),
  };
  gathered.set(first, { desks, desk });
  return desk;
}

const NO_DESK: Desk = { glossary: new Map(), names: new Map() };

/** What was last made of the desks that begin with one. */
const gathered = new WeakMap<Desk, { readonly desks: readonly Desk[]; readonly desk: Desk }>();
