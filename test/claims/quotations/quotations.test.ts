import assert from 'node:assert/strict';
import { readDraft } from '../../../src/claims/read-draft.ts';
import { readProse } from '../../../src/prose/read-prose.ts';
import { blocksOf, readAttributions } from '../attributions/marked-attributions.ts';

/** The quotations of a text: words and speaker. */
const quotationsIn = (text: string) =>
  readAttributions(blocksOf(text)).quotations.map((one) => [one.text, one.speaker]);

describe('quotations', () => {
  const quoted: [text: string, quotations: [string, string | null][]][] = [
    ['“The river is rising,” Ana Ruiz said.', [['The river is rising,', 'Ana Ruiz']]],
    ['"The river is rising," Ana Ruiz said.', [['The river is rising,', 'Ana Ruiz']]],
    ["'The river is rising,' Ana Ruiz said.", [['The river is rising,', 'Ana Ruiz']]],
    ['‘The river’s rising,’ Ana Ruiz said.', [['The river’s rising,', 'Ana Ruiz']]],
    ["''The river is rising,'' Ana Ruiz said.", [['The river is rising,', 'Ana Ruiz']]],
    ['«The river is rising,» Ana Ruiz said.', [['The river is rising,', 'Ana Ruiz']]],
    ['Ana Ruiz called the plan “a slow disaster.”', [['a slow disaster.', 'Ana Ruiz']]],
    ['“He told me ‘go home’ and I went,” Ana Ruiz said.', [['He told me ‘go home’ and I went,', 'Ana Ruiz']]],
    [
      '“The river,” Ana Ruiz said, “is rising.” “We leave now.”',
      [
        ['The river,', 'Ana Ruiz'],
        ['is rising.', 'Ana Ruiz'],
        ['We leave now.', 'Ana Ruiz'],
      ],
    ],
    [
      '“The river is rising,” Ana Ruiz said. “It will not stop.\n“We leave now.”',
      [
        ['The river is rising,', 'Ana Ruiz'],
        ['It will not stop.', 'Ana Ruiz'],
        ['We leave now.', 'Ana Ruiz'],
      ],
    ],
    [
      '“The river is rising.\n“We leave now,” Ana Ruiz said.',
      [
        ['The river is rising.', 'Ana Ruiz'],
        ['We leave now,', 'Ana Ruiz'],
      ],
    ],
    ['One of the letters noted:\n“We were never told of the flood.”', [['We were never told of the flood.', null]]],
    ['A sign read “Nobody may enter here without a pass.”', [['Nobody may enter here without a pass.', null]]],
  ];
  for (const [text, quotations] of quoted) it(text, () => assert.deepEqual(quotationsIn(text), quotations));

  it('take all of a block quotation that somebody is introduced with, whatever it tells', () => {
    const read = (draft: string) =>
      readDraft(readProse(draft, 'markdown')).quotations.map(({ text, speaker }) => [text, speaker]);
    assert.deepEqual(read('Ana Ruiz writes:\n\n> The dam will hold.\n>\n> Tom Lee said it was sound.\n\nIt rained.'), [
      ['The dam will hold.', 'Ana Ruiz'],
      ['Tom Lee said it was sound.', 'Ana Ruiz'],
    ]);
    assert.deepEqual(read('Ana Ruiz writes:\n\n> “The dam will hold.”\n'), [['The dam will hold.', 'Ana Ruiz']]);
    assert.deepEqual(read('Ana Ruiz left.\n\n> The dam will hold.\n'), []);
  });

  const none = [
    "The workers' boats and the farmers' carts were gone.",
    'The so-called “smart” dam cost more.',
    'Her first film, “The Long Rain,” opened in May.',
    'The rockers’ ’90s tour ended.',
    'The board bought a 6" pipe.',
  ];
  for (const text of none) it(`none in: ${text}`, () => assert.deepEqual(quotationsIn(text), []));
});
