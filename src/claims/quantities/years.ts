import type { Token } from '../../prose/token.ts';
import { isDash } from './joints.ts';
import type { LookAlike } from './look-alikes.ts';

/** "(1873–1940)", "circa 1870": years that stand where no word of time shows the date reader what they are. */
export const year: LookAlike = ({ numeral: { from, to } }, { tokens }) => {
  if (!isYear(tokens[from])) return false;
  const lead = tokens[from - 1];
  if (lead?.text === '(' && isDash(tokens[to]?.text) && isYear(tokens[to + 1])) return true;
  if (isDash(lead?.text) && isYear(tokens[from - 2]) && tokens[from - 3]?.text === '(') return true;
  return /^(?:c|ca|circa|c\.|ca\.)$/.test(lead?.lower ?? '') && !/^(?:NN|JJ|NNP|SYM)$/.test(tokens[to]?.tag ?? '.');
};

const isYear = (token: Token | undefined): boolean => /^(?:1\d{3}|20\d\d)$/.test(token?.text ?? '');
