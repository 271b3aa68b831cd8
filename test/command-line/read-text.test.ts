import assert from 'node:assert/strict';
import { join } from 'node:path';
import { decode, readText } from '../../src/command-line/read-text.ts';
import { folderWith } from './newsroom-folder.ts';

describe('readText', () => {
  it('leaves a byte order mark out and reads UTF-16 where it says so', () => {
    assert.deepEqual(decode(Buffer.from('\uFEFFdésk 🚢')), { text: 'désk 🚢' });
    const utf16 = Buffer.from('\uFEFFdésk 🚢', 'utf16le');
    assert.deepEqual(decode(utf16), { text: 'désk 🚢' });
    assert.deepEqual(decode(Buffer.from(utf16).swap16()), { text: 'désk 🚢' });
  });

  it('says what cannot be text', () => {
    assert.deepEqual(decode(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0])), {
      trouble: 'is binary, not text. Leave it out or export it as text.',
    });
    assert.deepEqual(decode(Buffer.from('one\ntw\xf6\n', 'latin1')), {
      trouble: 'is not UTF-8 (first at line 2). Save it with the encoding UTF-8.',
    });
  });

  it('says what is missing, a folder or too large', async () => {
    const folder = folderWith({ 'a.txt': 'x'.repeat(3 * 2 ** 20) });
    assert.deepEqual(await readText(join(folder, 'b.txt'), 'b.txt'), {
      trouble: 'b.txt: is not there. Check the path.',
    });
    assert.deepEqual(await readText(folder, 'here'), { trouble: 'here: is a folder, where a file was expected.' });
    const { trouble } = (await readText(join(folder, 'a.txt'), 'a.txt', 2 ** 20)) as { trouble: string };
    assert.match(trouble, /^a\.txt: is 3 MB, more than the 1 MB that a draft may have\. Split it/);
    assert.ok('text' in (await readText(join(folder, 'a.txt'), 'a.txt')));
  });
});
