import assert from 'node:assert/strict';
import { type Block, draftSpan } from '../../src/prose/block.ts';
import type { Language, Prose } from '../../src/prose/prose.ts';
import { readProse } from '../../src/prose/read-prose.ts';

/** The blocks of a draft, a line each: `kind: text`, the level after the kind where it has one. */
export const blocksOf = (draft: string, language: Language = 'markdown'): string[] =>
  readProse(draft, language).blocks.map(({ kind, level, text }) => `${kind}${level || ''}: ${text}`);

/** Fails unless the pieces of every block tile its text, run forward through the draft and stand for what is there. */
export function assertMapped(prose: Prose): void {
  for (const block of prose.blocks) {
    let at = 0;
    let from = 0;
    for (const piece of block.pieces) {
      assert.equal(piece.at, at, 'pieces tile the text');
      assert.ok(piece.length > 0 && piece.from >= from && piece.from + piece.draftLength <= block.length);
      assertStandsFor(block, piece.at, piece.at + piece.length, piece.verbatim, prose.draft);
      at += piece.length;
      from = piece.from + piece.draftLength;
    }
    assert.equal(at, block.text.length);
    assert.ok(block.start >= 0 && block.start + block.length <= prose.draft.length);
    for (const marker of block.markers) {
      assert.ok(marker.at >= 0 && marker.at <= block.text.length);
      const whole = prose.draft.slice(block.start + marker.span.start, block.start + marker.span.end);
      for (const { id, span } of marker.citations) {
        assert.equal(prose.draft.slice(block.start + span.start, block.start + span.end), id);
        assert.ok(whole.includes(id));
      }
    }
  }
}

function assertStandsFor(block: Block, start: number, end: number, verbatim: boolean, draft: string): void {
  const text = block.text.slice(start, end);
  const span = draftSpan(block, { start, end });
  const source = draft.slice(span.start, span.end);
  if (verbatim) {
    assert.equal(source, text);
    return;
  }
  const lineBreak = /^(?:(?: {2,}|\\)(?:\r\n|\r|\n)|<br\s*\/?>)→\n$/i;
  const lineEnding = /^\s*(?:\r\n|\r|\n)\s*→ $/;
  const reference = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z\d]+);→.{1,2}$/su;
  const escaped = /^\\([!-/:-@[-`{-~])→\1$/;
  const yaml = /^(?:''→'|\\(?:[^\r\n]|x..|u.{4}|U.{8})→.{1,2})$/su;
  const known = [lineBreak, lineEnding, reference, escaped, yaml];
  assert.ok(
    known.some((rule) => rule.test(`${source}→${text}`)),
    JSON.stringify([source, text]),
  );
}
