import type { Data, Image, Parents, Root, Text } from 'mdast';
import type { CompileContext, Extension } from 'mdast-util-from-markdown';
import type { Construct, ParseContext, Token } from 'micromark-util-types';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/** What the parser is asked to keep of an image: the nodes that its alternative text was made of. */
export interface ImageData extends Data {
  readonly alt?: Parents['children'];
}

let outer: readonly string[] = [];

/**
 * Parses Markdown (CommonMark and GFM) such that each text node is one token: draft characters as they stand, one
 * escape, one character reference or one line ending. The positions of the nodes are then the map to the draft.
 * `defined` are normalised labels of link references and footnotes (`^id`) that hold although `source` lacks them.
 */
export function parseMarkdown(source: string, defined: readonly string[]): Root {
  outer = defined;
  return processor.parse(source);
}

/** A label as link references are compared by (CommonMark: collapsed, trimmed, case folded). */
export const normalizeLabel = (label: string): string =>
  label
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase();

/** Matches nothing; at the first line it tells the parser what is defined elsewhere. */
const definedElsewhere: Construct = {
  tokenize(_effects, _ok, nok) {
    const parser: ParseContext = this.parser;
    parser.gfmFootnotes ??= [];
    for (const label of outer) {
      if (label.startsWith('^')) parser.gfmFootnotes.push(label.slice(1));
      else parser.defined.push(label);
    }
    outer = [];
    return nok;
  },
};

function openText(this: CompileContext, token: Token): void {
  const parent = this.stack[this.stack.length - 1] as Parents;
  const node: Text = { type: 'text', value: '', position: { start: { ...token.start }, end: { ...token.end } } };
  (parent.children as Text[]).push(node);
  this.stack.push(node);
}

const textByToken: Extension = {
  enter: {
    data: openText,
    characterEscape: openText,
    characterReference: openText,
    lineEnding(token) {
      const parent = this.stack[this.stack.length - 1] as Parents;
      if (!this.config.canContainEols.includes(parent.type)) return;
      // The line ending is added to the text before it, so that has to be a node of its own.
      if (parent.children[parent.children.length - 1]?.type !== 'text') return;
      openText.call(this, token);
      this.stack.pop();
    },
    label() {
      const owner = this.stack[this.stack.length - 1] as Parents | Image;
      this.buffer();
      const alt = (this.stack[this.stack.length - 1] as Parents).children;
      if (owner.type === 'image') owner.data = { alt } as ImageData;
    },
  },
};

function byToken(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions?.push({
    flow: { null: definedElsewhere },
    // Bare addresses read the same as text. Looking for one at every word takes a fifth of the time, more than
    // linear where a bracket is open, and the search of the finished tree leaves nodes without positions.
    disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] },
  });
  for (const extension of (data.fromMarkdownExtensions ?? []).flat()) delete extension.transforms;
  data.fromMarkdownExtensions?.push(textByToken);
}

const processor = unified().use(remarkParse).use(remarkGfm).use(byToken).freeze();
