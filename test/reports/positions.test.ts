import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Positions } from '../../src/reports/positions.ts';

describe('Positions', () => {
  it('counts lines and columns from 1, columns in UTF-16 units', () => {
    const positions = new Positions('one\ntwo 🚢 x');
    assert.deepEqual(positions.at(0), { line: 1, column: 1 });
    assert.deepEqual(positions.at(3), { line: 1, column: 4 });
    assert.deepEqual(positions.at(4), { line: 2, column: 1 });
    assert.deepEqual(positions.at(11), { line: 2, column: 8 });
  });

  it('takes CRLF and a lone CR as one line end', () => {
    const positions = new Positions('a\r\nb\rc\n');
    assert.deepEqual(positions.at(3), { line: 2, column: 1 });
    assert.deepEqual(positions.at(5), { line: 3, column: 1 });
    assert.deepEqual(positions.at(7), { line: 4, column: 1 });
    assert.deepEqual(positions.line(1), { start: 0, end: 1 });
    assert.deepEqual(positions.line(2), { start: 3, end: 4 });
    assert.deepEqual(positions.line(4), { start: 7, end: 7 });
  });

  it('counts an offset outside the text as its nearest end', () => {
    const positions = new Positions('ab\nc');
    assert.deepEqual(positions.at(-5), { line: 1, column: 1 });
    assert.deepEqual(positions.at(99), { line: 2, column: 2 });
  });

  it('gives every offset the line that holds it', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\t', 'é', '🚢') });
    fc.assert(
      fc.property(text, (text) => {
        const positions = new Positions(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const { line, column } = positions.at(offset);
          const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
          const inCrlf = text[offset - 1] === '\r' && text[offset] === '\n';
          assert.equal(line, lines.length - (inCrlf ? 1 : 0));
          if (!inCrlf) assert.equal(column, lines.at(-1)!.length + 1);
        }
      }),
    );
  });
});
