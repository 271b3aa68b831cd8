import assert from 'node:assert/strict';
import { tokensOf } from '../../src/prose/tokens.ts';

/** The tag of each word marked with a stroke before it, in order. */
const marked = (text: string): string => {
  const places = Array.from(text.matchAll(/\|/g), ({ index }, i) => index - i);
  return tokensOf(text.replaceAll('|', ''))
    .filter(({ start }) => places.includes(start))
    .map(({ tag }) => tag)
    .join(' ');
};

describe('parts of speech', () => {
  const groups: Record<string, [string, string][]> = {
    'a noun or a verb': [
      ['The union |plans to |strike on Monday.', 'VB VB'],
      ['The |strike closed two |plants.', 'NN NN'],
      ['The paper |reports that he |wants it.', 'VB VB'],
      ['Two |reports on the |leak', 'NN NN'],
      ['They never |use the |use of it.', 'VB NN'],
      ['A poll |shows weak |support for her.', 'VB NN'],
      ['the |professional view', 'JJ'],
    ],
    'past tense or participle': [
      ['The ferry |sank and was |raised.', 'VBD VBN'],
      ['Crews have |found boats |built by hand.', 'VBN VBN'],
      ['“It |failed,” |said |retired judge Ana Ruiz.', 'VBD VBD VBN'],
      ['I|’d |heard it.', 'VBD VBN'],
      ['The |wounded were |treated.', 'VBN VBN'],
      ['the |rise |fell', 'NN VBD'],
    ],
    capitals: [
      ['|Mayor Ana |Ruiz met |NATO envoys in |May.', 'NNP NNP NNP NNP'],
      ['|Officials |May |Close |Two |Bridges |After |Flood', 'NN MD VB CD NN IN NN'],
      ['|North |Korean sailors |Will not say.', 'NNP NNP NNP'],
      ['the |F-16', 'NNP'],
    ],
    'words of the closed classes': [
      ['He said |that |that ferry sank.', 'IN DT'],
      ['The boat |that sank was |hers.', 'WP PRP'],
      ['They saw |her |her boats.', 'PRP PRP$'],
      ['Prices went |up in the |back.', 'RB NN'],
      ['It|’s late; the ship|’s crew left.', 'VB POS'],
    ],
  };
  for (const [what, cases] of Object.entries(groups))
    describe(what, () => {
      for (const [text, tags] of cases) it(text, () => assert.equal(marked(text), tags));
    });
});
