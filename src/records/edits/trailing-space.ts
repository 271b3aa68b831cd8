import { type Node, visit } from 'yaml';
import type { Span } from '../../prose/span.ts';
import { keyedNodes } from '../keyed-nodes.ts';
import { lineEnd } from '../line-end.ts';
import type { Format } from '../outline/outline.ts';

/**
 * The text without white space before its line breaks, except where that is part of a text over several lines. `format` is
 * how the entry or section is written that the text is; null where it is neither, so that no such text stands in it.
 */
export function tidied(text: string, format: Format | null): string {
  if (!ENDINGS.some((ending) => text.includes(ending))) return text;
  const texts = format === null ? [] : longTexts(text, format);
  const kept: string[] = [];
  let next = 0;
  for (let line = 0; line < text.length; ) {
    const feed = lineEnd(text, line);
    if (feed === text.length) {
      kept.push(text.slice(line));
      break;
    }
    const end = text[feed - 1] === '\r' && feed > line ? feed - 1 : feed;
    let visible = end;
    while (visible > line && isBlank(text.charCodeAt(visible - 1))) visible--;
    while (texts[next] && texts[next]!.end <= visible) next++;
    const within = texts[next] && texts[next]!.start <= visible;
    kept.push(text.slice(line, within ? end : visible), text.slice(end, feed + 1));
    line = feed + 1;
  }
  return kept.join('');
}

const ENDINGS = [' \n', '\t\n', ' \r\n', '\t\r\n'];
const isBlank = (code: number): boolean => code === 32 || code === 9;

/** Where texts stand that run over several lines, in order. */
function longTexts(text: string, format: Format): readonly Span[] {
  const spans: Span[] = [];
  const collect = (node: Node | null) =>
    node &&
    visit(node, {
      Scalar: (_, { range }) => {
        const [start, end] = range ?? [0, 0];
        if (text.slice(start, end).includes('\n')) spans.push({ start, end });
      },
    });
  const { key, value } = keyedNodes(format, text);
  collect(key);
  collect(value);
  return spans.sort((a, b) => a.start - b.start);
}
