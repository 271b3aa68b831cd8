import type { ClaimMood } from '../claim.ts';
import type { VerbClause } from '../grammar/clause.ts';
import { type ChunkedSentence, headWord, kind, word } from '../grammar/sentence.ts';
import { appraises, isCopula } from './appraisal.ts';
import { isForecast } from './forecasts.ts';

/**
 * How a clause is put, by its verb group, its subject and what it says of it (Quirk et al., §4.42–4.66 on modals and the
 * future, §8.124–133 on disjuncts). What could or may *have* happened is asserted, with a hedge.
 */
export function verbMood(sentence: ChunkedSentence, clause: VerbClause): ClaimMood {
  const { chunks, tokens } = sentence;
  const { from, to } = chunks[clause.verb]!;
  const subject = clause.subject ? word(sentence, clause.subject.from) : '';
  const advised = (subject === 'you' || subject === 'one') && clause.subject!.to - clause.subject!.from === 1;
  // A modal without its verb stands before the subject: "should it rain" is a condition.
  const modal = tokens[from]!.tag === 'MD' && to - from > 1 ? tokens[from]!.lower : '';
  if (modal === 'should' || modal === 'must' || modal === 'shall' || needs(sentence, clause.verb))
    return advised ? 'instruction' : 'opinion';
  // "you will need 500g of flour"
  if (advised && modal && headWord(sentence, clause.verb) === 'need') return 'instruction';
  if ((subject === 'i' || subject === 'we') && thinks(sentence, clause.verb)) return 'opinion';
  if (weighs(sentence, clause) || appraises(sentence, clause)) return 'opinion';
  if (modal && modal !== 'can' && modal !== 'cannot' && modal !== 'ca') {
    if (modal === 'could' && isDated(sentence, clause)) return 'assertion';
    const past = tokens[from + 1]?.lower === 'have' && to - from > 2;
    return past && !/^(?:will|'ll|would|'d|wo)$/.test(modal) ? 'assertion' : 'prediction';
  }
  return isForecast(sentence, clause.verb) ? 'prediction' : 'assertion';
}

/** "could hold 500 people in the 1990s", "could seat 40 at the time": what was once able to, and not what may come. */
function isDated({ chunks, tokens }: ChunkedSentence, { start, scope }: VerbClause): boolean {
  const to = chunks[Math.max(start + 1, scope.to) - 1]!.to;
  for (let i = chunks[start]!.from; i < to; i++) {
    const { lower } = tokens[i]!;
    if (/^(?:1[5-9]\d\ds?|ago|yesterday|formerly|once)$/.test(lower)) return true;
    if (lower === 'last' && /^(?:week|month|year|spring|summer|autumn|winter)$/.test(tokens[i + 1]?.lower ?? ''))
      return true;
    if (lower === 'time' && tokens[i - 1]?.lower === 'the' && tokens[i - 2]?.lower === 'at') return true;
  }
  return false;
}

/** "I think", "we need 30 ships", "I am sure". */
function thinks(sentence: ChunkedSentence, verb: number): boolean {
  const head = headWord(sentence, verb);
  return (
    THINKING.has(head) || (isCopula(head) && verb + 1 < sentence.to && CONVINCED.has(headWord(sentence, verb + 1)))
  );
}

const CONVINCED: ReadonlySet<string> = new Set('sure certain convinced confident afraid hopeful sorry glad'.split(' '));

/** "needs to spend", "ought to go", "had better go". */
function needs(sentence: ChunkedSentence, verb: number): boolean {
  const head = headWord(sentence, verb);
  if (head === 'need' || head === 'needs' || head === 'ought')
    return kind(sentence, verb + 1) === 'verb' && sentence.chunks[verb + 1]!.form === 'infinitive';
  return head === 'had' && sentence.tokens[sentence.chunks[verb]!.to]?.lower === 'better';
}

/** Verbs with which a writer gives an opinion as one (Biber et al., Longman Grammar, §12.3: epistemic stance verbs). */
const THINKING: ReadonlySet<string> = new Set(
  'think believe feel hope doubt suspect guess suppose reckon imagine fear trust expect bet argue suggest prefer want need wish love hate thought believed felt hoped suspected feared'.split(
    ' ',
  ),
);

/** Disjuncts that make of a clause its writer's view, in it or right before: "Surely …", "Arguably, …", "In my view, …". */
function weighs(sentence: ChunkedSentence, { start, verb }: VerbClause): boolean {
  let first = start;
  while (first > sentence.from && first > start - 4 && LEADS.has(kind(sentence, first - 1))) first--;
  for (let k = first; k < verb; k++) {
    const opening = word(sentence, k);
    if (DISJUNCTS.has(opening)) return true;
    if ((opening === 'my' || opening === 'our') && kind(sentence, k) === 'noun' && VIEWS.has(headWord(sentence, k)))
      return true;
  }
  return false;
}

const LEADS: ReadonlySet<string> = new Set(['adv', 'comma', 'noun', 'prep']);
const DISJUNCTS: ReadonlySet<string> = new Set('surely arguably frankly honestly personally hopefully'.split(' '));
const VIEWS: ReadonlySet<string> = new Set(
  'view opinion mind book experience judgment judgement eyes guess'.split(' '),
);
