import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lines } from '../../src/command-line/lines.ts';

async function* chunked(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const read = async (bytes: Uint8Array, size: number) => {
  const found: (string | null)[] = [];
  for await (const { number, text } of lines(chunked(bytes, size))) {
    assert.equal(number, found.length + 1);
    found.push(text);
  }
  return found;
};

describe('lines', () => {
  it('are the same however the bytes are cut', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' })), fc.integer({ min: 1, max: 9 }), async (given, size) => {
        const expected = given.map((line) => line.replaceAll('\n', ''));
        const bytes = Buffer.from(expected.map((line) => `${line}\n`).join(''));
        const found = await read(bytes, size);
        assert.deepEqual(
          found,
          expected.map((line) => line.replace(/^\uFEFF/, '')),
        );
      }),
    ));

  it('end at line feeds only, the last one also without', async () => {
    assert.deepEqual(await read(Buffer.from('a\u2028b\rc\r\nd'), 100), ['a\u2028b\rc\r', 'd']);
  });

  it('that are not UTF-8 are null, and the next ones are still read', async () => {
    assert.deepEqual(await read(Buffer.from([0x61, 0x0a, 0xe9, 0x0a, 0x62]), 2), ['a', null, 'b']);
  });

  it('take time in proportion to their length, however many chunks they come in', async () => {
    const started = performance.now();
    const [line] = await read(new Uint8Array(4_000_000).fill(0x61), 64);
    assert.equal(line!.length, 4_000_000);
    assert.ok(performance.now() - started < 3000);
  });
});
