import type { Reading } from '../claims/claim.ts';
import { draftSpan } from '../prose/block.ts';
import { readFrontMatter } from '../prose/front-matter.ts';
import { lineEnd, nextLine } from '../prose/lines.ts';
import type { Language, Prose } from '../prose/prose.ts';
import type { Span } from '../prose/span.ts';
import type { Suppression } from '../prose/suppressions.ts';
import type { TextEdit } from '../records/text-edit.ts';
import type { SuppressionContext } from './context.ts';
import type { Finding } from './finding.ts';
import { blockAt, DIRECTIVES, type Reach, sentenceAt } from './suppression-reach.ts';

/**
 * The edit that suppresses a finding in its draft, in its sentence or in the whole file; null where no comment can stand
 * (in the front matter, a sentence's cannot). `reason` is made fit for a comment.
 */
export function suppressionEdit(
  { uri, reading }: { readonly uri: string; readonly reading: Reading },
  { check, place }: Pick<Finding, 'check' | 'place'>,
  reach: Exclude<Reach, 'next'>,
  reason: string,
): TextEdit | null {
  const { prose } = reading;
  const at = reach === 'file' ? bodyStart(prose) : behindSentence(reading, place.span.start);
  if (at === null) return null;
  const words = reason
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/-{2,}>?/g, '–');
  const cell = blockAt(reading.blocks, at - 1)?.block.kind === 'table-cell';
  const comment = `<!-- claimdesk-${DIRECTIVES[reach]} ${check}: ${cell ? words.replaceAll('|', '/') : words} -->`;
  const line = /\r\n?|\n/.exec(prose.draft)?.[0] ?? '\n';
  const opens = at === 0 || /[\r\n\uFEFF]/.test(prose.draft[at - 1]!);
  const text = reach === 'file' ? `${opens ? '' : line}${comment}${line}${line}` : comment;
  return { uri, span: { start: at, end: at }, text };
}

/** Where the body begins: behind a byte order mark, or behind the front matter and the blank lines after it. */
function bodyStart({ language, draft }: Prose): number {
  let at = frontMatterEnd(language, draft);
  while (at > 0 && at < draft.length && lineEnd(draft, at) === at) at = nextLine(draft, at);
  return Math.max(at, draft.startsWith('\uFEFF') ? 1 : 0);
}

const frontMatterEnd = (language: Language, draft: string): number =>
  language === 'markdown' ? (readFrontMatter(draft)?.end ?? 0) : 0;

/** Behind a sentence and the markers that cite for it. */
function behindSentence({ blocks, prose }: Reading, offset: number): number | null {
  const found = offset < frontMatterEnd(prose.language, prose.draft) ? null : blockAt(blocks, offset);
  const reached = found && sentenceAt(blocks, offset);
  if (!found || !reached) return null;
  const { block, sentences } = found;
  const sentence = sentences.findLast((it) => draftSpan(block, it).start < reached.end);
  if (!sentence) return null;
  return block.markers
    .filter(({ at }) => at === sentence.end)
    .reduce((end, { span }) => Math.max(end, block.start + span.end), draftSpan(block, sentence).end);
}

/** The edit that takes a suppression out, with its line where it stands alone on one. */
export function withoutSuppression({ uri, draft }: SuppressionContext, { start, length }: Suppression): TextEdit {
  return { uri, span: withSpace(draft, { start, end: start + length }), text: '' };
}

function withSpace(draft: string, { start, end }: Span): Span {
  const before = /(^|[\r\n])[ \t]*$|[ \t]*$/.exec(draft.slice(Math.max(0, start - SPACE), start))!;
  const after = /^[ \t]*(?:$|\r\n?|\n)|/.exec(draft.slice(end, end + SPACE))!;
  const from = start - before[0].length + (before[1]?.length ?? 0);
  const closes = after[0] !== '' || end === draft.length;
  if (before[1] === undefined) return { start: closes || /\s/.test(draft[end]!) ? from : start, end };
  if (!closes) return { start, end };
  const next = end + after[0].length;
  // Of the blank lines on both sides one is left.
  const blankBefore =
    from === 0 || /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(draft.slice(Math.max(0, from - SPACE), from));
  const blank = blankBefore && lineEnd(draft, next) === next;
  return { start: from, end: blank ? nextLine(draft, next) : next };
}

/** Characters: so far around a comment space is looked for. */
const SPACE = 100;

/** The edit that takes one of several checks out of a suppression. */
export function withoutCheck(
  { uri, draft }: SuppressionContext,
  { start }: Suppression,
  check: Suppression['checks'][number],
): TextEdit {
  const from = start + check.start;
  const to = start + check.end;
  const after = /^[\s,]*,[\s,]*|^\s+(?=[^\s:])/.exec(draft.slice(to, to + 100));
  if (after) return { uri, span: { start: from, end: to + after[0].length }, text: '' };
  const before = /[\s,]*,[\s,]*$/.exec(draft.slice(Math.max(start, from - 100), from));
  return { uri, span: { start: from - (before?.[0].length ?? 0), end: to }, text: '' };
}
