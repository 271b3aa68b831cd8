// Writes src/prose/lexicon-data.ts from the Brill tagger's lexicon (npm package `brill`, MIT): the lower-case words that
// the endings alone would tag wrongly, with their parts of speech.
import { writeFileSync } from 'node:fs';
import { brill } from 'brill';
import { fromEnding, PREFIXED } from '../src/prose/endings.ts';

const FOLD = {
  NNS: 'NN',
  VBP: 'VB',
  VBZ: 'VB',
  JJR: 'JJ',
  JJS: 'JJ',
  RBR: 'RB',
  RBS: 'RB',
  NNP: null,
  NNPS: null,
  FW: null,
  RP: 'RB',
};
const KEEP = new Set(['NN', 'VB', 'VBD', 'VBN', 'VBG', 'JJ', 'RB', 'IN', 'UH']);
const entries = new Map();
for (const [word, tags] of Object.entries(brill)) {
  if (!/^[a-z]{2,18}$/.test(word)) continue;
  const folded = [
    ...new Set(
      [...tags]
        .filter(Boolean)
        .flatMap((t) => t.split('|'))
        .map((t) => (t in FOLD ? FOLD[t] : t))
        .filter((t) => KEEP.has(t)),
    ),
  ];
  if (folded.length) entries.set(word, folded);
}
// The corpus behind the lexicon saw too few forms of rare words to order past tense and participle, noun and verb in -s.
const CLASS = { VBD: 'ed', VBN: 'ed', NN: 'n', VB: 'v' };
const sameClass = (a, b) => a === b || (CLASS[a] ?? a) === (CLASS[b] ?? b);
// Of a part of speech one sign, a capital: what the words are written with tells where each ends.
const SIGNS = { NN: 'N', VB: 'V', VBD: 'D', VBN: 'P', VBG: 'G', JJ: 'J', RB: 'R', IN: 'I', UH: 'U' };
const words = [];
for (const [word, tags] of entries) {
  // A prefix says less than an ending: "overpass" is no *pass* first.
  const stem = PREFIXED.exec(word)?.[1];
  const guess = fromEnding(word, (base) => (base === stem ? undefined : entries.get(base)));
  if (guess.known && word.endsWith('s') && /^[NV]/.test(tags[0])) continue;
  // What an ending says of a noun says nothing of the verb beside it (question, mention).
  const verbToo = tags[0] === 'NN' && tags.includes('VB') && !guess.tags.includes('VB');
  if ((guess.known || tags[0] !== 'NN') && sameClass(guess.tags[0], tags[0]) && !verbToo) continue;
  const signs = tags.slice(0, 3).map((tag) => SIGNS[tag]);
  words.push(word + signs.join(''));
}
writeFileSync(
  new URL('../src/prose/lexicon-data.ts', import.meta.url),
  `// Written by .ci/lexicon.mjs from the Brill tagger's lexicon (npm package brill, MIT). Do not edit.
import type { Tag } from './token.ts';

/** What the signs in \`WORDS\` stand for. */
export const SIGNS: Readonly<Record<string, Tag>> = ${JSON.stringify(
    Object.fromEntries(Object.entries(SIGNS).map(([tag, sign]) => [sign, tag])),
  )};

/** The words in alphabetical order, each followed by the signs of its parts of speech, commonest first. */
export const WORDS: string =
  '${words.sort().join('')}';
`,
);
console.log(entries.size, 'words;', words.length, 'kept');
