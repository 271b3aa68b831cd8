import { HAVE } from '../../prose/closed-class.ts';
import type { Token } from '../../prose/token.ts';
import { isPast } from '../grammar/verb-words.ts';
import { isState, stateAt, stateEnd } from './fates.ts';
import type { SentenceParse } from './sentence-parse.ts';
import { isCopula } from './standing.ts';

/** What the verb group at a chunk says of its subject, as written: "killed or wounded", "remained steady"; null for a bare *be*. */
export function predicateOf(parse: SentenceParse, verb: number, text: string): string | null {
  const { tokens, chunks } = parse;
  const group = chunks[verb]!;
  const next = chunks[verb + 1];
  // "are expected to affect", "is believed to have died", "were reported killed"
  if (group.passive && group.cues && next?.kind === 'verb' && (next.form !== 'finite' || isPast(tokens[next.from]!)))
    return predicateOf(parse, verb + 1, text);
  const state = stateAt(tokens, group.to);
  if (state >= 0) return joinedFrom(tokens, state, text);
  if (isCopula(parse, verb)) {
    const word = next && /^(?:adj|adv)$/.test(next.kind) ? tokens[next.from]! : null;
    return word && (word.tag === 'JJ' || /^(?:up|down)$/.test(word.lower)) ? word.text : null;
  }
  const from = denialIn(tokens, group.from, group.head) ?? group.head;
  if (next?.kind === 'adv' && PARTICLE.test(tokens[next.from]!.lower))
    return text.slice(tokens[from]!.start, tokens[next.from]!.end);
  // "remained steady", "lost their lives": without it the verb says something else.
  const whole =
    (next?.kind === 'adj' && REMAINS.test(tokens[group.head]!.lower)) ||
    (next?.kind === 'noun' && tokens[next.from]?.tag === 'PRP$');
  if (whole) return text.slice(tokens[from]!.start, tokens[next.to - 1]!.end);
  return joinedFrom(tokens, group.head, text, from);
}

/** What the verb at a chunk does to its object, as written: "captured", "killed and wounded", "laid off". */
export function deedOf({ tokens, chunks }: SentenceParse, verb: number, text: string): string {
  const group = chunks[verb]!;
  let first = verb;
  while (first >= 2 && chunks[first - 1]!.kind === 'conj' && chunks[first - 2]!.kind === 'verb') first -= 2;
  const next = chunks[verb + 1];
  const particle =
    next && PARTICLE.test(tokens[next.from]!.lower) && next.to === next.from + 1 ? next.from : group.head;
  const from = denialIn(tokens, chunks[first]!.from, chunks[first]!.head) ?? chunks[first]!.head;
  return text.slice(tokens[from]!.start, tokens[particle]!.end);
}

/** Whether a verb leaves it to what stands behind its object to say what became of it: "left 300 dead", "had 12 men killed". */
export const isLight = (parse: SentenceParse, verb: number): boolean => {
  const group = parse.chunks[verb]!;
  const { lower } = parse.tokens[group.head]!;
  return isCopula(parse, verb) || HAVE.has(lower) || group.cues !== null || COMPLEX.test(lower);
};

/** Verbs with an object and what it becomes (Quirk et al., §16.44, "complex transitive complementation"). */
const COMPLEX = /^(?:leav|left|keep|kept|see|saw|seen|find|found|get|got)/;

/** Copular verbs of remaining and becoming (Quirk et al., §16.21). */
const REMAINS = /^(?:remain|stay|become|became|becom|turn|go|went|gone|fall|fell|keep|kept)/;

const PARTICLE = /^(?:up|down|out|away|off|back|over)$/;

function denialIn(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = from; i < to; i++) if (/^(?:not|n't|never)$/.test(tokens[i]!.lower)) return i;
  return null;
}

/** "killed or wounded", "killed, wounded or captured": verbs of one form joined by commas and conjunctions. */
export function joinedFrom(tokens: readonly Token[], at: number, text: string, from = at): string {
  let last = stateEnd(tokens, at) - 1;
  for (let i = last + 1; i < at + 8; ) {
    let next = i;
    while (tokens[next]?.lower === ',' || tokens[next]?.tag === 'CC') next++;
    const verb = tokens[next];
    if (next === i || !verb) break;
    const alike = verb.tag === 'VBN' || verb.tag === 'VBD' || isState(verb);
    // "killed and wounded 47": the second verb has an object of its own.
    if (!alike || /^(?:CD|DT)$/.test(tokens[next + 1]?.tag ?? '')) break;
    const whole = verb.lower === 'gone' && isState(tokens[next + 1]) ? next + 1 : next;
    last = stateEnd(tokens, whole) - 1;
    i = last + 1;
  }
  return text.slice(tokens[from]!.start, tokens[last]!.end);
}
