import assert from 'node:assert/strict';
import { blocksOf, readAttributions } from './marked-attributions.ts';

const namesIn = (text: string) =>
  readAttributions(blocksOf(text)).attributions.map((one) => (one.via ? `${one.name} via ${one.via}` : one.name));

describe('names of speakers', () => {
  const examples: [text: string, names: (string | null)[]][] = [
    ['Gov. Ana Ruiz said the dam was safe.', ['Ana Ruiz']],
    ['Military blogger Carl Ortiz said the road was open.', ['Carl Ortiz']],
    ['The road was open, Foreign Minister Ben Okafor said.', ['Ben Okafor']],
    ['One farmer, Carl Ortiz, said the road was open.', ['Carl Ortiz']],
    ['Analyst and harbour expert Carl Ortiz said the road was open.', ['Carl Ortiz']],
    ['A spokesman for the mayor said the road was open.', [null]],
    ['According to the Ministry of Water, the dam is safe.', ['Ministry of Water']],
    ['Ana Ruiz opened the dam. It will last, Ruiz said.', ['Ana Ruiz']],
    ['Ana Ruiz and Carl Ruiz met. It will last, Ruiz said.', ['Ruiz']],
    ['“It will last,” Ana Ruiz said. She added that it was cheap.', ['Ana Ruiz', 'Ana Ruiz']],
    ['“It will last,” Ana Ruiz said.\nShe added that it was cheap.', ['Ana Ruiz', 'Ana Ruiz']],
    // A surname in a headline is explained by the story; of two who bear it nobody knows which.
    ['Ruiz: dam will last\nAna Ruiz opened the dam on Monday.', ['Ana Ruiz']],
    ['Ana Ruiz met Carl Ruiz. It will last, Mrs. Ruiz said.', ['Ana Ruiz']],
    // He is the last man and she the last woman, whoever was spoken of in between.
    [
      'Ana Ruiz praised the dam. Carl Ortiz said it was weak. She said it would last.',
      ['Ana Ruiz', 'Carl Ortiz', 'Ana Ruiz'],
    ],
    ['Carl Ortiz opened the dam. She said it would last.', [null]],
    ['Sen. Aru Vale opened the dam. Carl Ortiz left. She said it would last.', [null]],
    ['Sen. Aru Vale opened the dam. She said it would last.', ['Aru Vale']],
    ['Carl Ortiz opened the dam. A farmer said it was weak. He said it was late.', [null, null]],
    ['Carl Ortiz opened the dam. The report said it was weak. He said it was late.', [null, 'Carl Ortiz']],
    ['Carl Ortiz opened the dam. Ana Ruiz’s plan was cheaper. He said it was late.', ['Carl Ortiz']],
    [
      'Carl Ortiz opened the dam. Ben Okafor met Tom Lee. Okafor’s plan was cheaper, and he said it was late.',
      ['Ben Okafor'],
    ],
    // Nobody speaks of themselves as he, and whom else they mean they know.
    ['Ana Ruiz left. “She said the dam would last,” Carl Ortiz said.', [null, 'Carl Ortiz']],
    ['Tom Lee asked Carl Ortiz whether the dam would last. “It will,” he said.', ['Tom Lee', null]],
    [
      'Ana Ruiz said Carl Ortiz had said the dam was weak. He and Tom Lee said it would last.',
      ['Ana Ruiz', 'Carl Ortiz', null],
    ],
    ['Carl Ortiz won. That left Ben Okafor in the middle, so that he called for a count.', [null]],
    ['Carl Ortiz won. That left Ana Ruiz in the middle, but he called for a count.', ['Carl Ortiz']],
    ['Carl Ortiz opened the dam. According to him, it will last.', ['Carl Ortiz']],
    ['Hull Mayor, Carl Ortiz, said the dam was weak.', ['Carl Ortiz']],
    ['The head of the Mission, Carl Ortiz, said the dam was weak.', ['Carl Ortiz']],
    ['Premier Omer Aslan Vale opened the dam. Omer said it would last, and he left.', ['Omer Aslan Vale']],
    ['Aslan Airlines flew. Aslan said it would last.', ['Aslan']],
    ['Ana Ruiz and Ana Ortiz met. Ana said it would last.', ['Ana']],
    ['Assistant City Manager Carl Ortiz said the dam was weak.', ['Carl Ortiz']],
    // An office stands for the one person who holds it in the draft and was spoken of lately.
    ['Carl Ortiz, the mayor of Hull, opened the dam. The mayor said it would last.', ['Carl Ortiz']],
    ['Mayor Carl Ortiz opened the dam. The mayor said it would last.', ['Carl Ortiz']],
    ['Former mayor Carl Ortiz opened the dam. The mayor said it would last.', [null]],
    ['Mayor Carl Ortiz met Ana Ruiz, the mayor of Leeds. The mayor said it would last.', [null]],
    ['Deputy mayor Carl Ortiz opened the dam. The mayor said it would last.', [null]],
    ['Mayor Carl Ortiz left. Ben Okafor opened the dam. The mayor said it would last.', [null]],
    ['The Ministry of Water opened the dam. A ministry said it would last.', [null]],
    ['Union Secretary-Treasurer Carl Ortiz said the dam was weak.', ['Carl Ortiz']],
    ['Columnist Carl Ortiz said the dam was weak.', ['Carl Ortiz']],
    ['The Ministry of Water opened the dam. The ministry said it would last.', ['Ministry of Water']],
    ['The report said the dam was weak.', [null]],
    ['Ana Ruiz and Carl Ortiz said the dam was weak.', [null]],
    ['According to the Hull Post, citing Ana Ruiz, the dam is weak.', ['Hull Post', 'Ana Ruiz via Hull Post']],
    ['The Hull Post quoted Ana Ruiz as saying that the dam was weak.', ['Ana Ruiz via Hull Post']],
    ['Ana Ruiz was quoted by the Hull Post as saying the dam was weak.', ['Ana Ruiz via Hull Post']],
  ];
  for (const [text, names] of examples) it(text, () => assert.deepEqual(namesIn(text), names));
});
