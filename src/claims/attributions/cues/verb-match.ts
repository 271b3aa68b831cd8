import type { ChunkKind } from '../../grammar/chunk.ts';
import type { VerbClause } from '../../grammar/clause.ts';
import type { ChunkedSentence, TokenRange } from '../../grammar/sentence.ts';

/** What a frame of a cue verb found around it. */
export interface VerbMatch {
  /** The chunk after the cue and its particle or preposition. */
  readonly after: number;
  readonly content: readonly TokenRange[];
  /** The source where it follows the verb ("…", said Ruiz; backed by Ruiz). */
  readonly agent: TokenRange | null;
}

/** Kinds of chunk that content may begin with. */
export const opensContent = (kind: ChunkKind): boolean =>
  kind === 'noun' || kind === 'quote' || kind === 'rel' || kind === 'sub' || kind === 'verb';

/** Whether a past form is a participle whose subject is the one asked or told: "Asked about it, …", "Ruiz, asked …". */
export const isParticiple = ({ chunks, tokens }: ChunkedSentence, i: number, clause: VerbClause): boolean => {
  const { form, head } = chunks[i]!;
  if (form === 'ing') return false;
  const { tag } = tokens[head]!;
  return clause.fronted || (!clause.finite && form === 'finite' && (tag === 'VBD' || tag === 'VBN'));
};

/** "at 50", "at about 50": whether a value stands at chunk `at`. */
export const isFigureAt = ({ chunks, tokens }: ChunkedSentence, at: number): boolean => {
  const figure = chunks[at + 1];
  if (figure?.kind !== 'noun' || tokens[chunks[at]!.from]!.lower !== 'at') return false;
  for (let k = figure.from; k < figure.to; k++) if (tokens[k]!.tag === 'CD') return true;
  return false;
};
