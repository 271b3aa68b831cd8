import { BE, HAVE } from '../../prose/closed-class.ts';
import type { Tag, Token } from '../../prose/token.ts';
import { bySentence } from './by-sentence.ts';
import { type Figure, leadAt, type Passage, type Refiner } from './figure.ts';

/**
 * Reads what is said of the things counted: the participle or verb behind them ("killed or wounded", "300 killed"), else
 * the verb or the noun whose object they are ("captured two fighters", "the deaths of thousands").
 */
export const readEvents: Refiner = (figures, passage) => {
  bySentence(figures, passage.sentences, (inSentence, sentence) => {
    inSentence.forEach((figure, i) => {
      if (isWhole(figure, inSentence[i - 1], passage.tokens)) return;
      figure.event =
        deed(figure, passage.tokens) ??
        behind(figure, passage, sentence.to) ??
        before(figure, passage, sentence.from) ??
        shared(figure, inSentence[i - 1], passage.tokens);
    });
  });
  return figures;
};

const VERB: ReadonlySet<Tag> = new Set<Tag>(['VB', 'VBD', 'VBN', 'VBG']);

/** Adjectives that say what has become of the things counted, as a participle would. */
const STATE: ReadonlySet<string> = new Set(
  'dead missing wounded injured hurt homeless ill absent unemployed'.split(' '),
);

function behind(figure: Figure, { text, tokens }: Passage, end: number): string | null {
  const start = figure.counted && figure.counted[0] >= figure.from ? Math.max(figure.to, figure.counted[1]) : figure.to;
  let at = pastAside(tokens, pastComplement(tokens, start, end), end);
  while (
    at < end &&
    (auxiliary(tokens[at]!) || REMAIN.test(tokens[at]!.lower) || tokens[at]!.tag === 'RB' || tokens[at]!.tag === 'WP')
  )
    at++;
  const verb = tokens[at];
  if (at >= end || !verb) return null;
  if (VERB.has(verb.tag) || STATE.has(verb.lower)) return coordinated(text, tokens, at, end);
  return null;
}

/** "1,300 of the 1,800 workers left": what is said holds for the part, not for the whole. */
function isWhole(figure: Figure, part: Figure | undefined, tokens: readonly Token[]): boolean {
  let at = leadAt(figure, tokens);
  if (/^(?:DT|PRP\$)$/.test(tokens[at]?.tag ?? '')) at--;
  return part?.to === at && tokens[at]!.lower === 'of';
}

/** "arrested 14 men and two women": a second object of the same verb. */
function shared(figure: Figure, previous: Figure | undefined, tokens: readonly Token[]): string | null {
  const at = leadAt(figure, tokens);
  const joined = previous?.counted?.[1] === at && /^(?:CC|,)$/.test(tokens[at]!.tag);
  return joined ? previous.event : null;
}

/**
 * "members of the Harbour Party", "workers at the mill will": past the complement of the noun counted; past an adjunct only
 * where an auxiliary shows that the noun's own verb follows.
 */
function pastComplement(tokens: readonly Token[], start: number, end: number): number {
  if (tokens[start]?.tag !== 'IN') return start;
  let at = start + 1;
  while (at < end && at < start + 8 && /^(?:DT|NNP|NN|JJ|PRP\$|POS)$/.test(tokens[at]!.tag)) at++;
  return tokens[start]!.lower === 'of' || (at < end && auxiliary(tokens[at]!)) ? at : start;
}

/** "23 people, 14 of them children, died": past a remark between commas that a verb follows. */
function pastAside(tokens: readonly Token[], start: number, end: number): number {
  if (tokens[start]?.lower !== ',') return start;
  let at = start + 1;
  while (at < end && at < start + 10 && tokens[at]!.lower !== ',') at++;
  const verb = tokens[at + 1];
  return tokens[at]?.lower === ',' && at + 1 < end && verb && (auxiliary(verb) || verb.tag === 'VBD') ? at + 1 : start;
}

/** Verbs that link as *be* does (Quirk et al., §16.21, current copulas). */
const REMAIN = /^(?:remain|remains|remained|remaining|stay|stayed)$/;

const auxiliary = (token: Token): boolean => token.tag === 'MD' || BE.has(token.lower) || HAVE.has(token.lower);

/** "killed or wounded", "killed, wounded or captured": verbs of one form joined by commas and conjunctions. */
function coordinated(text: string, tokens: readonly Token[], at: number, end: number): string {
  let last = at;
  for (let i = at + 1; i < end && i < at + 8; ) {
    let next = i;
    while (next < end && (tokens[next]!.lower === ',' || tokens[next]!.tag === 'CC')) next++;
    const verb = tokens[next];
    if (next === i || next >= end || !verb) break;
    const alike = verb.tag === 'VBN' || verb.tag === 'VBD' || STATE.has(verb.lower);
    // "killed and wounded 47": the second verb has an object of its own.
    if (!alike || tokens[next + 1]?.tag === 'CD') break;
    last = next;
    i = next + 1;
  }
  return text.slice(tokens[at]!.start, tokens[last]!.end);
}

/** The verb before the figure and its bound ("captured two", "lost more than 300"), or its noun ("the deaths of thousands"). */
function before(figure: Figure, { text, tokens }: Passage, from: number): string | null {
  let at = figure.from - 1;
  while (
    at >= from &&
    (tokens[at]!.start >= (figure.boundSpan?.start ?? Number.POSITIVE_INFINITY) || MODIFIER.has(tokens[at]!.tag))
  )
    at--;
  const verb = tokens[at];
  if (at < from || !verb) return null;
  if (!VERB.has(verb.tag) || auxiliary(verb)) return null;
  let first = at;
  while (first - 2 >= from && tokens[first - 1]!.tag === 'CC' && tokens[first - 2]!.tag === verb.tag) first -= 2;
  return text.slice(tokens[first]!.start, verb.end);
}

/** The noun that "of" joins the figure to: "the deaths of thousands". */
function deed(figure: Figure, tokens: readonly Token[]): string | null {
  const at = leadAt(figure, tokens);
  const noun = tokens[at - 1];
  return tokens[at]?.lower === 'of' && noun && DEED.test(noun.lower) ? noun.text : null;
}

/** Nouns that name what befalls or is done to those whom "of" brings: "the deaths of thousands". */
const DEED =
  /(?:[a-z]{3}ing|[a-z]{2}ion|[a-z]{3}ment|death|loss|arrest|murder|release|rescue|arrival|departure|sale|purchase|theft)(?:s|es)?$/;

const MODIFIER: ReadonlySet<Tag> = new Set<Tag>(['DT', 'PRP$', '"', 'RB']);
