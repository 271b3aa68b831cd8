import assert from 'node:assert/strict';
import { linkClaims } from '../../src/links/link-claims.ts';
import { Records } from '../../src/records/records.ts';
import { lines, linked, reading, records } from './linked.ts';

const HARBOUR = `  harbour-jobs:
    statement: The harbour of Port Ellen employs 4,200 people.
  ferry-fire:
    statement: The fire on the Islay ferry killed nine passengers.
  bridge-oath:
    quote: We will not close the bridge before the winter is over
    speaker: Ada Lunt
`;

describe('citations', () => {
  it('answer for the sentence they stand in or right after', () => {
    assert.deepEqual(
      lines(linked('It was cold. The harbour employs 4,200 people.[^harbour-jobs] It was late.', HARBOUR)),
      ['The harbour employs 4,200 people. — cited harbour-jobs'],
    );
    assert.deepEqual(lines(linked('The harbour employs 4,200 people [@harbour-jobs, p. 3].', HARBOUR)), [
      'The harbour employs 4,200 people — cited harbour-jobs',
    ]);
    assert.deepEqual(lines(linked('The harbour employs 4,200 people.<!-- claim: harbour-jobs -->', HARBOUR)), [
      'The harbour employs 4,200 people. — cited harbour-jobs',
    ]);
  });

  it('in mid-sentence answer for what stands before them', () => {
    assert.deepEqual(
      lines(linked('The harbour employs 4,200 people[^harbour-jobs] and the fire killed nine.[^ferry-fire]', HARBOUR)),
      ['The harbour employs 4,200 people — cited harbour-jobs', 'and the fire killed nine. — cited ferry-fire'],
    );
  });

  it('answer for the claim before them, and for those before that without a marker of their own', () => {
    const citing = (text: string) =>
      linked(text, HARBOUR).links.map(({ claims, how, record: { id } }) => [
        how,
        id,
        ...claims.map(({ block, span }) => block.text.slice(span.start, span.end)),
      ]);
    const harbour = 'The harbour employs 4,200 people';
    const fire = 'the fire killed nine.';
    assert.deepEqual(citing(`${harbour},[^harbour-jobs] and ${fire}[^ferry-fire]`), [
      ['cited', 'harbour-jobs', harbour],
      ['cited', 'ferry-fire', fire],
    ]);
    assert.deepEqual(citing(`${harbour}, and ${fire}[^ferry-fire]`), [['cited', 'ferry-fire', harbour, fire]]);
    assert.deepEqual(citing(`${harbour},[^harbour-jobs] and the fire on the Islay ferry killed nine passengers.`), [
      ['cited', 'harbour-jobs', harbour],
      ['matched', 'ferry-fire', 'the fire on the Islay ferry killed nine passengers.'],
    ]);
  });

  it('that stand together cite the same words', () => {
    assert.deepEqual(lines(linked('Nine died and 4,200 work on.[^ferry-fire][^harbour-jobs]', HARBOUR)), [
      'Nine died and 4,200 work on. — cited ferry-fire',
      'Nine died and 4,200 work on. — cited harbour-jobs',
    ]);
  });

  it('of records that are not there are unknown, footnotes of the draft are not', () => {
    const { unknown } = linked('One.[^nobody] Two.[^1]\n\n[^1]: A note to the reader.', HARBOUR);
    assert.deepEqual(
      unknown.map(({ citation }) => citation.id),
      ['nobody'],
    );
  });
});

describe('claims without a citation', () => {
  it('are matched by their wording, their figures and their quotations', () => {
    assert.deepEqual(lines(linked('The harbour of Port Ellen employs 2,400 people.', HARBOUR)), [
      'The harbour of Port Ellen employs 2,400 people. — matched harbour-jobs',
    ]);
    assert.deepEqual(lines(linked('“We will close the bridge before the winter is over,” she said.', HARBOUR)), [
      '“We will close the bridge before the winter is over,” she said. — matched bridge-oath',
    ]);
  });

  it('are not matched by a figure of the kind alone', () => {
    assert.deepEqual(lines(linked('In May the fire in the Oban cinema injured three ushers.', HARBOUR)), []);
  });

  it('say why they are matched', () => {
    const [link] = linked('The harbour of Port Ellen employs 4,200 people.', HARBOUR).links;
    assert.equal(link!.reason.template, 'It says the same as “{0}” in nearly the same words.');
    assert.ok(link!.certainty > 0.9 && link!.certainty < 1);
  });

  it('find their record among ten thousand about as fast as among a hundred', () => {
    const file = (size: number) =>
      records(
        Array.from(
          { length: size },
          (_, i) => `  r-${i}:\n    statement: Village number ${i}x has ${i + 7} wells.\n`,
        ).join('') + HARBOUR,
      );
    const median = (entries: ReturnType<typeof records>) => {
      const draft = 'The harbour of Port Ellen employs 2,400 people.';
      const times = Array.from({ length: 9 }, () => {
        const started = performance.now();
        assert.equal(linkClaims(reading(draft), entries).links[0]?.record.id, 'harbour-jobs');
        return performance.now() - started;
      });
      return times.slice(2).sort((a, b) => a - b)[3]!;
    };
    const [small, large] = [median(file(100)), median(file(10_000))];
    assert.ok(large < 5 * small + 5, `${small} ms, ${large} ms`);
  });
});

describe('records of several files', () => {
  it('follow what supersedes what, and stop in a ring', () => {
    const found = records(`  a:
    statement: One.
  b:
    statement: Two.
    supersedes: [a]
  c:
    statement: Three.
    supersedes: [b]
`);
    assert.equal(found.successorOf('a')?.id, 'c');
    assert.equal(found.successorOf('c'), undefined);
    const ring = records(`  a:
    statement: One.
    supersedes: [b]
  b:
    statement: Two.
    supersedes: [a]
`);
    assert.equal(ring.successorOf('a'), undefined);
    assert.deepEqual(new Records([]).all, []);
  });
});
