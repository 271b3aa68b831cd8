import type { Span } from '../../src/prose/span.ts';

/** Takes `[brackets]` out of a text and says where the bracketed stretches are in what is left (UTF-16 offsets). */
export function marked(notation: string): { text: string; spans: Span[] } {
  let text = '';
  const spans: Span[] = [];
  for (const part of notation.split(/(\[[^\]]*\])/)) {
    const inner = part.startsWith('[') ? part.slice(1, -1) : null;
    if (inner !== null) spans.push({ start: text.length, end: text.length + inner.length });
    text += inner ?? part;
  }
  return { text, spans };
}

/** The same text with brackets around the spans, for comparing in one line. */
export function mark(text: string, spans: readonly Span[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of spans) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return out + text.slice(at);
}
