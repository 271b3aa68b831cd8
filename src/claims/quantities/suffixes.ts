import { singular } from '../../prose/lemma.ts';
import type { Token } from '../../prose/token.ts';
import type { Figure } from './figure.ts';
import { glued, isDash, wordAt } from './joints.ts';
import { measureNamed, measureOfSymbol } from './measures.ts';
import { SCALE_SUFFIX } from './number-words.ts';
import { exact } from './numeral.ts';
import { kindOf, thermometer } from './unit-names.ts';

/** Settles the letters glued to a figure's digits: a scale ("5m jobs", "£5m"), a unit ("5m tall", "12GB") or pence. */
export function settleSuffix(figure: Figure, previous: Figure | undefined, tokens: readonly Token[]): void {
  const { suffix } = figure.numeral;
  if (!suffix || typeof figure.value !== 'number') return;
  const end = tokens[figure.numeral.to - 1]!.end;
  const joined = previous?.kind === 'money' && isDash(tokens[previous.to]?.text) && previous.to + 1 === figure.from;
  const money = figure.kind === 'money' || joined;
  const scale = SCALE_SUFFIX.get(suffix.toLowerCase()) ?? (money && /^mm$/i.test(suffix) ? 1e6 : undefined);
  // "295lb ft"
  const product = measureNamed(`${suffix} ${wordAt(tokens, figure.numeral.to)}`);
  const measure = product ?? measureOfSymbol(suffix) ?? measureNamed(suffix.toLowerCase()) ?? thermometer(suffix);
  if (scale && (figure.unit || money || !measure || suffix === 'M' || counts(figure, previous, tokens))) {
    figure.value = exact(figure.value * scale);
    figure.scale = scale;
    figure.number = { start: figure.number.start, end };
    figure.end = Math.max(figure.end, end);
  } else if (measure && !figure.unit) {
    if (product) figure.to++;
    figure.end = tokens[figure.to - 1]!.end;
    figure.kind = kindOf(measure);
    figure.unit = measure.name;
  } else if (!figure.unit && (suffix === 'p' || suffix === 'c')) {
    figure.end = end;
    figure.kind = 'money';
    figure.unit = suffix === 'p' ? 'penny' : 'cent';
  }
}

/** Nouns that name a number of people or things. */
const NUMBER_NOUN =
  /^(?:population|audience|viewership|readership|turnout|workforce|membership|circulation|total|number|numbers|figure|tally|sales|viewers|users|subscribers|followers|downloads|units|jobs|votes|barrels|tourists|visitors)$/;

/** Nouns of sums and words of paying and worth: "a 5m loss", "worth 4m". */
const SUM =
  /^(?:loss|losses|profits?|deal|fine|budget|contract|bid|takeover|debts?|loan|payout|investment|revenues?|turnover|worth|values?|valued|costs?|costing|paid|pay|pays|raised|earned|spent|spend|sold|sells?|bought)$/;

/** Events of athletics and swimming, which are named by their metres. */
const RACE =
  /^(?:hurdles|relays?|heats?|sprints?|steeplechase|freestyle|butterfly|backstroke|breaststroke|medley|races?|finals?|dash)$/;

/** Whether the m of "5m" is a million: a plural or a sum behind it, a noun of number, a sum or other millions before it. */
function counts(figure: Figure, previous: Figure | undefined, tokens: readonly Token[]): boolean {
  // "206 million phones in one year, 240m in the next"
  if (previous && !previous.unit && previous.scale === 1e6 && figure.from - previous.to < 10) return true;
  // "profit rose 12 per cent to 45.3m"
  if (previous?.kind === 'percentage' && previous.to + 1 === figure.from && wordAt(tokens, previous.to) === 'to')
    return true;
  const next = tokens[figure.numeral.to];
  if (RACE.test(next?.lower ?? '')) return false;
  // "1.1m of the 4.5m people", "2m of them"
  if (next?.lower === 'of') {
    for (let i = figure.numeral.to + 1; i < figure.numeral.to + 6 && tokens[i]; i++) {
      if (tokens[i]!.tag === 'PRP' || (tokens[i]!.tag === 'NN' && singular(tokens[i]!.lower) !== tokens[i]!.lower))
        return true;
      if (tokens[i]!.tag === 'NN') break;
    }
  }
  if (next && !glued(tokens, figure.numeral.to) && (next.tag === 'NN' || next.tag === 'JJ')) {
    if (SUM.test(next.lower)) return true;
    for (let i = figure.numeral.to; i < figure.numeral.to + 3; i++) {
      const token = tokens[i];
      if (!token || !/^(?:NN|JJ|NNP)$/.test(token.tag)) break;
      if (token.tag === 'NN' && singular(token.lower) !== token.lower) return true;
    }
  }
  for (let i = figure.from - 1; i >= 0 && i > figure.from - 7; i--) {
    if (tokens[i]!.tag === '.') break;
    if (NUMBER_NOUN.test(tokens[i]!.lower) || SUM.test(tokens[i]!.lower)) return true;
  }
  return false;
}
