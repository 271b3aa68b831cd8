import type { Token } from '../../prose/token.ts';
import { bySentence } from './by-sentence.ts';
import { directionAt, isChange } from './changes.ts';
import { fateAt, stateAt } from './fates.ts';
import { type Figure, leadAt, type Passage, type Refiner } from './figure.ts';
import { wordAt } from './joints.ts';
import { isMultiplying } from './multiples.ts';
import { deedOf, isLight, joinedFrom, predicateOf } from './predicate.ts';
import { chunkAt, parseOf, type SentenceParse } from './sentence-parse.ts';
import { isCopula, type Standing, standingsAt } from './standing.ts';

/**
 * Reads what is said of the things counted, as the clause has it: the verb whose subject or object they are ("300 were
 * killed or wounded", "captured two fighters"), the noun ("the deaths of thousands", "a 3% rise"), or, in a list or a
 * gapped clause, what is said of the figure before.
 */
export const readEvents: Refiner = (figures, passage) => {
  bySentence(figures, passage.sentences, (inSentence, sentence) => {
    const parse = parseOf(passage, sentence, inSentence);
    inSentence.forEach((figure, i) => {
      const before = inSentence[i - 1];
      const part = before && isWhole(figure, before, passage.tokens) ? before : null;
      figure.event = eventOf(figure, part, parse, passage) ?? (part ? null : shared(figure, before, parse));
    });
  });
  return figures;
};

function eventOf(figure: Figure, part: Figure | null, parse: SentenceParse, { text, tokens }: Passage): string | null {
  // "Ruiz, 68, was", "could triple": nothing is said of an age, and a verb says what it says itself.
  if (figure.kind === 'age' || isMultiplying(tokens, figure.numeral.from)) return null;
  const counts = figure.kind === 'count' || figure.kind === 'fraction';
  const named = (counts ? deedNoun(figure, tokens) : null) ?? changeNoun(figure, tokens);
  if (named) return named;
  const lead = upOrDown(figure, tokens, text);
  if (lead) return lead;
  const end = behind(figure, tokens);
  // "suffered losses of $5m": the sum stands as its noun does.
  const of = leadAt(figure, tokens);
  const inNoun = !counts && wordAt(tokens, of) === 'of' && tokens[of - 1]?.tag === 'NN';
  const standings = standingsAt(parse, inNoun ? of - 1 : figure.from);
  const state = stateAt(tokens, end);
  // "12 people missing since May were found": the sentence says more of them.
  const main = end > figure.to && standings[0]?.role === 'subject' ? parse.chunks[standings[0].verb]!.from : -1;
  if (state >= 0 && main <= state) return joinedFrom(tokens, state, text);
  const [first, second] = part ? describing(standings, standingsAt(parse, part.from)) : standings;
  if (!first) return null;
  switch (first.role) {
    case 'subject':
    case 'described':
      return predicateOf(parse, first.verb, text);
    case 'object':
      // "suffered 500 killed"
      if (fateAt(tokens, end) >= 0) return joinedFrom(tokens, fateAt(tokens, end), text);
      // "left 300 missing", "caused five houses to collapse"
      if (second && (isLight(parse, first.verb) || parse.chunks[second.verb]!.form === 'infinitive'))
        return predicateOf(parse, second.verb, text);
      return isCopula(parse, first.verb) || wordAt(tokens, parse.chunks[first.verb]!.head) === 'including'
        ? null
        : deedOf(parse, first.verb, text);
    default:
      if (second && counts) return predicateOf(parse, second.verb, text);
      if (ADJUNCT.has(first.preposition) || isCopula(parse, first.verb)) return null;
      return first.object === null ? predicateOf(parse, first.verb, text) : deedOf(parse, first.verb, text);
  }
}

/** "1,300 of the 1,800 workers left": what is said holds for the part, not for the whole. */
function isWhole(figure: Figure, part: Figure, tokens: readonly Token[]): boolean {
  let at = leadAt(figure, tokens);
  // "half of the old town's 4,000 homes"
  const owner = at;
  if (tokens[at]?.tag === 'POS') at--;
  while (at > owner - 5 && at < owner && /^(?:NNP?|JJ)$/.test(tokens[at]!.tag)) at--;
  if (/^(?:DT|PRP\$)$/.test(tokens[at]?.tag ?? '')) at--;
  return part.to === at && wordAt(tokens, at) === 'of';
}

/** What describes a whole of itself, not what is said of the part: "500 of the 2,000 aboard drowned". */
const describing = (whole: readonly Standing[], part: readonly Standing[]): readonly Standing[] =>
  whole.filter(({ role, verb }) => role === 'described' && !part.some((said) => said.verb === verb));

/** Past the figure and the noun that it counts. */
const behind = ({ counted, from, to }: Figure, tokens: readonly Token[]): number =>
  counted && counted[0] >= from && fateAt(tokens, to) < 0 ? Math.max(to, counted[1]) : to;

/** Prepositions that tell where or when, not what the verb is about: "killed in three towns". */
const ADJUNCT: ReadonlySet<string> = new Set(
  'in within across throughout near around after before during since until under between among over than like despite'.split(
    ' ',
  ),
);

/** "Fifty people were killed in Hull, 32 in Goole", "10 men and two women": a list goes on with what was said. */
function shared(figure: Figure, before: Figure | undefined, { tokens, chunks }: SentenceParse): string | null {
  if (!before?.event || before.kind !== figure.kind) return null;
  const from = chunkAt({ chunks }, before.from);
  const to = chunkAt({ chunks }, figure.from);
  const lead = wordAt(tokens, leadAt(figure, tokens));
  if (!LIST.test(lead)) return null;
  for (let i = from + 1; i < to; i++) {
    const { kind, form } = chunks[i]!;
    if (kind === 'sub' || kind === 'rel' || (kind === 'verb' && form === 'finite' && i > from + 2)) return null;
  }
  return before.event;
}

const LIST = /^(?:,|;|and|or|but|including|plus)$/;

/** "up 5%", "down from 300", "revised up by 92". */
function upOrDown(figure: Figure, tokens: readonly Token[], text: string): string | null {
  const at = directionAt(figure, tokens);
  if (!/^(?:up|down)$/.test(wordAt(tokens, at))) return null;
  const verb = tokens[at - 1];
  const phrasal = verb && /^VB[DNG]$/.test(verb.tag) && !/^(?:is|are|was|were|been|being)$/.test(verb.lower);
  return text.slice((phrasal ? verb : tokens[at]!).start, tokens[at]!.end);
}

/** "a 3% rise in", "a fall of 3%". */
function changeNoun(figure: Figure, tokens: readonly Token[]): string | null {
  if (figure.kind === 'count' && figure.counted) return null;
  const after = tokens[figure.to];
  if (after?.tag === 'NN' && isChange(after.lower)) return after.text;
  const at = leadAt(figure, tokens);
  const before = tokens[at - 1];
  return tokens[at]?.lower === 'of' && before?.tag === 'NN' && isChange(before.lower) ? before.text : null;
}

/** The noun that "of" joins the figure to: "the deaths of thousands". */
function deedNoun(figure: Figure, tokens: readonly Token[]): string | null {
  const at = leadAt(figure, tokens);
  const noun = tokens[at - 1];
  return tokens[at]?.lower === 'of' && noun && DEED.test(noun.lower) ? noun.text : null;
}

/** Nouns that name what befalls or is done to those whom "of" brings: "the deaths of thousands". */
const DEED =
  /(?:[a-z]{3}ing|[a-z]{2}ion|[a-z]{3}ment|death|loss|arrest|murder|release|rescue|arrival|departure|sale|purchase|theft|seizure)(?:s|es)?$/;
