import { singular } from '../../prose/lemma.ts';
import type { Sentence, Token } from '../../prose/token.ts';
import type { Chunk } from '../grammar/chunk.ts';
import { bySentence } from './by-sentence.ts';
import { directionAt, isChange } from './changes.ts';
import { fateAt } from './fates.ts';
import { type Figure, leadAt, type Passage, type Refiner } from './figure.ts';
import { wordAt } from './joints.ts';
import { chunkAt, parseOf, type SentenceParse } from './sentence-parse.ts';
import { isCopula, type Standing, standingsAt } from './standing.ts';

/**
 * Finds what a bare figure, a sum or a share measures where no noun stands behind it: the subject of its verb ("confirmed
 * cases stood at 700", "revenue rose 5% to $3bn"), its object ("raised its stake to 5%"), or the noun that takes the
 * figure ("a profit of $3bn", "a 3% rise in sales"). The figure itself stays without a unit.
 */
export const readSubjects: Refiner = (figures, passage) => {
  bySentence(figures, passage.sentences, (inSentence, sentence) => {
    inSentence.forEach((figure, i) => {
      if (figure.counted || !MEASURED.has(figure.kind) || (figure.kind === 'count' && figure.unit)) return;
      // "put the toll at 21 dead": those who died are counted.
      if (fateAt(passage.tokens, figure.to) >= 0) return;
      figure.counted = measured(figure, inSentence, i, passage, sentence);
    });
  });
  return figures;
};

type Tokens = readonly [from: number, to: number] | null;

const MEASURED: ReadonlySet<Figure['kind']> = new Set<Figure['kind']>([
  'count',
  'money',
  'percentage',
  'percentage-point',
  'fraction',
]);

function measured(
  figure: Figure,
  inSentence: readonly Figure[],
  i: number,
  passage: Passage,
  sentence: Sentence,
): Tokens {
  const { tokens } = passage;
  const parse = parseOf(passage, sentence, inSentence);
  const own = stuff(figure, tokens) ?? changed(figure, parse) ?? taker(figure, parse);
  if (own) return own;
  // "Injured: 45"
  const lead = leadAt(figure, tokens);
  if (wordAt(tokens, lead) === ':') return nounOf(parse, parse.chunks[chunkAt(parse, lead) - 1]);
  const before = inSentence[i - 1];
  if (before && /^(?:up|down)$/.test(wordAt(tokens, directionAt(figure, tokens)))) return before.counted;
  const [standing] = standingsAt(parse, figure.from);
  if (!standing || standing.role === 'subject' || standing.role === 'described') return null;
  return saysNumber(figure, standing, parse) ? numbered(standing, parse) : null;
}

/** Verbs whose object or complement is the number of their subject. */
const NUMBERS =
  /^(?:reach|reaches|reached|hit|hits|total|totals|totalled|totaled|number|numbers|numbered|exceed|exceeds|exceeded|stand|stands|stood|topped|passed|surpassed|average|averaged|averages)$/;

/** Verbs that make a thing reach an amount: "bring the total to 30", "push the rate to 6%" (VerbNet bring-11.3, force-59). */
const MOVES =
  /^(?:bring|brings|bringing|brought|push\w*|tak(?:e|es|ing)|took|driv(?:e|es|ing)|drove|send\w*|sent|keep|keeps|kept|put|puts|putting|hold|holds|held|leav\w*|left)$/;

function saysNumber(figure: Figure, { role, verb, preposition, object }: Standing, parse: SentenceParse): boolean {
  const head = wordAt(parse.tokens, parse.chunks[verb]!.head);
  if (role === 'object') {
    if (NUMBERS.test(head) || isCopula(parse, verb)) return true;
    // "lost $5m": a sum may be had and lost, a share only measures.
    return isChange(head) && (figure.kind.startsWith('percentage') || !HAVES.test(head));
  }
  if (preposition === 'at') return true;
  if (!/^(?:to|from|by)$/.test(preposition)) return false;
  return isChange(head) || (object !== null && MOVES.test(head)) || /^(?:revis|chang|mov)/.test(head);
}

/** Verbs of change whose object may be a thing that the subject has. */
const HAVES = /^(?:los|lost|cut|rais|lower|reduc|boost|lift|trim|slash|gain|add|declin)/;

/** What the verb gives a number to: its object, else its subject. */
function numbered({ verb, object }: Standing, parse: SentenceParse): Tokens {
  const { chunks, clauses } = parse;
  if (object !== null) {
    const phrase = nounOf(parse, chunks[object]);
    if (phrase) return phrase;
  }
  const subject = clauses.get(verb)?.subject;
  if (!subject) return null;
  const noun = chunks[subject.from]!;
  // "the number of ferries": what they number.
  const of = chunks[subject.from + 1];
  if (
    /^(?:number|proportion|amount)$/.test(wordAt(parse.tokens, noun.head)) &&
    of &&
    wordAt(parse.tokens, of.from) === 'of'
  )
    return nounOf(parse, chunks[subject.from + 2]);
  return nounOf(parse, noun);
}

/** A noun phrase without its determiners; null for pronouns, figures and times. */
function nounOf({ tokens }: SentenceParse, noun: Chunk | undefined): Tokens {
  if (noun?.kind !== 'noun' || noun.temporal) return null;
  let { from } = noun;
  while (from < noun.to && /^(?:DT|PRP\$|"|POS)$/.test(tokens[from]!.tag)) from++;
  // "Confirmed cases stood": a participle that opens the phrase.
  const opens = from === noun.from && /^(?:JJ|VB[ND])$/.test(tokens[from - 1]?.tag ?? '');
  if (opens && /^(?:DT|PRP\$|\.)$/.test(tokens[from - 2]?.tag ?? '.')) from--;
  const head = tokens[noun.to - 1];
  if (from >= noun.to || !head || !/^(?:NNP?|JJ|VBG)$/.test(head.tag)) return null;
  // "its $110 million settlement"
  for (let i = from; i < noun.to; i++) if (/^(?:CD|SYM|PRP)$/.test(tokens[i]!.tag)) from = i + 1;
  return from < noun.to && !/^per(?:cent)?$/.test(tokens[from]!.lower) ? [from, noun.to] : null;
}

/** "$5m in cash", "£80m worth of cocaine", "a $5m penalty". */
function stuff(figure: Figure, tokens: readonly Token[]): Tokens {
  if (figure.kind !== 'money') return null;
  const next = wordAt(tokens, figure.to);
  const worth = next === 'worth' && wordAt(tokens, figure.to + 1) === 'of';
  if (next === 'worth' && !worth) return null;
  const from = worth ? figure.to + 2 : next === 'in' ? figure.to + 1 : figure.to;
  let to = from;
  while (to < from + 4 && /^(?:NN|JJ|VBN)$/.test(tokens[to]?.tag ?? '')) to++;
  return tokens[to - 1]?.tag === 'NN' && to > from ? [from, to] : null;
}

/** "a 3% rise in sales", "a fall of 3% in prices", "a 5% fare increase". */
function changed(figure: Figure, parse: SentenceParse): Tokens {
  const { tokens, chunks } = parse;
  if (figure.kind === 'money') return null;
  let noun = figure.to;
  while (noun < figure.to + 3 && tokens[noun]?.tag === 'NN' && !isChange(tokens[noun]!.lower)) noun++;
  const after = tokens[noun]?.tag === 'NN' && isChange(tokens[noun]!.lower);
  const lead = leadAt(figure, tokens);
  const before = wordAt(tokens, lead) === 'of' && tokens[lead - 1]?.tag === 'NN' && isChange(wordAt(tokens, lead - 1));
  if (after && noun > figure.to) return [figure.to, noun];
  if (!after && !before) return null;
  const at = after ? noun + 1 : figure.to;
  return wordAt(tokens, at) === 'in' ? nounOf(parse, chunks[chunkAt(parse, at + 1)]) : null;
}

/** "a profit of $3bn", "turnout of 55%": the noun that "of" joins the figure to. */
function taker(figure: Figure, parse: SentenceParse): Tokens {
  const { tokens, chunks } = parse;
  const lead = leadAt(figure, tokens);
  if (wordAt(tokens, lead) !== 'of' || tokens[lead - 1]?.tag !== 'NN') return null;
  const noun = wordAt(tokens, lead - 1);
  if (isChange(noun) || (figure.kind === 'count' && singular(noun) !== noun)) return null;
  return nounOf(parse, chunks[chunkAt(parse, lead - 1)]);
}
