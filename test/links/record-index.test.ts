import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readStatement } from '../../src/claims/read-statement.ts';
import { recordCandidates } from '../../src/links/record-index.ts';
import { TextIndex } from '../../src/links/text-index.ts';
import { readClaims } from '../../src/records/read-claims.ts';
import { Records } from '../../src/records/records.ts';
import { updateClaims } from '../../src/records/update-claims.ts';

const WORDS = 'harbour ferry museum bridge mayor union strike flood 4,200 1,180 winter island'.split(' ');
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));

describe('texts filed under their words', () => {
  it('are found as from scratch after any additions and removals', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), fc.array(fc.nat(29)), words, (texts, taken, query) => {
        const items = texts.map((text, i) => ({ id: `r-${(i * 7) % 31}`, text }));
        const edited = new TextIndex<(typeof items)[number]>();
        for (const item of items) edited.add(item, item.text);
        const gone = new Set(taken.map((i) => items[i]).filter((item) => item !== undefined));
        for (const item of gone) edited.remove(item, item.text);
        const anew = new TextIndex<(typeof items)[number]>();
        for (const item of items.toReversed()) if (!gone.has(item)) anew.add(item, item.text);
        const found = (index: typeof anew) => index.candidates(query, 5, () => true).map(({ id }) => id);
        assert.deepEqual(found(edited), found(anew));
      }),
    );
  });

  it('share rare words first, and no more than wanted', () => {
    const index = new TextIndex<{ id: string }>();
    for (let i = 0; i < 40; i++) index.add({ id: `b-${i}` }, 'The bridge is closed.');
    index.add({ id: 'ferry' }, 'The bridge and the ferry are closed.');
    assert.equal(index.candidates('Is the ferry bridge closed?', 3, () => true)[0]?.id, 'ferry');
    assert.equal(index.candidates('Is the ferry bridge closed?', 3, () => true).length, 3);
    assert.equal(index.candidates('Is the ferry bridge closed?', 3, ({ id }) => id !== 'ferry')[0]?.id, 'b-0');
  });

  it('are found by a word that nearly all have where there is no other', () => {
    const index = new TextIndex<{ id: string }>();
    for (let i = 0; i < 9000; i++) index.add({ id: `b-${i}` }, 'The bridge is closed.');
    assert.equal(index.candidates('Bridges', 3, () => true).length, 3);
  });
});

describe('candidates among the records', () => {
  const entry = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    words,
    matter: fc.constantFrom('', 'm', 'n'),
    kind: fc.constantFrom('statement', 'quote', 'staatement'),
  });
  const written = ({ id, words: said, matter, kind }: { id: string; words: string; matter: string; kind: string }) =>
    `  ${id}:\n    ${kind}: ${said}\n${matter && `    matter: ${matter}\n`}`;
  const file = fc
    .array(entry, { maxLength: 6 })
    .map((entries) => `version: 1\nclaims:\n${entries.map(written).join('')}`);

  it('and those of a matter are those of the file read anew, after any edits', () => {
    fc.assert(
      fc.property(file, fc.array(file, { maxLength: 3 }), words, (first, texts, query) => {
        let claims = readClaims('claims.yaml', first, readStatement);
        for (const text of texts) {
          recordCandidates(query, 3, new Records([claims]));
          new Records([claims]).ofMatter('m');
          claims = updateClaims(claims, { span: { start: 0, end: claims.text.length }, text }, readStatement).file;
        }
        // One entry alone, which is read without the rest.
        const at = claims.text.lastIndexOf(':') + 1;
        if (at > 0) claims = updateClaims(claims, { span: { start: at, end: at }, text: ' ferry' }, readStatement).file;
        const [now, anew] = [claims, readClaims('claims.yaml', claims.text, readStatement)].map(
          (one) => new Records([one]),
        );
        const ids = (records: Records) => [
          ...recordCandidates(query, 3, records).map(({ id, span }) => `${id} ${span.start}`),
          ...records.ofMatter('m').map(({ span }) => span.start),
        ];
        assert.deepEqual(ids(now!), ids(anew!));
      }),
    );
  });

  it('are those that count where two files have one id', () => {
    const one = (uri: string, statement: string) =>
      readClaims(uri, `version: 1\nclaims:\n  a:\n    statement: ${statement}\n`, readStatement);
    const records = new Records([one('a.yaml', 'The ferry sank.'), one('b.yaml', 'The ferry burned.')]);
    assert.deepEqual(
      recordCandidates('The ferry', 3, records).map(({ file }) => file),
      ['a.yaml'],
    );
  });

  it('are filed again only where they changed, however many edits there were', () => {
    let claims = readClaims('claims.jsonl', '{"id":"a","statement":"The ferry sank."}\n', readStatement);
    recordCandidates('ferry', 3, new Records([claims]));
    for (let i = 0; i < 1500; i++)
      claims = updateClaims(claims, { span: { start: 23, end: 23 }, text: i % 2 ? 'x' : ' ' }, readStatement).file;
    assert.deepEqual(
      recordCandidates('sank', 3, new Records([claims])).map(({ statement }) => statement!.length),
      [1515],
    );
  });
});
