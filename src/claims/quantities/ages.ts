import type { Token } from '../../prose/token.ts';
import type { Figure, Refiner } from './figure.ts';

const AGE = 'year of age';

/** Ages without a unit: "Ortiz, 54,", "aged 19", "at the age of 12", "who was 10". */
export const readAges: Refiner = (figures, { tokens }) => {
  for (const figure of figures) {
    if (figure.unit || figure.kind !== 'count' || figure.numeral.tail.length || !possibleAge(figure)) continue;
    const cue = ageCue(figure, tokens);
    if (cue === null) continue;
    figure.kind = 'age';
    figure.unit = AGE;
    if (cue < figure.from) {
      figure.from = cue;
      figure.start = tokens[cue]!.start;
    }
  }
  return figures;
};

const possibleAge = ({ value, numeral }: Figure): boolean =>
  numeral.scale === 1 &&
  (typeof value === 'number' ? value > 0 && value < 125 && Number.isInteger(value) : value[1] < 125) &&
  numeral.form !== 'share' &&
  numeral.form !== 'vague';

/** The token from which the figure is an age ("aged"), its own first token where position alone says so, null when it is none. */
function ageCue(figure: Figure, tokens: readonly Token[]): number | null {
  const previous = tokens[figure.from - 1];
  const next = tokens[figure.to];
  if (!previous) return null;
  if (/^(?:aged|ages?)$/.test(previous.lower)) return figure.from - 1;
  if (previous.lower === 'between' && tokens[figure.from - 2]?.lower === 'aged') return figure.from - 2;
  if (previous.lower === 'of' && /^ages?$/.test(tokens[figure.from - 2]?.lower ?? '')) return figure.from;
  if (
    next &&
    (next.tag === 'NN' ||
      next.tag === 'JJ' ||
      next.tag === 'NNP' ||
      next.lower === 'of' ||
      next.lower === 'percent' ||
      next.tag === 'SYM')
  )
    return null;
  // "Ruiz, 54, said"
  if (
    previous.lower === ',' &&
    (next === undefined || next.lower === ',' || next.tag === '.' || next.text === ')') &&
    named(tokens[figure.from - 2])
  )
    return figure.from;
  if (previous.text === '(' && next?.text === ')' && tokens[figure.from - 2]?.tag === 'NNP') return figure.from;
  if (/^(?:turn|turns|turned|turning)$/.test(previous.lower)) return figure.from;
  if (!next || next.tag === '.' || next.lower === ',' || next.tag === 'CC' || next.tag === 'IN') {
    const be = /^(?:was|is|were|be|'s|he's|she's)$/.test(previous.lower) ? tokens[figure.from - 2] : null;
    if (
      be &&
      (/^(?:who|he|she)$/.test(be.lower) ||
        (be.lower === 'will' && /^(?:who|he|she)$/.test(tokens[figure.from - 3]?.lower ?? '')))
    )
      return figure.from;
  }
  return lifespan(figure, tokens) ? figure.from : null;
}

const named = (token: Token | undefined): boolean => token?.tag === 'NNP';

/** "Life expectancy … is around 73", "the average age was 41": the clause's subject is an age. */
function lifespan(figure: Figure, tokens: readonly Token[]): boolean {
  for (let i = figure.from - 1; i >= 0 && i > figure.from - 12; i--) {
    const token = tokens[i]!;
    if (token.tag === '.' || token.tag === 'SYM') return false;
    if (token.lower === 'expectancy' || (token.lower === 'age' && tokens[i + 1]?.tag !== 'NN')) return true;
  }
  return false;
}
