import { isSeq, type Node } from 'yaml';
import type { Span } from '../prose/span.ts';
import { keyedNodes } from './keyed-nodes.ts';
import type { Format } from './outline/outline.ts';
import { innerSpan, keyText, pairOf } from './yaml/node-span.ts';

/** One item of a list in an entry. */
export interface Item {
  readonly text: string;
  /** UTF-16 offsets from the entry's start. */
  readonly span: Span;
}

/** The items of the list that a key of an entry (its `text`, written as `format` says) holds, in order. */
export function itemsOf(format: Format, text: string, key: string): readonly Item[] {
  const { value } = keyedNodes(format, text);
  const list = pairOf(value, key)?.value;
  return (isSeq(list) ? list.items : []).flatMap((item) => {
    const own = keyText(item);
    return own === null ? [] : [{ text: own, span: innerSpan(item as Node, text) }];
  });
}
