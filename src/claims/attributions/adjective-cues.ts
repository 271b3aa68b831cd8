import { BE } from '../../prose/closed-class.ts';
import { sourceRange } from './phrases.ts';
import type { RawAttribution } from './raw-attribution.ts';
import { type ChunkedSentence, kind, tokenRange, word } from './sentence.ts';
import { clauseContentEnd, nounContentEnd } from './verb-cues.ts';

/**
 * Adjectives and participles of belief and feeling, with the prepositions that bring in their object (VerbNet admire
 * 31.2, marvel 31.3, care 88 in their adjectival passives): "is confident that", "were opposed to".
 */
const ADJECTIVES: ReadonlyMap<string, readonly string[]> = new Map(
  `sure/of,about confident/of,about certain/of,about aware/of unaware/of afraid/of fearful/of hopeful/about,of optimistic/about pessimistic/about
skeptical/of,about sceptical/of,about worried/about concerned/about,with convinced/of glad/about happy/with,about unhappy/with,about proud/of angry/about,at,over furious/about,at
adamant/about unsure/about,of uncertain/about doubtful/about,of critical/of supportive/of opposed/to committed/to disappointed/in,by,with pleased/with,by surprised/by,at shocked/by,at
sensitive/about dismissive/of contemptuous/of wary/of mindful/of appreciative/of grateful/for,to tired/of sick/of fond/of open/about,to clear/about,on sorry/for,about`
    .split(/\s+/)
    .map((entry) => entry.split('/') as [string, string])
    .map(([adjective, preps]) => [adjective, preps.split(',')] as const),
);

/** "Aides are worried that …", "the mayor was opposed to the toll": what the subject's state of mind is about. */
export function adjectiveCues(sentence: ChunkedSentence): RawAttribution[] {
  const { tokens, chunks, from, to } = sentence;
  const found: RawAttribution[] = [];
  for (let i = from; i < to; i++) {
    const verb = chunks[i]!;
    if (verb.kind !== 'verb') continue;
    const head = tokens[verb.head]!.lower;
    let at = i + 1;
    let preps = verb.passive ? ADJECTIVES.get(head) : undefined;
    if (!preps && isCopula(head)) {
      while (kind(sentence, at) === 'adv') at++;
      preps =
        kind(sentence, at) === 'adj' || kind(sentence, at) === 'verb' ? ADJECTIVES.get(word(sentence, at)) : undefined;
      at++;
    }
    const subject = sentence.clauses.get(i)?.subject;
    const source = preps && subject ? sourceRange(sentence, subject) : null;
    if (!preps || !source || /^(?:it|there)$/.test(word(sentence, source.from))) continue;
    const object = preps.includes(word(sentence, at)) && kind(sentence, at) === 'prep' ? at + 1 : at;
    const next = kind(sentence, object);
    const clause =
      object === at && (word(sentence, at) === 'that' || /^(?:why|how|what|whether)$/.test(word(sentence, at)));
    if (!clause && (object === at || !/^(?:noun|rel|quote|verb|sub)$/.test(next))) continue;
    const end = next === 'noun' ? nounContentEnd(sentence, object, i) : clauseContentEnd(sentence, object, i);
    found.push({
      source: tokenRange(sentence, source),
      cue: { from: verb.from, to: chunks[object - 1]!.to },
      content: [tokenRange(sentence, { from: object, to: Math.max(object + 1, end) })],
      group: 'mind',
      speech: false,
      told: false,
    });
  }
  return found;
}

const isCopula = (lower: string): boolean =>
  BE.has(lower) ||
  /^(?:['’]s|['’]m|['’]re|feels?|felt|remains?|remained|becomes?|became|seems?|seemed|sounds?|sounded)$/.test(lower);
