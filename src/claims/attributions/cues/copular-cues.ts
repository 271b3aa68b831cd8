import { BE } from '../../../prose/closed-class.ts';
import { phraseEnd } from '../../grammar/phrases.ts';
import { type ChunkedSentence, headWord, kind, type TokenRange, until, word } from '../../grammar/sentence.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { quoteContent } from './complements.ts';
import { clauseContentEnd } from './content-ends.ts';
import { cueNoun } from './cue-nouns.ts';
import { possessorOf } from './possessors.ts';

/**
 * "Ruiz's position is that …", "The reply from Ruiz was “…”", "The consensus among engineers is that …": a noun of saying or
 * belief whose content stands after *be* (specificational clauses, Huddleston and Pullum, The Cambridge Grammar, 4 §5.5.1).
 */
export function copularCues(sentence: ChunkedSentence): RawAttribution[] {
  const { chunks, tokens } = sentence;
  const found: RawAttribution[] = [];
  for (let i = sentence.from + 1; i + 1 < sentence.to; i++) {
    const { from, to, head } = chunks[i]!;
    if (kind(sentence, i) !== 'verb' || !BE.has(tokens[head]!.lower) || head > from + 1) continue;
    const subject = sentence.clauses.get(i)?.subject;
    const quoted = kind(sentence, i + 1) === 'quote';
    if (!subject || !(quoted || word(sentence, i + 1) === 'that') || kind(sentence, subject.from) !== 'noun') continue;
    const lower = headWord(sentence, subject.from);
    if (!cueNoun(lower) && !MESSAGES.has(lower)) continue;
    const source = holderOf(sentence, subject.from);
    if (!source) continue;
    found.push({
      source,
      cue:
        source.to <= chunks[subject.from]!.to
          ? { from: source.to, to }
          : until(sentence, subject.from, subject.from + 1),
      content: [
        quoted ? quoteContent(sentence, i + 1, i) : until(sentence, i + 1, clauseContentEnd(sentence, i + 1, i)),
      ],
      group: 'noun',
      speech: true,
      told: true,
    });
  }
  return found;
}

/** Whose message it is: the possessor in the noun phrase at chunk `at`, or who stands after *of*, *from*, *among*. */
function holderOf(sentence: ChunkedSentence, at: number): TokenRange | null {
  const opening = sentence.tokens[sentence.chunks[at]!.from]!;
  // "My view is that …" is the writer's own.
  if (opening.tag === 'PRP$' && /^(?:my|our|your)$/.test(opening.lower)) return null;
  const possessor = possessorOf(sentence, at);
  if (possessor) return possessor;
  if (!/^(?:from|among|of)$/.test(word(sentence, at + 1)) || kind(sentence, at + 2) !== 'noun') return null;
  return until(sentence, at + 2, phraseEnd(sentence, at + 2));
}

const MESSAGES = new Set(
  'message answer reply response position line stance point word advice verdict consensus theory explanation motto slogan'.split(
    ' ',
  ),
);
