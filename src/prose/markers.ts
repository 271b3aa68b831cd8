import type { Marker } from './block.ts';
import type { Span } from './span.ts';

/** A citation marker or a comment found in a text; offsets count from the text's start. */
export interface FoundMarker extends Span {
  /** Null for a comment that cites nothing: it is no prose either. */
  readonly form: Marker['form'] | null;
  readonly citations: readonly (Span & { readonly id: string; readonly locator: string | null })[];
}

// Pandoc's citation keys; the ids of records are a part of them.
const KEY = String.raw`[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/]{1,9}(?=[\p{L}\p{N}_]))*`;
const MARKER = /\[\^(?<footnote>[^\s[\]]{1,999})\]|\[(?<pandoc>-?@[^[\]]{1,999})\]|<!--/gu;
const CITATION = new RegExp(String.raw`^\s*(?:[^@]*\s)?-?@(?:\{(?<braced>[^{}\s]+)\}|(?<key>${KEY}))`, 'u');
const LOCATOR = /^\s*,\s*(\S(?:[\s\S]*\S)?)/;
const CLAIM = /^\s*claims?:/;

/** The citation markers and HTML comments of a text, in order: `[^id]`, `[@id, p. 3; @other]`, `<!-- claim: id, other -->`. */
export function findMarkers(text: string): FoundMarker[] {
  const found: FoundMarker[] = [];
  if (!text.includes('[^') && !text.includes('[@') && !text.includes('[-@') && !text.includes('<!--')) return found;
  let comments = true;
  MARKER.lastIndex = 0;
  for (let match = MARKER.exec(text); match; match = MARKER.exec(text)) {
    const start = match.index;
    const { footnote, pandoc } = match.groups!;
    if (footnote) {
      const id = { id: footnote, locator: null, start: start + 2, end: start + 2 + footnote.length };
      found.push({ start, end: MARKER.lastIndex, form: 'footnote', citations: [id] });
    } else if (pandoc) {
      const citations = pandocCitations(pandoc, start + 1);
      if (citations) found.push({ start, end: MARKER.lastIndex, form: 'pandoc', citations });
    } else if (comments) {
      const close = text.indexOf('-->', start + 4);
      comments = close >= 0;
      if (!comments) continue;
      const citations = commentCitations(text.slice(start + 4, close), start + 4);
      found.push({ start, end: close + 3, form: citations.length > 0 ? 'comment' : null, citations });
      MARKER.lastIndex = close + 3;
    }
  }
  return found;
}

/** What stands between the brackets; null where it is no citation after all (`[@desk said]`). */
function pandocCitations(inner: string, base: number): FoundMarker['citations'] | null {
  const citations: { id: string; locator: string | null; start: number; end: number }[] = [];
  let at = base;
  for (const part of inner.split(';')) {
    const match = CITATION.exec(part);
    if (match) {
      const { braced, key } = match.groups!;
      const id = (braced ?? key)!;
      const end = at + match[0].length - (braced === undefined ? 0 : 1);
      const rest = part.slice(match[0].length);
      if (citations.length === 0 && rest.trim() !== '' && !/^\s*,/.test(rest)) return null;
      citations.push({ id, locator: LOCATOR.exec(rest)?.[1] ?? null, start: end - id.length, end });
    } else if (citations.length === 0) {
      return null;
    }
    at += part.length + 1;
  }
  return citations;
}

function commentCitations(inner: string, base: number): FoundMarker['citations'] {
  const label = CLAIM.exec(inner);
  if (!label) return [];
  return [...inner.slice(label[0].length).matchAll(/[^\s,]+/g)].map((match) => {
    const start = base + label[0].length + match.index;
    return { id: match[0], locator: null, start, end: start + match[0].length };
  });
}
