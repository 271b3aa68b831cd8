import assert from 'node:assert/strict';
import { blocksOf, readAttributions } from './marked-attributions.ts';

/** Name, contents by their words, and the enclosing attribution of each attribution. */
const read = (text: string) => {
  const { attributions } = readAttributions(blocksOf(text));
  return attributions.map(({ name, content, within, kind }) => ({
    name,
    said: content.map(({ block, start, end }) => block.text.slice(start, end)),
    within: within && attributions.indexOf(within),
    kind,
  }));
};

describe('attributions over the edges of blocks', () => {
  it('an introduction takes the next paragraph, and what is told in it stands inside', () =>
    assert.deepEqual(read('Ana Ruiz writes:\nThe dam will hold. Tom Lee said it was sound. Tom Lee hopes to stay.'), [
      {
        name: 'Ana Ruiz',
        said: ['The dam will hold. Tom Lee said it was sound. Tom Lee hopes to stay.'],
        within: null,
        kind: 'indirect',
      },
      { name: 'Tom Lee', said: ['it was sound'], within: 0, kind: 'indirect' },
    ]));

  it('an introduction that nothing follows is none', () => {
    assert.deepEqual(read('Ana Ruiz writes:'), []);
    assert.deepEqual(
      read('Tom Lee said it was sound. Ana Ruiz writes:').map(({ name }) => name),
      ['Tom Lee'],
    );
  });

  it('what a quotation of several paragraphs tells stands inside its speaker’s words', () =>
    assert.deepEqual(read('“The river is rising,” Ana Ruiz said. “It will not stop.\n“Tom Lee said we leave now.”'), [
      {
        name: 'Ana Ruiz',
        said: ['“The river is rising,”', '“It will not stop.', '“Tom Lee said we leave now.”'],
        within: null,
        kind: 'direct',
      },
      { name: 'Tom Lee', said: ['we leave now'], within: 0, kind: 'indirect' },
    ]));

  it('a quotation may wait for its speaker', () =>
    assert.deepEqual(read('“Tom Lee said we leave now.\n“The river is rising,” Ana Ruiz said.'), [
      { name: 'Tom Lee', said: ['we leave now'], within: 1, kind: 'indirect' },
      {
        name: 'Ana Ruiz',
        said: ['“Tom Lee said we leave now.', '“The river is rising,”'],
        within: null,
        kind: 'direct',
      },
    ]));

  it('reads a block once, whatever changes around it', () => {
    const before = blocksOf('Ana Ruiz said the dam would hold.\nThe road is open.\n“It will,” she added.');
    const changed = blocksOf(
      'Ana Ruiz said the dam would hold.\nTom Lee said the road is open.\n“It will,” she added.',
    );
    const mixed = [before[0]!, changed[1]!, before[2]!];
    readAttributions(before);
    const plain = (blocks: typeof before) =>
      readAttributions(blocks).attributions.map(({ name, content }) => [
        name,
        content.map(({ start, end }) => [start, end]),
      ]);
    assert.deepEqual(plain(mixed), plain(changed));
  });
});
