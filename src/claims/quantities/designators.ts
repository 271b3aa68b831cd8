import { singular } from '../../prose/lemma.ts';
import type { Token } from '../../prose/token.ts';
import { wordAt } from './joints.ts';

/**
 * Nouns that take a number as a name ("Quirk et al., A Comprehensive Grammar of the English Language, §5.63": apposition of
 * a numeral), and headings of lists.
 */
export const DESIGNATORS: ReadonlySet<string> = new Set(
  'act annex apartment appendix article band bay berth bus category channel chapter class clause column court division exhibit figure flat flight floor game gas gate grade group highway interstate item junction lane lap level line lot mark match model note option page paragraph part phase pier platform point pool prop proposition protocol question rank resolution room round route row rule section sector series session sheet size stage step suite table task terminal tier title top track type unit verse version volume ward week year zone day season episode'.split(
    ' ',
  ),
);

/** Names of indices and rankings that go on with how many they list: share indices of the big exchanges, Fortune, Forbes, Billboard. */
export const RANKINGS: ReadonlySet<string> = new Set(
  's&p nasdaq ftse stoxx russell nikkei dax cac ibex topix kospi asx csi sensex nifty mib aex smi fortune forbes billboard'.split(
    ' ',
  ),
);

/** Their abbreviations in references. */
export const ABBREVIATED = /^(?:pp?|vols?|figs?|chs?|art|arts|secs?|paras?|eds?)\.$/;

/** "Weeks 15", "junctions 9 and 10", "Articles 2, 3 and 5": a plural heading before numbers that joints hold together. */
export function severalNamed(tokens: readonly Token[], from: number): boolean {
  let first = from;
  while (first >= 2 && from - first < 12 && tokens[first - 2]!.tag === 'CD' && LISTS.test(tokens[first - 1]!.lower))
    first -= 2;
  const heading = wordAt(tokens, first - 1);
  return singular(heading) !== heading && DESIGNATORS.has(singular(heading)) && tokens[first - 2]?.tag !== 'CD';
}

const LISTS = /^(?:and|or|to|through|,|&|-|–)$/;
