import type { Token } from '../../prose/token.ts';
import type { Figure, Refiner } from './figure.ts';

/** Marks what a verb or noun of rising and falling does with each figure: "rose 5% to 300 from 280". */
export const readChanges: Refiner = (figures, { tokens, sentences }) => {
  let sentence = 0;
  for (const figure of figures) {
    while (sentence < sentences.length && sentences[sentence]!.to <= figure.from) sentence++;
    const from = sentences[sentence]?.from ?? 0;
    figure.change = changeOf(figure, tokens, from);
  }
  return figures;
};

/** Verbs and nouns of change of amount (B. Levin, English Verb Classes and Alternations, 45.6, "calibratable changes of state"), all forms. */
const CHANGE =
  /^(?:r(?:ise|ises|ose|isen|ising)|f(?:all|alls|ell|allen|alling)|(?:increas|declin|decreas|surg|plung|soar|climb|drop|slid|slip|tumbl|jump|gain|advanc|los|grow|shr[iau]nk|expand|edg|rebound|sink|sank|sunk|dip|leap|rocket|skyrocket|plummet|swell|contract|rall|eas|slump|widen|narrow|cut|rais|lower|reduc|boost|lift|trim|hik|slash|dwindl|balloon|spik)\w{0,5}|grew|grown|lost|slid|leapt|up|down)$/;

/** Whether a lower-case word says that an amount rises or falls. */
export const isChange = (lower: string): boolean => CHANGE.test(lower);

function changeOf(figure: Figure, tokens: readonly Token[], from: number): Figure['change'] {
  let at = figure.from - 1;
  while (at >= from && figure.boundSpan && tokens[at]!.start >= figure.boundSpan.start) at--;
  const lead = tokens[at]?.lower ?? '';
  if (at < from) return null;
  if (CHANGE.test(lead)) return 'by';
  const stop = Math.max(from, at - 14);
  if (lead !== 'to' && lead !== 'from' && lead !== 'by' && lead !== 'of' && lead !== 'a') return null;
  for (let i = at - 1; i >= stop; i--) {
    if (tokens[i]!.lower === ';') break;
    if (CHANGE.test(tokens[i]!.lower)) {
      if (lead === 'of' || lead === 'a')
        return i >= at - 1 || (figure.kind === 'percentage' && i >= at - 2) ? 'by' : null;
      return lead;
    }
  }
  return null;
}
