import { type ChunkedSentence, headWord, kind, type TokenRange, tokenRange, word } from '../../grammar/sentence.ts';
import { possessorOf } from './possessors.ts';

/** A phrase that names who vouches for its clause. */
export interface Accord {
  readonly cue: TokenRange;
  /** Who is named inside the phrase's noun ("in *Ruiz's* view"); null where a noun phrase of its own does, at chunk `at`. */
  readonly possessor: TokenRange | null;
  /** The source's noun phrase, or the chunk past the phrase after a possessor. */
  readonly at: number;
}

/**
 * The phrase of accord at chunk `i`: "according to the ministry", "per the ministry", "in the words of Ruiz", "in Ruiz's
 * view", "by his own account" (Quirk et al., §8.89 and §8.124, viewpoint and content disjuncts); null for none.
 */
export function accordAt(sentence: ChunkedSentence, i: number): Accord | null {
  const first = word(sentence, i);
  if (first === 'according') {
    if (word(sentence, i + 1) !== 'to' || kind(sentence, i + 2) !== 'noun') return null;
    return { cue: tokenRange(sentence, { from: i, to: i + 2 }), possessor: null, at: i + 2 };
  }
  const nouns = VIEWS.get(first);
  if (kind(sentence, i) !== 'prep' || kind(sentence, i + 1) !== 'noun' || !(nouns || first === 'per')) return null;
  if (!isApart(sentence, i)) return null;
  const { from, to, head } = sentence.chunks[i + 1]!;
  const opening = sentence.tokens[from]!;
  if (!nouns) {
    const named = opening.tag === 'NNP' || opening.lower === 'the';
    return named ? { cue: tokenRange(sentence, { from: i, to: i + 1 }), possessor: null, at: i + 1 } : null;
  }
  // "from the point of view of the union"
  const view = word(sentence, i + 2) === 'of' && headWord(sentence, i + 1) === 'point' ? i + 3 : i + 1;
  if (kind(sentence, view) !== 'noun' || !nouns.has(headWord(sentence, view))) return null;
  const possessor = possessorOf(sentence, i + 1);
  if (possessor) {
    // "in my view" is the writer's own.
    if (/^(?:my|our|your)$/.test(opening.lower)) return null;
    const cue = { from: possessor.to, to: view === i + 1 ? to : sentence.chunks[view]!.to };
    return head >= possessor.to ? { cue, possessor, at: view + 1 } : null;
  }
  if (opening.lower !== 'the' || word(sentence, view + 1) !== 'of' || kind(sentence, view + 2) !== 'noun') return null;
  return { cue: tokenRange(sentence, { from: i, to: view + 2 }), possessor: null, at: view + 2 };
}

/** Whether the phrase at chunk `i` stands apart from the clause: at the sentence's start or after a mark. */
const isApart = (sentence: ChunkedSentence, i: number): boolean =>
  i === sentence.from || /^(?:comma|dash|quote|conj|semicolon)$/.test(kind(sentence, i - 1));

/** Nouns of view and of report, by the preposition that they follow. */
const VIEWS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    in: 'view opinion words word eyes judgment judgement estimation estimate estimates telling account assessment reckoning phrase phrasing version reading mind',
    by: 'account admission reckoning estimate estimates estimation calculation calculations count telling',
    from: 'view viewpoint standpoint perspective',
    to: 'mind',
  }).map(([preposition, nouns]) => [preposition, new Set(nouns.split(' '))]),
);
