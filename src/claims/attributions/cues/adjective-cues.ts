import { BE } from '../../../prose/closed-class.ts';
import { sourceRange } from '../../grammar/phrases.ts';
import { type ChunkedSentence, headWord, kind, tokenRange, until, word } from '../../grammar/sentence.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { contentEnd } from './content-ends.ts';
import { opensContent } from './verb-match.ts';

/**
 * Adjectives and participles of belief and feeling, with the prepositions that bring in their object (VerbNet admire
 * 31.2, marvel 31.3, care 88 in their adjectival passives): "is confident that", "were opposed to".
 */
const ADJECTIVES: ReadonlyMap<string, readonly string[]> = new Map(
  `sure/of,about confident/of,about certain/of,about aware/of unaware/of afraid/of fearful/of hopeful/about,of optimistic/about pessimistic/about
skeptical/of,about sceptical/of,about worried/about concerned/about,with convinced/of glad/about happy/with,about unhappy/with,about proud/of angry/about,at,over furious/about,at
adamant/about unsure/about,of uncertain/about doubtful/about,of critical/of supportive/of opposed/to committed/to disappointed/in,by,with pleased/with,by surprised/by,at shocked/by,at
sensitive/about dismissive/of contemptuous/of wary/of mindful/of appreciative/of grateful/for,to tired/of sick/of fond/of resentful/of envious/of jealous/of suspicious/of distrustful/of respectful/of frustrated/with,by,at,over dismayed/at,by,over outraged/at,by,over alarmed/at,by,over puzzled/by upset/about,with,over,at open/about,to clear/about,on sorry/for,about`
    .split(/\s+/)
    .map((entry) => entry.split('/') as [string, string])
    .map(([adjective, preps]) => [adjective, preps.split(',')] as const),
);

/** "Aides are worried that …", "the mayor was opposed to the toll": what the subject's state of mind is about. */
export function adjectiveCues(sentence: ChunkedSentence): RawAttribution[] {
  const found: RawAttribution[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const at = kind(sentence, i) === 'verb' ? adjectiveAt(sentence, i) : 0;
    const subject = at ? sentence.clauses.get(i)?.subject : null;
    const source = subject && sourceRange(sentence, subject);
    if (!source || /^(?:it|there)$/.test(word(sentence, source.from))) continue;
    const object = objectAt(sentence, at, ADJECTIVES.get(at === i ? headWord(sentence, i) : word(sentence, at))!);
    if (!object) continue;
    found.push({
      source: tokenRange(sentence, source),
      cue: until(sentence, i, object),
      content: [until(sentence, object, contentEnd(sentence, object, i))],
      group: 'mind',
      speech: false,
      told: false,
    });
  }
  return found;
}

/** The chunk of the adjective that the verb at `i` says of its subject (itself in "was opposed"), 0 for none. */
function adjectiveAt(sentence: ChunkedSentence, i: number): number {
  const head = headWord(sentence, i);
  if (sentence.chunks[i]!.passive) return ADJECTIVES.has(head) ? i : 0;
  if (!BE.has(head) && !COPULAS.has(head)) return 0;
  let at = i + 1;
  while (kind(sentence, at) === 'adv' || /^(?:more|most|less|so|too|very)$/.test(word(sentence, at))) at++;
  const here = kind(sentence, at);
  return (here === 'adj' || here === 'verb') && ADJECTIVES.has(word(sentence, at)) ? at : 0;
}

/** Where the object of the adjective at chunk `at` begins: a clause, or what follows one of its prepositions; 0 for none. */
function objectAt(sentence: ChunkedSentence, at: number, preps: readonly string[]): number {
  const next = at + 1;
  if (/^(?:that|why|how|what|whether)$/.test(word(sentence, next))) return next;
  if (kind(sentence, next) !== 'prep' || !preps.includes(word(sentence, next))) return 0;
  return opensContent(kind(sentence, next + 1)) ? next + 1 : 0;
}

const COPULAS = new Set(
  "'s 'm 're ’s ’m ’re feel feels felt remain remains remained become becomes became becoming grow grows grew growing seem seems seemed sound sounds sounded".split(
    ' ',
  ),
);
