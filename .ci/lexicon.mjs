// Writes src/prose/lexicon-data.ts from the Brill tagger's lexicon (npm package `brill`, MIT): the lower-case words that
// the endings alone would tag wrongly, grouped by their parts of speech, commonest first.
import { writeFileSync } from 'node:fs';
import { brill } from 'brill';
import { fromEnding } from '../src/prose/endings.ts';

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
const groups = new Map();
for (const [word, tags] of entries) {
  const guess = fromEnding(word, (base) => entries.get(base));
  if (guess.known && word.endsWith('s') && /^[NV]/.test(tags[0])) continue;
  // What an ending says of a noun says nothing of the verb beside it (question, mention).
  const verbToo = tags[0] === 'NN' && tags.includes('VB') && !guess.tags.includes('VB');
  if ((guess.known || tags[0] !== 'NN') && sameClass(guess.tags[0], tags[0]) && !verbToo) continue;
  const key = tags.slice(0, 3).join(' ');
  groups.set(key, [...(groups.get(key) ?? []), word]);
}
const lines = [...groups]
  .sort((a, b) => b[1].length - a[1].length)
  .map(([key, words]) => `  '${key}': '${words.sort().join(' ')}',`);
writeFileSync(
  new URL('../src/prose/lexicon-data.ts', import.meta.url),
  `// Written by .ci/lexicon.mjs from the Brill tagger's lexicon (npm package brill, MIT). Do not edit.\n/** Words by their parts of speech, commonest part first. */\nexport const WORDS: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n};\n`,
);
console.log(entries.size, 'words;', lines.length, 'groups;', [...groups.values()].flat().length, 'kept');
