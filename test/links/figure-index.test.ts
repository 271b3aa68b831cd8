import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchored } from '../../src/links/anchored.ts';
import { FigureIndex } from '../../src/links/figure-index.ts';
import { type Filed, figuresInPassage } from '../../src/links/filing.ts';
import { verdictOn } from '../../src/links/rivals.ts';
import { reading } from './linked.ts';

const GLOSSARY = new Map([['losses', 'killed or wounded']]);

interface Text {
  readonly name: number;
  readonly figures: readonly Filed[];
}

/** Paragraphs that are about the same few things, so that they agree, differ and have nothing to do with each other. */
const paragraph = fc
  .tuple(
    fc.constantFrom('Nine', 'About 40', '14', 'More than 12', '300'),
    fc.constantFrom('people', 'soldiers', 'Danish soldiers', 'horses'),
    fc.constantFrom('were killed', 'were wounded', 'were evacuated', 'died'),
    fc.constantFrom('in Leith', 'in Oban', 'on the ferry in Leith', 'in Leith in 2019'),
    fc.constantFrom('', ' 27 boats sank in Leith.', ' The road is closed.'),
  )
  .map(([count, who, fate, where, more]) => `${count} ${who} ${fate} ${where}.${more}`);

const texts = fc.array(fc.array(paragraph, { maxLength: 3 }), { minLength: 2, maxLength: 8 }).map((all) =>
  all.map((paragraphs, name): Text => {
    const { passages } = reading([...new Set(paragraphs)].join('\n\n'), 'plaintext');
    return { name, figures: passages.flatMap((passage) => figuresInPassage(passage, GLOSSARY)) };
  }),
);

const words = ({ quantity, reading: { block } }: Filed) => `${quantity.text} in “${block.text}”`;
const line = (said: Filed, own: Text, known: Filed, other: Text) =>
  `${own.name}: ${words(said)} ← ${other.name}: ${words(known)}`;

const indexed = (index: FigureIndex<Text>, all: readonly Text[]): string[] =>
  all
    .flatMap((own) =>
      own.figures.flatMap((said) =>
        index
          .against(said, own)
          .flatMap(({ texts: others }) => [...others].map(([other, known]) => line(said, own, known, other))),
      ),
    )
    .sort();

/** Every figure of every text held against every figure of every other. */
const bruteForce = (all: readonly Text[]): string[] =>
  all
    .flatMap((own) =>
      own.figures.flatMap((said) =>
        all.flatMap((other) => {
          const verdicts = other === own ? [] : other.figures.filter((known) => shareTwo(said, known));
          const judged = verdicts.map((known) => ({ known, verdict: verdictOn(said, known, GLOSSARY) }));
          if (judged.some(({ verdict }) => verdict === 'agree')) return [];
          return judged.flatMap(({ known, verdict }) =>
            verdict && verdict !== 'agree' && anchored(verdict, GLOSSARY) ? [line(said, own, known, other)] : [],
          );
        }),
      ),
    )
    .sort();

const shareTwo = (a: Filed, b: Filed): boolean => [...a.near.keys()].filter((word) => b.near.has(word)).length > 1;

const indexOf = (all: readonly Text[]): FigureIndex<Text> => {
  const index = new FigureIndex<Text>(GLOSSARY);
  for (const text of all) index.take(text, text.figures);
  return index;
};

describe('the figures of many texts', () => {
  it('contradict each other in the index as they do one by one', () => {
    let found = 0;
    fc.assert(
      fc.property(texts, (all) => {
        const expected = bruteForce(all);
        found += expected.length;
        assert.deepEqual(indexed(indexOf(all), all), expected);
      }),
      { numRuns: 300 },
    );
    assert.ok(found > 100, String(found));
  });

  it('are in the index what they are in a new one, whatever came and went', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(7), { maxLength: 20 }), (all, steps) => {
        const index = new FigureIndex<Text>(GLOSSARY);
        const held = new Set<Text>();
        for (const step of steps) {
          const text = all[step % all.length]!;
          if (held.delete(text)) index.drop(text, text.figures);
          else index.take(text, held.add(text) && text.figures);
          indexed(index, all);
        }
        const left = all.filter((text) => held.has(text));
        assert.deepEqual(indexed(index, left), indexed(indexOf(left), left));
      }),
      { numRuns: 200 },
    );
  });

  it('are judged once for all texts that have them word for word', () => {
    const copies = Array.from({ length: 400 }, (_, name): Text => {
      const { passages } = reading(
        name % 2 ? 'Nine people were killed in Leith.' : 'In Leith, 14 people were killed.',
        'plaintext',
      );
      return { name, figures: passages.flatMap((passage) => figuresInPassage(passage, GLOSSARY)) };
    });
    const index = indexOf(copies);
    const [opposition, ...more] = index.against(copies[0]!.figures[0]!, copies[0]!);
    assert.equal(opposition?.texts.size, 200);
    assert.deepEqual(more, []);
  });

  for (const [why, a, b, contradict] of [
    ['name nothing in common', 'The bomb killed six people.', 'On the road, 52 people were killed.', false],
    ['name a place in common', 'The bomb in Leith killed six people.', 'In Leith, 52 people were killed.', true],
    ['are told in the same words', 'The flood killed 12 people.', 'The flood killed 19 people.', true],
    ['share but a common noun', 'The bomb killed six people.', 'A bomb on the road killed nine people.', false],
  ] as const)
    it(`${contradict ? 'contradict' : 'do not contradict'} each other where they ${why}`, () => {
      const both = [a, b].map((text, name): Text => {
        const { passages } = reading(text, 'plaintext');
        return { name, figures: passages.flatMap((passage) => figuresInPassage(passage, GLOSSARY)) };
      });
      assert.equal(indexed(indexOf(both), both).length, contradict ? 2 : 0);
    });
});
