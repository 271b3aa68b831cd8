import assert from 'node:assert/strict';
import { citationEdit } from '../../src/checks/citation.ts';
import { readDraft } from '../../src/claims/read-draft.ts';
import { linkClaims } from '../../src/links/link-claims.ts';
import type { MarkerForm } from '../../src/prose/block.ts';
import { readProse } from '../../src/prose/read-prose.ts';
import { records } from '../links/linked.ts';

function cited(text: string, form: MarkerForm): string {
  const reading = readDraft(readProse(text, 'markdown'));
  const context = { uri: 'draft', citation: form, reading, links: [] };
  const { span, text: marker } = citationEdit(context, reading.claims[0]!, { id: 'one' });
  assert.equal(span.start, span.end);
  return text.slice(0, span.start) + marker + text.slice(span.end);
}

describe('a citation is written', () => {
  it('after the full stop as a footnote call or a comment', () => {
    const text = 'The flood closed *40 schools*. Nobody was hurt.';
    assert.equal(cited(text, 'footnote'), 'The flood closed *40 schools*.[^one] Nobody was hurt.');
    assert.equal(cited(text, 'comment'), 'The flood closed *40 schools*.<!-- claim: one --> Nobody was hurt.');
  });

  it('before the full stop as a Pandoc citation', () => {
    assert.equal(cited('The flood closed 40 schools.', 'pandoc'), 'The flood closed 40 schools [@one].');
  });

  it('after closing quotation marks', () => {
    const text = 'The mayor said: “We closed 40 schools.” He left.';
    assert.equal(cited(text, 'footnote'), 'The mayor said: “We closed 40 schools.”[^one] He left.');
    assert.equal(cited(text, 'pandoc'), 'The mayor said: “We closed 40 schools.” [@one] He left.');
  });

  it('behind the clause where the sentence goes on with another claim', () => {
    const text = 'The flood closed 40 schools, and the storm sank 9 boats.';
    assert.equal(cited(text, 'footnote'), 'The flood closed 40 schools,[^one] and the storm sank 9 boats.');
    assert.equal(cited(text, 'pandoc'), 'The flood closed 40 schools [@one], and the storm sank 9 boats.');
    assert.equal(
      cited('The ferry cost £97m – the council had budgeted £40m.', 'footnote'),
      'The ferry cost £97m[^one] – the council had budgeted £40m.',
    );
  });

  it('behind the sentence where its claims rest on one record', () => {
    const text = 'The flood closed 40 schools, and the storm sank 9 boats.';
    const reading = readDraft(readProse(text, 'markdown'));
    const { links } = linkClaims(
      reading,
      records('  one:\n    statement: The flood closed 40 schools and the storm sank 9 boats.\n'),
    );
    assert.equal(links.length, 2);
    const edit = citationEdit({ uri: 'draft', citation: 'footnote', reading, links }, reading.claims[0]!, {
      id: 'one',
    });
    assert.deepEqual(edit.span, { start: text.length, end: text.length });
  });

  it('at the end of a headline', () => {
    assert.equal(
      cited('# Flood closes 40 schools\n\nMore soon.', 'footnote'),
      '# Flood closes 40 schools[^one]\n\nMore soon.',
    );
  });
});
