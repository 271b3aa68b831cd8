import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { generatedText, isGenerated, sourceNote } from '../../src/links/source-note.ts';
import type { ClaimRecord, Source } from '../../src/records/record.ts';
import { records } from './linked.ts';

const record = (fields: string): ClaimRecord => records(`  a:\n    statement: It rained.\n${fields}`).byId('a')!;
const from = (...sources: Source[]): ClaimRecord => ({ ...record(''), sources });

describe('a source note', () => {
  it('names title, outlet and place, the title a link', () => {
    const source = { title: 'Evening address', outlet: 'Office of the President', locator: 'second minute' };
    assert.equal(sourceNote(from(source)), 'Evening address, Office of the President, second minute.');
    assert.equal(
      sourceNote(from({ ...source, url: 'https://a.org/x_(1)' }, { outlet: 'Harbour Radio' })),
      '[Evening address](<https://a.org/x_(1)>), Office of the President, second minute; Harbour Radio.',
    );
    assert.equal(sourceNote(from({ url: 'https://a.org/x' })), '<https://a.org/x>.');
    assert.equal(sourceNote(from({ outlet: 'Gazette', url: 'https://a.org' })), '[Gazette](<https://a.org>).');
  });

  it('names the speaker where there is no source, and is none where there is nobody', () => {
    assert.equal(sourceNote(record('    speaker: Ana Ruiz\n    asOf: 2025-01-09\n')), 'Ana Ruiz, 2025-01-09.');
    assert.equal(sourceNote(record('    speaker: Ana Ruiz\n    sources: [{ title: "" }]\n')), 'Ana Ruiz.');
    assert.equal(sourceNote(record('    asOf: 2025-01-09\n')), null);
  });

  it('never links to anything but a web page', () => {
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'https://a b', 'https://a>b'])
      assert.equal(sourceNote(from({ title: 'T', url })), 'T.');
  });

  it('reads as the source is written, whatever signs it has', () => {
    const markdown = unified().use(remarkParse).use(remarkGfm);
    const read = (node: Nodes): string =>
      'value' in node ? node.value : 'children' in node ? node.children.map(read).join('') : '';
    const signs = fc.array(
      fc.constantFrom(...'\\`*_[]<>&;~|!#^@$-+=:. 1)aé{}(', '<!--', '-->', '&amp;', '1.', '[^a]', '[@a]'),
    );
    fc.assert(
      fc.property(
        signs.map((them) => them.join('')),
        (title) => {
          const plain = title.replace(/\s+/g, ' ').trim();
          fc.pre(/[a-z]/.test(plain));
          const note = sourceNote(from({ title }))!;
          const tree = markdown.parse(`A.[^n]\n\n[^n]: ${generatedText(note)}\n`);
          const definition = tree.children[1]!;
          assert.ok(definition.type === 'footnoteDefinition' && definition.children.length === 1);
          assert.equal(definition.children[0]!.type, 'paragraph');
          assert.equal(
            read(definition)
              .replace(/ ?<!-- from.*$/, '')
              .replace(/\.$/, ''),
            plain.replace(/\.$/, ''),
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a generated definition', () => {
  const text = generatedText('Evening address, second minute.');

  it('is known again, its note in a comment that no reader sees', () => {
    assert.match(text, /^Evening address, second minute\. <!-- from the record: [0-9a-z]+ -->$/);
    assert.ok(isGenerated(text));
    assert.ok(isGenerated(`${text}\n`));
  });

  it('is the writer’s once a word of it was changed, or the comment taken away', () => {
    assert.ok(!isGenerated(text.replace('second', 'third')));
    assert.ok(!isGenerated(text.replace(/ <!--.*/, '')));
    assert.ok(!isGenerated(`${text} See also the transcript.`));
  });
});
