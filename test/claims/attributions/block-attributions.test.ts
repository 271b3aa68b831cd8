import assert from 'node:assert/strict';
import { readBlockAttributions } from '../../../src/claims/attributions/block-attributions.ts';
import { blocksOf } from './marked-attributions.ts';

const read = (text: string) => {
  const { block, tokens, sentences } = blocksOf(text)[0]!;
  return readBlockAttributions(block, tokens, sentences);
};

/** The cue, kind and enclosing attribution of each attribution of one paragraph. */
const outline = (text: string) =>
  read(text).attributions.map(({ cue, kind, within }) => [text.slice(cue.start, cue.end), kind, within]);

/** The words of each quotation with the cue that owns it. */
const owners = (text: string) => {
  const { quotations, attributions } = read(text);
  return quotations.map(({ words, owner }) => {
    const cue = owner === null ? null : attributions[owner]!.cue;
    return [text.slice(words.start, words.end), cue && text.slice(cue.start, cue.end)];
  });
};

describe('attributions of one block', () => {
  it('are direct, indirect or mixed by what is quoted of them', () => {
    assert.deepEqual(outline('“We are late,” Ana Ruiz said.'), [['said', 'direct', null]]);
    assert.deepEqual(outline('Ana Ruiz said they were late.'), [['said', 'indirect', null]]);
    assert.deepEqual(outline('Ana Ruiz said they were “late by a week”.'), [['said', 'mixed', null]]);
  });

  it('stand inside the attribution whose content holds their cue', () =>
    assert.deepEqual(outline('The Post reported that Ana Ruiz said Tom Lee admitted the dam was weak.'), [
      ['reported', 'indirect', null],
      ['said', 'indirect', 0],
      ['admitted', 'indirect', 1],
    ]));

  it('stand inside a quotation as inside any content', () =>
    assert.deepEqual(outline('“Tom Lee said the dam was weak,” Ana Ruiz said.'), [
      ['said', 'indirect', 1],
      ['said', 'direct', null],
    ]));

  it('inside another are kept only where somebody is reported to have said or believed something', () => {
    assert.deepEqual(outline('Ana Ruiz said Tom Lee backs the toll.'), [['said', 'indirect', null]]);
    assert.deepEqual(outline('Ana Ruiz said engineers believe that the dam is weak.'), [
      ['said', 'indirect', null],
      ['believe', 'indirect', 0],
    ]);
  });

  it('own the quotations in their content, the innermost first', () => {
    assert.deepEqual(owners('Ana Ruiz said Tom Lee called the plan “a very bad joke”.'), [['a very bad joke', 'said']]);
    assert.deepEqual(owners('The Post said Ana Ruiz warned that the dam “will not hold for long”.'), [
      ['will not hold for long', 'warned'],
    ]);
    assert.deepEqual(owners('“We are late,” Ana Ruiz said. Tom Lee said: “We are not late.”'), [
      ['We are late,', 'said'],
      ['We are not late.', 'said'],
    ]);
  });

  it('leave a quotation that opens the block without a speaker to the blocks around', () => {
    const { orphans, onlyQuotes, quotations, last } = read('“We are late. The road is shut.”');
    assert.equal(orphans.length, 1);
    assert.equal(onlyQuotes, true);
    assert.equal(last, -1);
    assert.deepEqual(
      quotations.map(({ owner, orphaned, sentence }) => ({ owner, orphaned, sentence })),
      [{ owner: null, orphaned: true, sentence: true }],
    );
  });

  it('say what the next block may go on with', () => {
    const open = read('“We are late,” Ana Ruiz said. “The road is shut.');
    assert.equal(open.leftOpen, true);
    assert.equal(open.last, 0);
    assert.equal(open.opening, 0);
    const introduction = read('Ana Ruiz writes:');
    assert.deepEqual(introduction.attributions[0]!.content, []);
    assert.equal(introduction.attributions[0]!.kind, null);
    assert.equal(introduction.last, 0);
  });

  it('name the outlet that relays', () => {
    const text = 'Tom Lee left, the Post reported, citing Ana Ruiz.';
    assert.deepEqual(
      read(text).attributions.map(({ name, via, within }) => [name?.text, via?.text ?? null, within]),
      [
        ['Post', null, null],
        ['Ana Ruiz', 'Post', 0],
      ],
    );
  });

  it('neither quote terms nor titles', () => {
    assert.deepEqual(
      read('The “dead zone” is wide.').quotations.map(({ sentence }) => sentence),
      [false],
    );
    assert.equal(read('The film “The Long Road Home” opened in May.').quotations[0]!.title, true);
  });
});
