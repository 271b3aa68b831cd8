import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changeBetween } from '../../src/records/change-between.ts';

describe('the change between two texts', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 12 });

  it('turns the first into the second', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { span, text: put } = changeBetween(before, after);
        assert.equal(before.slice(0, span.start) + put + before.slice(span.end), after);
      }),
    );
  });

  it('is no longer than what differs', () => {
    assert.deepEqual(changeBetween('two ferries left', 'two old ferries left'), {
      span: { start: 4, end: 4 },
      text: 'old ',
    });
    assert.deepEqual(changeBetween('aaa', 'aa'), { span: { start: 2, end: 3 }, text: '' });
    assert.deepEqual(changeBetween('same', 'same'), { span: { start: 4, end: 4 }, text: '' });
  });
});
