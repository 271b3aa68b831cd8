import type { Tag } from './token.ts';

/**
 * Verbs that the corpora behind the lexicon (Brown, Wall Street Journal) hold too seldom for it to know them as verbs,
 * most of them verbs of saying and of judgement (VerbNet say 37, judgement 33, admire 31.2), by their parts of speech.
 */
export const LATE_VERBS: readonly (readonly [readonly Tag[], string])[] = [
  [
    ['VB'],
    `admonish allude aver avow berate chasten defame deprecate disavow enthuse execrate expound extol favour felicitate
harangue heckle intone lambast laud loathe malign obsess opine pillory posit revile skewer upbraid venerate`,
  ],
  [
    ['NN', 'VB'],
    `bicker blog catalog catalogue censure chime chronicle coach counter decree dread dub enquire feud fume growl honour jeer kvetch lace parrot post query quip reference reprimand reproach retweet riff rue savage sentence shore slate sneer
spar squabble troll tweet whinge wisecrack wrangle`,
  ],
  [['NN', 'VBD', 'VBN', 'VB'], 'forecast hit'],
  // *back* itself is told apart by its neighbours.
  [['RB', 'VB', 'NN'], 'back'],
];
