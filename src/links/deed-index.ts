import type { Reading } from '../claims/claim.ts';
import { Gathering } from '../claims/gathering.ts';
import { singular } from '../prose/lemma.ts';
import type { Records } from '../records/records.ts';
import { type Deed, deedsOf, rolesOf } from './deed.ts';
import { type DeedConflict, deedConflict } from './deed-conflict.ts';
import { befallsOnce, redated } from './once.ts';
import { sidesOf } from './opposites.ts';
import type { ReadDraft } from './workspace-figures.ts';

/** Two clauses of a workspace's drafts that contradict each other. */
export interface DeedRivals extends DeedConflict {
  readonly said: Deed;
  readonly known: Deed;
  /** The draft that says `known`. */
  readonly other: ReadDraft;
}

type Lineage = Reading['lineage'];

/** What drafts say of one verb and one thing, in two heaps that speak against each other. */
type Heaps = readonly [Map<Deed, Lineage>, Map<Deed, Lineage>];

/**
 * What the drafts of a workspace say was done and was not, heaped so that only those who may contradict each other are
 * ever held against each other; an edit costs the passages that it changes.
 */
class WorkspaceDeeds {
  readonly #heaps = new Map<string, Heaps>();
  /** The heaps with something on both sides. */
  readonly #contested = new Set<Heaps>();
  readonly #gathering = new Gathering<Lineage>(
    (lineage) => lineage,
    (lineage, { blocks }) => {
      for (const block of blocks) for (const deed of deedsOf(block)) this.#take(deed, lineage);
    },
    (_, { blocks }) => {
      for (const block of blocks) for (const deed of deedsOf(block)) this.#drop(deed);
    },
  );
  #drafts: readonly ReadDraft[] = [];
  #byLineage: ReadonlyMap<Lineage, ReadDraft> = new Map();

  /** What speaks against the deeds of a draft, in it and in the others. */
  against(draft: ReadDraft, drafts: readonly ReadDraft[]): DeedRivals[] {
    this.#update(drafts);
    const lineage = this.#gathering.of(draft.reading);
    const found: DeedRivals[] = [];
    for (const heaps of this.#contested)
      for (const [ours, theirs] of [heaps, [heaps[1], heaps[0]] as const]) {
        if (ours.size > COMMON || theirs.size > COMMON) continue;
        for (const [said, from] of ours) {
          if (from !== lineage) continue;
          for (const [known, where] of theirs) {
            const other = where === lineage ? draft : this.#byLineage.get(where);
            const conflict = other && (redated(said, known) ?? deedConflict(said, known, 'careful'));
            if (conflict) found.push({ ...conflict, said, known, other });
          }
        }
      }
    return found;
  }

  #update(drafts: readonly ReadDraft[]): void {
    if (drafts === this.#drafts) return;
    const byLineage = new Map(drafts.map((draft) => [draft.reading.lineage, draft]));
    for (const lineage of this.#byLineage.keys()) if (!byLineage.has(lineage)) this.#gathering.forget(lineage);
    for (const { reading } of drafts) this.#gathering.of(reading);
    this.#drafts = drafts;
    this.#byLineage = byLineage;
  }

  #take(deed: Deed, lineage: Lineage): void {
    for (const [key, side] of keysOf(deed)) {
      const heaps: Heaps = this.#heaps.get(key) ?? [new Map(), new Map()];
      this.#heaps.set(key, heaps);
      heaps[side].set(deed, lineage);
      if (heaps[0].size && heaps[1].size) this.#contested.add(heaps);
    }
  }

  #drop(deed: Deed): void {
    for (const [key, side] of keysOf(deed)) {
      const heaps = this.#heaps.get(key);
      if (!heaps) continue;
      heaps[side].delete(deed);
      if (heaps[0].size && heaps[1].size) continue;
      this.#contested.delete(heaps);
      if (!heaps[0].size && !heaps[1].size) this.#heaps.delete(key);
    }
  }
}

/** Of what is said more often than this there is more than one. */
const COMMON = 40;

/** The heaps that a deed goes on, and on which side: by its verb (or the axis of opposites) and each who takes part. */
function keysOf(deed: Deed): [key: string, side: 0 | 1][] {
  const { verb, denied, agent, patient } = deed;
  const flip = (side: number): 0 | 1 => (denied === (side === 0) ? 1 : 0);
  const heads = [agent, patient].flatMap((party) => (party && !party.pronoun ? [singular(party.head)] : []));
  const keys: [string, 0 | 1][] = [];
  for (const head of heads) {
    keys.push([`${verb} ${head}`, flip(0)]);
    for (const { axis, side } of sidesOf(verb)) keys.push([`${axis} ${head}`, flip(side)]);
  }
  const roles = denied ? null : rolesOf(deed);
  if (roles && !roles.from.pronoun && !roles.to.pronoun) {
    const [a, b] = [singular(roles.from.head), singular(roles.to.head)];
    keys.push([a < b ? `${verb} ${a} ${b}` : `${verb} ${b} ${a}`, a < b ? 0 : 1]);
  }
  const once = befallsOnce(deed);
  // What is dated twice is not said on two sides: each may speak against every other.
  if (once) keys.push([`once ${verb} ${singular(once.head)}`, 0], [`once ${verb} ${singular(once.head)}`, 1]);
  return keys;
}

const workspaces = new WeakMap<Records, WorkspaceDeeds>();

/** What speaks against the deeds of a draft, in it and in the other drafts that are held against the same records. */
export function deedsAgainst(draft: ReadDraft, drafts: readonly ReadDraft[], records: Records): DeedRivals[] {
  const deeds = workspaces.get(records) ?? new WorkspaceDeeds();
  workspaces.set(records, deeds);
  return deeds.against(draft, drafts);
}
