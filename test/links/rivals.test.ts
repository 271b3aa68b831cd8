import assert from 'node:assert/strict';
import { fileFigures } from '../../src/links/filing.ts';
import { rivalsOf } from '../../src/links/rivals.ts';
import { reading } from './linked.ts';

const GLOSSARY = new Map([['losses', 'killed or wounded']]);

/** The rival figures between two texts, as written. */
function rivals(a: string, b: string): string[] {
  const file = fileFigures(reading(b, 'plaintext'), GLOSSARY);
  return [...fileFigures(reading(a, 'plaintext'), GLOSSARY).figures].flatMap((said) =>
    rivalsOf(said, file, GLOSSARY).map(({ known }) => `${said.quantity.text} — ${known.quantity.text}`),
  );
}

describe('rival figures', () => {
  it('are two answers to one question', () => {
    assert.deepEqual(
      rivals('Nine people were killed in Leith.', 'Officials in Leith said 14 people had been killed.'),
      ['Nine — 14'],
    );
    assert.deepEqual(
      rivals('The walk from Leith to Oban took 40 minutes.', 'The walk from Leith to Oban took 90 minutes.'),
      ['40 minutes — 90 minutes'],
    );
  });

  it('are summed from parts where the other counts the whole', () => {
    assert.deepEqual(
      rivals('In Leith 300 soldiers were killed and 2,700 wounded.', 'The losses in Leith were 4,000 soldiers.'),
      ['300 + 2,700 — 4,000'],
    );
    assert.deepEqual(
      rivals('In Leith 300 soldiers were killed and 2,700 wounded.', 'Leith: losses of 3,000 soldiers.'),
      [],
    );
  });

  for (const [why, a, b] of [
    ['agree by their bounds', 'Over 11,000 soldiers died in Leith.', 'In Leith 12,000 soldiers died.'],
    ['are of another fate', 'In Leith 300 soldiers were killed.', 'In Leith 4,000 soldiers were wounded.'],
    ['are of another group', 'In Leith 300 Danish soldiers were killed.', 'In Leith 900 Swedish soldiers were killed.'],
    ['are of another time', 'In 2019 the fire killed 3 people in Leith.', 'In 2021 the fire killed 9 people in Leith.'],
    ['are of now and then', 'Leith now has 400 piano shops.', 'In 1990 Leith had 48 piano shops.'],
    ['are of another place', 'The fire killed 3 people in Leith.', 'The fire killed 9 people in Oban.'],
    ['come on top', 'The fire killed nine people in Leith.', 'The fire killed another two people in Leith.'],
    ['are shares of others', 'In Leith 40 percent of men smoke.', 'In Leith 20 percent of women smoke.'],
    ['count other things', 'The fire killed nine people in Leith.', 'The fire killed 40 horses in Leith.'],
  ] as const)
    it(`are none where two figures ${why}`, () => {
      assert.deepEqual(rivals(a, b), []);
    });

  it('are none where one of them is borne out elsewhere', () => {
    const twice = 'The fire in Leith killed nine people. In 2009 a fire in Leith killed two people.';
    assert.deepEqual(rivals('The fire in Leith killed nine people.', twice), []);
  });
});
