import type { CueVerb } from './cue-verbs.ts';

/**
 * The parts of a sentence that the clause reader walks over (chunking after S. Abney, "Parsing by chunks", 1991):
 * `noun` phrase without what follows its head, `verb` group with its auxiliaries, `prep`osition, `sub`ordinator,
 * `rel`ative or question word, `conj`unction, `adv`erb, `adj`ective after its noun, whole `quote`, `comma`, `semicolon`,
 * `colon`, `dash`, brackets (`open`, `close`) and `stop`.
 */
export type ChunkKind =
  | 'noun'
  | 'verb'
  | 'prep'
  | 'sub'
  | 'rel'
  | 'conj'
  | 'adv'
  | 'adj'
  | 'quote'
  | 'comma'
  | 'semicolon'
  | 'colon'
  | 'dash'
  | 'open'
  | 'close'
  | 'stop';

/** How a verb group begins: what it can be in its clause. */
export type VerbForm = 'finite' | 'infinitive' | 'ing' | 'participle';

/** One chunk: tokens `from` to `to` (exclusive). */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly from: number;
  readonly to: number;
  /** Token index of the head noun or verb; `from` for the other kinds. */
  readonly head: number;
  /** A verb group's form, null for the other kinds. */
  readonly form: VerbForm | null;
  /** A verb group in the passive. */
  readonly passive: boolean;
  /** A noun phrase that ends in a genitive and so waits for what is possessed. */
  readonly genitive: boolean;
  /** A noun phrase that tells when: *Thursday*, *last week*, *Jan. 5*. */
  readonly temporal: boolean;
  /** The cues that a verb group's verb begins, its plain use first; null where it ascribes nothing. */
  readonly cues: readonly CueVerb[] | null;
}

/** A chunk that is neither noun phrase nor verb group. */
export const particleChunk = (kind: ChunkKind, from: number, to: number): Chunk => ({
  kind,
  from,
  to,
  head: from,
  form: null,
  passive: false,
  genitive: false,
  temporal: false,
  cues: null,
});

/** A noun phrase. */
export const nounChunk = (from: number, to: number, head: number, genitive: boolean, temporal: boolean): Chunk => ({
  kind: 'noun',
  from,
  to,
  head,
  form: null,
  passive: false,
  genitive,
  temporal,
  cues: null,
});

/** A verb group. */
export const verbChunk = (
  from: number,
  head: number,
  form: VerbForm,
  passive: boolean,
  cues: readonly CueVerb[] | null,
): Chunk => ({ kind: 'verb', from, to: head + 1, head, form, passive, genitive: false, temporal: false, cues });
