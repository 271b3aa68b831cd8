import assert from 'node:assert/strict';
import { readProse } from '../../src/prose/read-prose.ts';
import { assertMapped, blocksOf } from './blocks.ts';

const LONG =
  'The harbour froze early this winter, and for the first time in decades the whole fleet stayed in port for weeks.';

describe('plain text', () => {
  const cases: Record<string, [draft: string, blocks: string[]][]> = {
    'takes a line for a paragraph': [
      ['Ice came.\nIt stayed.\n\n\nIt went.', ['paragraph: Ice came.', 'paragraph: It stayed.', 'paragraph: It went.']],
      ['more than 40 boats were lost', ['paragraph: more than 40 boats were lost']],
      [
        '\uFEFF  Ice *came* &amp; went.\u00a0\r\n\tIt did.\r',
        ['paragraph: Ice *came* &amp; went.', 'paragraph: It did.'],
      ],
      ['', []],
      [' \n\r\n\t', []],
    ],
    'joins wrapped lines': [
      [
        'The harbour master, who had seen\nnothing like it, closed the\nport.\nIce came.',
        ['paragraph: The harbour master, who had seen nothing like it, closed the port.', 'paragraph: Ice came.'],
      ],
      [
        'It was the second winter in a row that the whole fleet of Port\nAln stayed in the harbour, the master said.',
        [
          'paragraph: It was the second winter in a row that the whole fleet of Port Aln stayed in the harbour, the master said.',
        ],
      ],
      [`${LONG.slice(0, -1)} and\nAln.`, [`paragraph: ${LONG.slice(0, -1)} and Aln.`]],
      [`${LONG}[^ice]\nits crews were sent home.`, [`paragraph: ${LONG}`, 'paragraph: its crews were sent home.']],
      [
        'What the crews of the harbour took home with them\n- forty nets\n- two boats',
        [
          'heading1: What the crews of the harbour took home with them',
          'paragraph: - forty nets',
          'paragraph: - two boats',
        ],
      ],
    ],
    'tells a title and crossheads': [
      [`Ice shuts port\n\n${LONG}`, ['heading1: Ice shuts port', `paragraph: ${LONG}`]],
      [`Ice shuts port [@ice]\n${LONG}`, ['heading1: Ice shuts port', `paragraph: ${LONG}`]],
      [`Will the ice stay?\n\n${LONG}`, ['heading1: Will the ice stay?', `paragraph: ${LONG}`]],
      [
        `${LONG}\nA winter like no other\n${LONG}`,
        [`paragraph: ${LONG}`, 'heading1: A winter like no other', `paragraph: ${LONG}`],
      ],
      [
        `${LONG}\n\nMore than 40 boats\n\n${LONG}`,
        [`paragraph: ${LONG}`, 'heading1: More than 40 boats', `paragraph: ${LONG}`],
      ],
      [
        `${LONG}\nOne net\nTwo boats\nThree crews`,
        [`paragraph: ${LONG}`, 'paragraph: One net', 'paragraph: Two boats', 'paragraph: Three crews'],
      ],
      ['Ice shuts port', ['paragraph: Ice shuts port']],
    ],
  };
  for (const [title, drafts] of Object.entries(cases))
    describe(title, () => {
      for (const [draft, blocks] of drafts)
        it(JSON.stringify(draft), () => {
          assert.deepEqual(blocksOf(draft, 'plaintext'), blocks);
          assertMapped(readProse(draft, 'plaintext'));
        });
    });
});
