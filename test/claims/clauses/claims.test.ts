import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDraft } from '../../../src/claims/read-draft.ts';
import { readProse } from '../../../src/prose/read-prose.ts';
import { overlaps } from '../../../src/prose/span.ts';
import { mark, marked } from '../marked.ts';

const claimsOf = (text: string) => readDraft(readProse(text, 'plaintext')).claims;

describe('claims', () => {
  describe('are the clauses that assert', () => {
    for (const notation of [
      // coordination
      '[The storm cut power to 900 homes], and [the mayor said ferries would sail again on Monday.]',
      '[The storm cut power to 900 homes] and [the flood closed 12 schools.]',
      '[Two deputies were dismissed] and [eight clerks resigned.]',
      '[Sales rose 5% to £30m]; [costs fell by 3%.]',
      '[The ferry cost £97m] – [the council had budgeted £40m.]',
      '[The board, which shut 3 offices, made £5m in May], but [in June its losses reached £2m.]',
      '[There were 300 arrests], but, [in the end, only 20 people were charged.]',
      '[“We lost 50 boats,” Ada Lunt said], and [Tom Birk called it “a dark day for the whole coast.”]',
      // contrast and concession
      '[The north lost 50 boats], while [the south, which had sent 30, lost 20 of them.]',
      'While [the north lost 50 boats], [the south lost 20.]',
      'Although [the fund lost 5% in May], [it is up 12% this year.]',
      '[Lunt was fined 900 euros], while [her brother, the former mayor, was fined 400 euros.]',
      '[Police said 50 people were hurt], but [the hospital said it had treated 60.]',
      '[The hospital said 12 died], while [the board put the toll at 15; the council has confirmed neither.]',
      '[Nine were hurt], while [the man, fined in May for 5 offences, lost 3 teeth.]',
      '[The mill lost 50 jobs], and [if the dam fails, an adviser will pay 400 euros.]',
      '[The mill made £5m], but [did it pay its 400 workers?]',
      // clauses without anything to check go with their neighbours
      '[The council met on the pier, and the storm cut power to 900 homes.]',
      '[The storm cut power to 900 homes, and nobody slept], but [the flood closed only 12 schools.]',
      // one subject, one cue, lists, asides, inner clauses
      '[The fire killed 50 people and wounded 47.]',
      '[The council closed 3 schools and 12 libraries and lives on loans.]',
      '[The rain stopped and 50 homes were without power, the company said.]',
      '[Lunt said the north lost 50 boats and the south lost 20.]',
      '[The plan means that firms lose 5% and banks lose 2%.]',
      '[The firm – it has 500 staff – lost £5m.]',
      '[Groups aligned with 3 unions and 40 other bodies marched.]',
      '[The man held since May and the woman caught on Monday are both 45.]',
      '[Lunt shut 3 offices, where 40 people worked and 9 slept.]',
      '[“The north lost 50 boats, and the south lost 20,” Lunt said.]',
    ])
      it(notation, () => {
        const { text } = marked(notation);
        assert.equal(
          mark(
            text,
            claimsOf(text).map(({ span }) => span),
          ),
          notation,
        );
      });
  });

  it('are vouched for by whoever vouches for the clause', () => {
    const names = (text: string) => claimsOf(text).map(({ attribution }) => attribution?.name ?? null);
    assert.deepEqual(names('Ada Lunt said 50 people were hurt, but Tom Birk said it was 60.'), [
      'Ada Lunt',
      'Tom Birk',
    ]);
    assert.deepEqual(names('The storm cut power to 900 homes, and Ada Lunt said ferries would sail.'), [
      null,
      'Ada Lunt',
    ]);
  });

  it('hold every figure and quotation once, stand in order and end tidily', () => {
    const pieces = fc.constantFrom(
      ...[
        'the harbour',
        'Ada Lunt',
        'said',
        'lost',
        'employs',
        'will cost',
        'was fined',
        '40',
        '£5m',
        'boats',
        'schools',
      ],
      ...[
        'and',
        'but',
        'while',
        'although',
        'which',
        'that',
        ',',
        ';',
        ' – ',
        '“',
        '”',
        '. ',
        '(',
        ')',
        'according to',
        'if',
      ],
      ...['take', 'the', 'in May', '?', ':'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (words) => {
        const { claims, blocks, quotations } = readDraft(readProse(words.join(' '), 'plaintext'));
        for (const { block, quantities } of blocks)
          for (const quantity of quantities)
            assert.equal(claims.filter((one) => one.block === block && one.quantities.includes(quantity)).length, 1);
        for (const quotation of quotations) assert.ok(claims.some((one) => one.quotations.includes(quotation)));
        for (const [i, { block, span }] of claims.entries()) {
          assert.ok(span.start < span.end);
          const words = block.text.slice(span.start, span.end);
          const opens = blocks.some(
            (one) => one.block === block && one.sentences.some(({ start }) => start === span.start),
          );
          assert.doesNotMatch(opens ? words.slice(1) : words, opens ? /\s$/ : /^[\s,;]|\s$/);
          const before = claims[i - 1];
          assert.ok(!before || before.block !== block || !overlaps(before.span, span));
        }
      }),
      { numRuns: 300 },
    );
  });
});
