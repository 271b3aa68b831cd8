import assert from 'node:assert/strict';
import { figuresOf } from '../../src/links/figure.ts';
import { pairFigures } from '../../src/links/pair-figures.ts';
import { sameSubject } from '../../src/links/same-subject.ts';
import { print } from '../../src/records/message.ts';
import { reading } from './linked.ts';

const figures = (text: string) => reading(text, 'plaintext').blocks.flatMap(figuresOf);

function subject(said: string, known: string): string {
  const [pair] = pairFigures(figures(said), figures(known), 'careful', new Map());
  return print(sameSubject(pair!.said, pair!.judgement));
}

describe('why two places are held to speak of one thing', () => {
  it('names the words as the draft writes them, the most telling first', () =>
    assert.equal(
      subject(
        'Russian attackers lost 12 armoured vehicles in the battle for Plekhovo.',
        'The attackers were losing nine armoured vehicles in a battle at Plekhovo.',
      ),
      'Both seem to be about the same thing: “Plekhovo”, “armoured vehicles”, “lost”, “attackers”.',
    ));
  it('says each word once, and no more than four', () =>
    assert.equal(
      subject(
        'Leith ferry crews in Leith found 12 rusty anchors and rusty chains near old harbour walls.',
        'Ferry crews in Leith found nine rusty anchors, rusty chains near old harbour walls.',
      ).split('”').length - 1,
      4,
    ));
  it('says that nothing sets them apart where no word is shared', () =>
    assert.equal(
      subject('Visitors: 12%.', 'Turnout: 13%.'),
      'The two figures are of one kind and nothing sets them apart.',
    ));
});
