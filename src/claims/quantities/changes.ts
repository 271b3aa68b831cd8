import type { Token } from '../../prose/token.ts';
import { bySentence } from './by-sentence.ts';
import { type Figure, leadAt, type Refiner } from './figure.ts';
import { wordAt } from './joints.ts';
import { isMultiplying, MULTIPLYING } from './multiples.ts';

/** Marks what a verb or noun of rising and falling does with each figure: "rose 5% to 300 from 280". */
export const readChanges: Refiner = (figures, { tokens, sentences }) => {
  bySentence(figures, sentences, (inSentence, sentence) => {
    for (const figure of inSentence) figure.change = changeOf(figure, tokens, sentence.from);
  });
  return figures;
};

/** The word of direction before a figure, or what stands in its place: "up 5%", "down from 300", "revised up by 92". */
export function directionAt(figure: Figure, tokens: readonly Token[]): number {
  let at = leadAt(figure, tokens);
  if (/^(?:by|to|from)$/.test(wordAt(tokens, at))) at--;
  while (tokens[at]?.tag === 'RB' && !/^(?:up|down)$/.test(tokens[at]!.lower)) at--;
  return at;
}

/** Whether a word of rising and falling stands among the `reach` tokens before token `at`, in its sentence. */
export function isChangeBefore(tokens: readonly Token[], at: number, reach: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - reach && tokens[i]!.tag !== '.'; i--)
    if (isChange(tokens[i]!.lower)) return true;
  return false;
}

/** Whether a lower-case word says that an amount rises or falls. */
export const isChange = (lower: string): boolean => ALONE.has(lower) || MULTIPLYING.has(lower) || FORM.test(lower);

/**
 * Verbs of change of amount (B. Levin, English Verb Classes and Alternations, 45.6, "calibratable changes of state") with
 * their nouns: stems with any ending, and the forms that no stem makes.
 */
const FORM =
  /^(?:increas|decreas|declin|surg|plung|soar|climb|dropp?|slipp?|tumbl|jump|gain|advanc|grow|expand|edg|rebound|dip|leap|rocket|skyrocket|plummet|swell|contract|rall|eas|slump|widen|narrow|lower|reduc|boost|lift|trimm?|hik|slash|dwindl|balloon|spik|rais)(?:e?s|e?d|ied|ing|e|y|ies)?$/;
const ALONE: ReadonlySet<string> = new Set(
  'rise rises rose risen rising fall falls fell fallen falling grew grown lose loses lost losing cut cuts cutting slid slide slides sliding sank sink sinks sunk shrank shrink shrinks shrunk shrinking leapt up down add adds added adding'.split(
    ' ',
  ),
);

/** Of these, the verbs whose object is a thing as often as an amount: "lost 300 men", "declined two requests". */
const TRANSITIVE = /^(?:los|lost|cut|rais|declin|lower|reduc|boost|lift|trim|slash|gain|add|contract|advanc)/;

function changeOf(figure: Figure, tokens: readonly Token[], from: number): Figure['change'] {
  if (isMultiplying(tokens, figure.numeral.from)) return 'by';
  const at = leadAt(figure, tokens);
  if (at < from) return null;
  const lead = wordAt(tokens, at);
  // "cut in half"
  if (lead === 'in' && figure.kind === 'fraction' && wordAt(tokens, figure.numeral.from) === 'half') return 'by';
  if (isChange(lead)) return figure.kind === 'count' && TRANSITIVE.test(lead) && figure.unit !== 'point' ? null : 'by';
  if (lead !== 'to' && lead !== 'from' && lead !== 'by' && lead !== 'of' && lead !== 'a') return null;
  for (let i = at - 1; i >= Math.max(from, at - 14) && wordAt(tokens, i) !== ';'; i--) {
    if (!isChange(wordAt(tokens, i))) continue;
    if (lead !== 'of' && lead !== 'a') return lead;
    // "a rise of 5%", "rose a further 5%"
    return i === at - 1 ? 'by' : null;
  }
  return null;
}
