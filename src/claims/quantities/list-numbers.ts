import type { Token } from '../../prose/token.ts';
import { glued } from './joints.ts';
import type { LookAlike } from './look-alikes.ts';

/** "1. The first point" or "2) …" at the beginning of a block, "(3)" anywhere, "1.2.3". */
export const listNumber: LookAlike = ({ numeral, value }, { tokens }) => {
  if (numeral.form !== 'digits' || typeof value !== 'number') return false;
  const next = tokens[numeral.to];
  const previous = tokens[numeral.from - 1];
  const whole = Number.isInteger(value) && value < 1000;
  if (
    numeral.from === 0 &&
    whole &&
    next &&
    glued(tokens, numeral.to) &&
    (next.text === '.' || next.text === ')') &&
    numeral.to + 1 < tokens.length
  )
    return true;
  // "2) to mend the pump" within a sentence: the bracket closes nothing.
  if (whole && next?.text === ')' && glued(tokens, numeral.to) && !opened(tokens, numeral.from)) return true;
  if (previous?.text === '(' && next?.text === ')' && whole && value < 30) return true;
  // Versions and addresses of machines: a third part behind a stop.
  if (
    next?.text === '.' &&
    glued(tokens, numeral.to) &&
    glued(tokens, numeral.to + 1) &&
    /^\d/.test(tokens[numeral.to + 1]?.text ?? '')
  )
    return true;
  return (
    previous?.text === '.' &&
    glued(tokens, numeral.from) &&
    glued(tokens, numeral.from - 1) &&
    /\d$/.test(tokens[numeral.from - 2]?.text ?? '')
  );
};

/** Whether a bracket opens in the few words before token `at`. */
function opened(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 20 && tokens[i]!.text !== ')'; i--) if (tokens[i]!.text === '(') return true;
  return false;
}
