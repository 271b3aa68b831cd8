import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sentencesOf } from '../../src/prose/sentences.ts';
import { tokensOf } from '../../src/prose/tokens.ts';

const words = (text: string) =>
  tokensOf(text)
    .map((token) => token.text)
    .join(' ');
const tags = (text: string) =>
  tokensOf(text)
    .map((token) => token.tag)
    .join(' ');
const sentences = (text: string) => sentencesOf(tokensOf(text)).map((s) => text.slice(s.start, s.end));

describe('tokens', () => {
  const cases: [string, string][] = [
    ['She didn’t go.', 'She did n’t go .'],
    ['the 12-year-old pump', 'the 12 - year-old pump'],
    ['a two-hour wait, twenty-eight boats', 'a two - hour wait , twenty - eight boats'],
    ['KN-15 and F-16s', 'KN-15 and F-16s'],
    ['$3.4bn, €1,200.50 or 5%', '$ 3.4bn , € 1,200.50 or 5 %'],
    ['Mayor Oduya’s plan; the miners’ pay', 'Mayor Oduya ’s plan ; the miners ’ pay'],
    ['Gov. Reyes met the U.S. envoy on Jan. 9.', 'Gov. Reyes met the U.S. envoy on Jan. 9 .'],
    [
      'see https://example.org/a?b=1 or mail desk@example.org',
      'see https://example.org/a?b=1 or mail desk@example.org',
    ],
    ['1,2 and 1,200 and 12,34', '1 , 2 and 1,200 and 12 , 34'],
  ];
  for (const [text, expected] of cases) it(text, () => assert.equal(words(text), expected));

  it('tags what the readers lean on', () => {
    assert.equal(tags('Officials said 40 miners were killed by gas'), 'NN VBD CD NN VBD VBN IN NN');
    assert.equal(tags('The paper reports that he wants to buy it'), 'DT NN VB IN PRP VB TO VB PRP');
  });

  it('tells plurals from verbs in -s', () => {
    assert.equal(tags('towns whose votes count'), 'NN WP NN NN');
    assert.equal(tags('They were quoting her comments on rain'), 'PRP VBD VBG PRP$ NN IN NN');
    assert.equal(tags('It helps to keep boats at home'), 'PRP VB TO VB NN IN NN');
    assert.equal(tags('pension benefits to the crews'), 'NN NN TO DT NN');
    assert.equal(tags('the ferry firm ventures that were sold'), 'DT NN NN NN WP VBD VBN');
  });

  it('covers every visible character once, in order, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let at = 0;
        for (const token of tokensOf(text)) {
          assert.ok(token.start >= at && token.end > token.start);
          assert.equal(text.slice(token.start, token.end), token.text);
          assert.ok([...text.slice(at, token.start)].every((c) => c <= ' ' || c === '\u200b' || c.trim() === ''));
          at = token.end;
        }
      }),
    );
  });
});

describe('sentences', () => {
  const cases: [string, string[]][] = [
    ['Gov. Reyes left. The U.S. Senate met.', ['Gov. Reyes left.', 'The U.S. Senate met.']],
    ['“It is over.” He went home.', ['“It is over.”', 'He went home.']],
    ['“Is it over?” she asked.', ['“Is it over?” she asked.']],
    ['It cost $5.5 million. Nobody paid.', ['It cost $5.5 million.', 'Nobody paid.']],
    [
      'It shut in 2007.Leith was next (it said ) .Nobody came.',
      ['It shut in 2007.', 'Leith was next (it said ) .', 'Nobody came.'],
    ],
    ['Ask Booking.Com or J.Smith of St.Leith.', ['Ask Booking.Com or J.Smith of St.Leith.']],
    ['He waited… and left! Why?', ['He waited… and left!', 'Why?']],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(sentences(text), expected));
});
