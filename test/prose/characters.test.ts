import assert from 'node:assert/strict';
import {
  isCamelCase,
  isWordAt,
  startsLetter,
  startsLower,
  startsTitle,
  startsUpper,
} from '../../src/prose/characters.ts';

describe('characters', () => {
  const unlike = (ours: (text: string) => boolean, pattern: RegExp) => {
    const found: string[] = [];
    for (let code = 0; code < 0x20000; code++) {
      const text = code < 0x10000 ? String.fromCharCode(code) : String.fromCodePoint(code);
      if (ours(`${text}x`) !== pattern.test(`${text}x`)) found.push(code.toString(16));
    }
    return found;
  };

  it('knows the capitals of every script', () => assert.deepEqual(unlike(startsUpper, /^\p{Lu}/u), []));

  it('knows the small letters of every script', () => assert.deepEqual(unlike(startsLower, /^\p{Ll}/u), []));

  it('knows the letters of every script', () => assert.deepEqual(unlike(startsLetter, /^\p{L}/u), []));

  it('knows words with a capital', () => {
    for (const word of ['Oslo', 'Ödön', 'O', 'OSLO', 'oslo', 'iPhone', 'eBay', 'deLuxe', 'xxYy', 'é1A', '']) {
      assert.equal(startsTitle(word), /^\p{Lu}\p{Ll}/u.test(word), word);
      assert.equal(isCamelCase(word), /^\p{Ll}{1,2}\p{Lu}/u.test(word), word);
    }
  });

  it('knows the letters, marks and numbers of every script', () =>
    assert.deepEqual(
      unlike((text) => isWordAt(text, 0), /^[\p{L}\p{M}\p{N}]/u),
      [],
    ));

  it('finds nothing in an empty text', () => {
    assert.equal(startsUpper(''), false);
    assert.equal(startsLower(''), false);
    assert.equal(isWordAt('', 0), false);
  });
});
