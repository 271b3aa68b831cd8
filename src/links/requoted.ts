import { sameName } from '../claims/attributions/same-name.ts';
import type { Passage, Reading } from '../claims/claim.ts';
import { Gathering } from '../claims/gathering.ts';
import type { Quotation } from '../claims/quotation.ts';
import type { Desk } from '../records/record.ts';
import { type Alteration, alignQuotation, isNegation } from './align-quotation.ts';

/** A quotation that repeats an earlier one of the same draft with a word or two changed. */
export interface Requotation {
  readonly said: Quotation;
  readonly earlier: Quotation;
  /** Where they differ: `said` in the later quotation, `original` in the earlier one. */
  readonly alteration: Alteration;
}

/** Shorter quotations are alike by chance, or phrases. */
const FEWEST = 8;

/** Of the words at least so many agree: what departs further is another sentence of the kind. */
const AGREEMENT = 0.85;

/** So many quotations that share words are laid on one another. */
const CANDIDATES = 3;

/**
 * The quotations of a draft whose words a quotation before them has otherwise: one or two words are exchanged, or a *not*
 * is gone. Speakers who are named must be the same, and in one paragraph a speaker may say a thing again in other words.
 */
export function requotations(reading: Reading, names: Desk['names']): Requotation[] {
  const { filed, shared } = sketches.of(reading);
  const found = new Map<Quotation, Requotation>();
  for (const key of shared) {
    const alike = [...filed.get(key)!].sort(inOrder).slice(0, CANDIDATES);
    for (const [i, said] of alike.entries())
      for (const earlier of alike.slice(0, i)) {
        if (found.has(said) || said.block === earlier.block) continue;
        if (said.speaker && earlier.speaker && !sameName(said.speaker, earlier.speaker, names)) continue;
        const alteration = changed(said.text, earlier.text);
        if (alteration) found.set(said, { said, earlier, alteration });
      }
  }
  return [...found.values()].sort((a, b) => inOrder(a.said, b.said));
}

const inOrder = (a: Quotation, b: Quotation): number => a.block.start - b.block.start || a.start - b.start;

function changed(said: string, original: string): Alteration | null {
  const longer = original.length >= said.length ? original : said;
  const laid = alignQuotation(longer === original ? said : original, longer);
  if (!laid || laid.words < FEWEST || laid.agreement < AGREEMENT || laid.alterations.length !== 1) return null;
  const [only] = laid.alterations;
  // Where a quotation begins or ends is the writer's choice, and so is the word at the edge.
  const run = longer === original ? said : original;
  if (only!.said.start === 0 || only!.said.end >= run.trimEnd().length - 1) return null;
  const alteration = longer === original ? only! : { said: only!.original, original: only!.said };
  const ours = said.slice(alteration.said.start, alteration.said.end);
  const theirs = original.slice(alteration.original.start, alteration.original.end);
  return (ours && theirs) || [ours, theirs].some((words) => isNegation(words.toLowerCase())) ? alteration : null;
}

/** The quotations of a draft by what sketches them, and the sketches that several have. */
interface Sketched {
  readonly filed: Map<string, Set<Quotation>>;
  readonly shared: Set<string>;
}

const sketches = new Gathering<Sketched>(
  () => ({ filed: new Map(), shared: new Set() }),
  ({ filed, shared }, { quotations }) => {
    for (const quotation of quotations)
      for (const key of sketchOf(quotation)) {
        const alike = filed.get(key) ?? new Set();
        filed.set(key, alike.add(quotation));
        if (alike.size > 1) shared.add(key);
      }
  },
  ({ filed, shared }, { quotations }) => {
    for (const quotation of quotations)
      for (const key of sketchOf(quotation)) {
        const alike = filed.get(key);
        alike?.delete(quotation);
        if ((alike?.size ?? 0) < 2) shared.delete(key);
        if (alike?.size === 0) filed.delete(key);
      }
  },
);

/** So many runs of three words stand for a quotation: the least of all by their hash, so that like texts have the same. */
const RUNS = 6;

/** So many words of a quotation are looked at. */
const REACH = 200;

const kept = new WeakMap<Quotation, readonly string[]>();

function sketchOf(quotation: Passage['quotations'][number]): readonly string[] {
  let sketch = kept.get(quotation);
  if (!sketch) {
    const words = quotation.text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u, REACH)
      .filter(Boolean);
    const runs = words.length < FEWEST ? [] : words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`);
    sketch = [...new Set(runs)]
      .map((run) => ({ run, hash: hashOf(run) }))
      .sort((a, b) => a.hash - b.hash)
      .slice(0, RUNS)
      .map(({ run }) => run);
    kept.set(quotation, sketch);
  }
  return sketch;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
