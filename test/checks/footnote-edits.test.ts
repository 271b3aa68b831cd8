import assert from 'node:assert/strict';
import fc from 'fast-check';
import { definingEdit, type FootnoteUpdate, updateFootnotes } from '../../src/checks/footnote-edits.ts';
import { readDraft } from '../../src/claims/read-draft.ts';
import { generatedText } from '../../src/links/source-note.ts';
import type { Language } from '../../src/prose/prose.ts';
import { readProse } from '../../src/prose/read-prose.ts';
import type { TextEdit } from '../../src/records/text-edit.ts';
import { records } from '../links/linked.ts';

const entry = (id: string) =>
  `  ${id}:\n    statement: It rained.\n    sources: [{ title: Report ${id.toUpperCase()} }]\n`;
const DESK = records(`${entry('a')}${entry('b')}${entry('c')}  mute:\n    statement: It snowed.\n`);
const note = (id: string, of = `Report ${id.toUpperCase()}.`) => `[^${id}]: ${generatedText(of)}`;
const read = (text: string, language: Language = 'markdown') => {
  return { uri: 'draft', reading: readDraft(readProse(text, language)) };
};
const update = (text: string): FootnoteUpdate => updateFootnotes(read(text), DESK);

function apply(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { span, text: put } of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    assert.ok(span.start >= at, 'edits overlap');
    result += text.slice(at, span.start) + put;
    at = span.end;
  }
  return result + text.slice(at);
}

const updated = (text: string) => apply(text, update(text).edits);

describe('a footnote', () => {
  const defined = (text: string, language?: Language) => {
    const edit = definingEdit(read(text, language), [DESK.byId('a')!]);
    return edit && apply(text, [edit]);
  };

  it('is defined at the draft’s end, with the draft’s own line ends', () => {
    assert.equal(defined('Rain.[^a]'), `Rain.[^a]\n\n${note('a')}`);
    assert.equal(defined('Rain.[^a]\r\n\r\nMore.\r\n\r\n'), `Rain.[^a]\r\n\r\nMore.\r\n\r\n${note('a')}\r\n\r\n`);
  });

  it('joins those that are defined there', () => {
    assert.equal(
      defined('Rain.[^a][^1]\n\n[^1]: By hand,\n    twice.\n'),
      `Rain.[^a][^1]\n\n[^1]: By hand,\n    twice.\n${note('a')}\n`,
    );
    const text = defined('Rain.[^a][^1]\n\n[^1]: One.\n\n    Two.\n')!;
    assert.deepEqual(
      readProse(text, 'markdown').footnotes.map(({ label }) => label),
      ['1', 'a'],
    );
  });

  it('is not defined twice, nor in plain text, nor where the record names nobody', () => {
    assert.equal(defined('Rain.[^a]\n\n[^A]: By hand.\n'), null);
    assert.equal(defined('Rain.[^a]\n', 'plaintext'), null);
    assert.equal(definingEdit(read('Snow.[^mute]\n'), [DESK.byId('mute')!]), null);
  });
});

describe('footnotes are brought in step', () => {
  it('defined where they are called, in the order of the calls', () => {
    assert.equal(updated('Rain.[^b][^a] Rain [@c].\n'), `Rain.[^b][^a] Rain [@c].\n\n${note('b')}\n${note('a')}\n`);
  });

  it('with what the record says now', () => {
    assert.equal(updated(`Rain.[^a]\n\n${note('a', 'Old report.')}\n`), `Rain.[^a]\n\n${note('a')}\n`);
  });

  it('and those written or changed by hand left alone', () => {
    const text = `Rain.[^a][^b]\n\n[^a]: By hand.\n${note('b').replace('Report', 'A report')}\n`;
    assert.deepEqual(update(text), { edits: [], added: 0, changed: 0, removed: 0, byHand: 2, unnamed: 0 });
  });

  it('and those removed that nothing calls or that stand twice', () => {
    assert.equal(updated(`Rain.\n\n${note('a')}\n`), 'Rain.\n');
    assert.equal(updated(`Rain.[^a]\n\n${note('a')}\n${note('a')}\n\nMore.\n`), `Rain.[^a]\n\n${note('a')}\n\nMore.\n`);
    assert.equal(updated(`Rain.\n\n[^a]: By hand.\n`), 'Rain.\n\n[^a]: By hand.\n');
  });

  it('one that goes at the end making room for one that comes', () => {
    assert.equal(updated(`Rain.[^b]\n\n${note('a')}\n`), `Rain.[^b]\n\n${note('b')}\n`);
    assert.equal(
      updated(`Rain.[^b][^c]\n\n${note('c')}\n${note('a')}\n`),
      `Rain.[^b][^c]\n\n${note('c')}\n${note('b')}\n`,
    );
  });

  it('and says whose record names nobody', () => {
    assert.deepEqual(update('Snow.[^mute]\n'), { edits: [], added: 0, changed: 0, removed: 0, byHand: 0, unnamed: 1 });
  });

  it('so that a second time changes nothing, and the words of the draft never', () => {
    const part = fc.constantFrom(
      ...['Rain.[^a]', 'Snow [@b].', 'Hail.[^b][^c]', '> Wind.[^a]', '- Fog.[^mute]', 'Dew.', 'Ice.[^1]'],
      ...[
        note('a'),
        note('b', 'Old.'),
        note('c'),
        '[^b]: By hand.\n\n    Twice.',
        '[^1]: A note.',
        '```\n[^a]: x\n```',
      ],
    );
    const drafts = fc.tuple(
      fc.array(part, { maxLength: 8 }),
      fc.constantFrom('\n', '\n\n'),
      fc.constantFrom('', '\n', '\r\n'),
    );
    fc.assert(
      fc.property(drafts, ([parts, joint, last]) => {
        const text = parts.join(joint) + last;
        const once = updated(text);
        assert.deepEqual(update(once).edits, [], once);
        const words = (draft: string) => readDraft(readProse(draft, 'markdown')).blocks.map((it) => it.block.text);
        assert.deepEqual(words(once), words(text));
        for (const line of text.split(/\r?\n/)) if (!line.includes('from the record')) assert.ok(once.includes(line));
      }),
      { numRuns: 200 },
    );
  });
});
