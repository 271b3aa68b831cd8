import { wrongAge } from './ages.ts';
import { wrongChange } from './changes.ts';
import { wrongConversion } from './conversions.ts';
import { overHundred } from './hundred.ts';
import { wrongList } from './lists.ts';
import { partOverWhole } from './parts.ts';
import { wrongPeriod } from './periods.ts';
import { wrongAverage, wrongIncidence, wrongRate } from './rates.ts';
import { wrongEqual, wrongMajority } from './retold-shares.ts';
import { wrongShare } from './shares.ts';
import type { Slip, Sum } from './slip.ts';
import { wrongMargin, wrongTotal } from './totals.ts';

const RULES: readonly ((sum: Sum) => Slip[])[] = [
  wrongTotal,
  wrongMargin,
  partOverWhole,
  wrongList,
  overHundred,
  wrongShare,
  wrongEqual,
  wrongMajority,
  wrongChange,
  wrongPeriod,
  wrongAge,
  wrongRate,
  wrongIncidence,
  wrongAverage,
  wrongConversion,
];

/** What does not go together in a sentence, by the first rule that finds anything. The sentence has a figure. */
export const slipsOf = (sum: Sum): Slip[] => RULES.map((rule) => rule(sum)).find((found) => found.length > 0) ?? [];
