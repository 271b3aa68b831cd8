import type { FootnoteReference, Html, Nodes, Paragraph, Parents, RootContent } from 'mdast';
import type { Block, BlockKind } from './block.ts';
import { BlockTextBuilder } from './block-text.ts';
import { type ImageData, normalizeLabel } from './markdown-parser.ts';
import type { FootnoteDefinition } from './prose.ts';
import type { Segment } from './segment.ts';
import { contains, type Span } from './span.ts';

/** What a container makes of the paragraphs in it. */
interface Context {
  readonly kind: BlockKind;
  /** How many lists are around. */
  readonly lists: number;
  /** The id of the footnote around. */
  readonly label?: string;
}

/**
 * The blocks of a parsed stretch of Markdown, in draft order. `source` is the stretch as it stands in the draft, which
 * begins at `offset` (`within` the segment that it belongs to); `tree` may be parsed from a masked copy of it.
 */
export function markdownBlocks(
  tree: Parents,
  source: string,
  offset: number,
  within: number,
): Pick<Segment, 'blocks' | 'deck' | 'definitions' | 'footnotes'> {
  const blocks: Block[] = [];
  const definitions: string[] = [];
  const footnotes: FootnoteDefinition[] = [];
  let deck: Segment['deck'] = null;
  const add = (node: Nodes, context: Context, level: number) => {
    const { block, captions } = readBlock(node, context, level, source, offset);
    if (block) blocks.push(block);
    blocks.push(...captions);
    return block;
  };
  // Not by recursion: lists may be nested as deep as a draft is long.
  const open: { node: Nodes; context: Context }[] = [{ node: tree, context: { kind: 'paragraph', lists: 0 } }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, context } = next;
    const enter = (inner: Context) => {
      const { children } = node as Parents;
      for (let i = children.length - 1; i >= 0; i--) open.push({ node: children[i]!, context: inner });
    };
    const inside = (kind: BlockKind, lists = context.lists): Context =>
      context.kind === 'footnote' ? context : { ...context, kind, lists };
    switch (node.type) {
      case 'heading':
        add(node, { kind: 'heading', lists: 0 }, node.depth);
        break;
      case 'paragraph': {
        const block = add(node, context, context.kind === 'list-item' ? context.lists : 0);
        if (block?.kind === 'paragraph' && !deck && blocks.length <= 2 && isEmphasised(node, block, offset))
          deck = { index: blocks.indexOf(block), block: { ...block, kind: 'deck' } };
        break;
      }
      case 'tableCell':
        add(node, inside('table-cell'), 0);
        break;
      case 'list':
        enter(inside('list-item', context.lists + 1));
        break;
      case 'blockquote':
        enter(inside('blockquote'));
        break;
      case 'footnoteDefinition':
        definitions.push(`^${normalizeLabel(node.identifier)}`);
        footnotes.push(footnote(spanOf(node), source, within));
        enter({ kind: 'footnote', lists: 0, label: node.label ?? node.identifier });
        break;
      case 'definition':
        definitions.push(normalizeLabel(node.identifier));
        break;
      default:
        if ('children' in node) enter(context);
    }
  }
  return { blocks, deck, definitions, footnotes };
}

/** A definition as it stands in its segment, which begins `within` characters before `source`. */
function footnote({ start, end }: Span, source: string, within: number): FootnoteDefinition {
  const label = /^\[\^((?:[^\]\\]|\\.)*)\]:/.exec(source.slice(start, end))?.[1] ?? '';
  const at = within + start;
  return { label, start: at, end: within + end, labelSpan: { start: at + 2, end: at + 2 + label.length } };
}

/** Whether all that a paragraph says is emphasised, as writers mark a standfirst; citations may stand outside. */
function isEmphasised({ children }: Paragraph, block: Block, offset: number): boolean {
  const spans = children.filter((node) => node.type === 'emphasis' || node.type === 'strong').map(spanOf);
  return block.pieces.every(({ at, length, from, draftLength }) => {
    const start = block.start - offset + from;
    const piece = { start, end: start + draftLength };
    return spans.some((span) => contains(span, piece)) || block.text.slice(at, at + length).trim() === '';
  });
}

const spanOf = (node: Nodes): Span => ({
  start: node.position!.start.offset!,
  end: node.position!.end.offset!,
});

function readBlock(node: Nodes, context: Context, level: number, source: string, offset: number) {
  const { start, end } = spanOf(node);
  const builder = new BlockTextBuilder();
  const captions: Block[] = [];

  const read = (inline: Nodes) => {
    const span = spanOf(inline);
    const from = span.start - start;
    const to = span.end - start;
    switch (inline.type) {
      case 'text': {
        // Escapes and references are longer than what they stand for; every other token stands for itself.
        if (/^[\r\n]/.test(inline.value) && inline.value.length === to - from) builder.replaced(' ', from, to);
        else if (inline.value.length === to - from) builder.verbatim(source.slice(span.start, span.end), from);
        else builder.replaced(inline.value, from, to);
        break;
      }
      case 'break':
        builder.replaced('\n', from, to);
        break;
      case 'html':
        if (isLineBreak(inline)) builder.replaced('\n', from, to);
        else builder.cut();
        break;
      case 'footnoteReference':
        builder.cut({ form: 'footnote', span: { start: from, end: to }, citations: [citation(inline, from, to)] });
        break;
      case 'image':
      case 'imageReference': {
        builder.cut();
        const alt = { type: 'paragraph', children: (inline.data as ImageData)?.alt ?? [], position: inline.position };
        const caption = readBlock(alt as Paragraph, { kind: 'caption', lists: 0 }, 0, source, offset);
        if (caption.block) captions.push(caption.block);
        captions.push(...caption.captions);
        break;
      }
      case 'inlineCode':
      case 'delete':
        builder.cut();
        break;
      default:
        if ('children' in inline) for (const child of inline.children) read(child);
    }
  };
  for (const child of (node as Parents).children as RootContent[]) read(child);

  const text = builder.finish();
  const block: Block | null =
    text.text.trim() === '' && text.markers.length === 0
      ? null
      : {
          kind: context.kind,
          level,
          start: offset + start,
          length: end - start,
          ...text,
          ...(context.label === undefined ? {} : { label: context.label }),
        };
  return { block, captions };
}

const isLineBreak = ({ value }: Html): boolean => /^<br\s*\/?>$/i.test(value);

const citation = ({ label, identifier }: FootnoteReference, from: number, to: number) => ({
  id: label ?? identifier,
  locator: null,
  // Between `[^` and `]`.
  span: { start: from + 2, end: to - 1 },
});
