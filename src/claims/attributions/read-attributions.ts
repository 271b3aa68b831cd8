import type { Block } from '../../prose/block.ts';
import type { Sentence, Token } from '../../prose/token.ts';
import type { Attribution, Part } from '../attribution.ts';
import type { Quotation } from '../quotation.ts';
import { readQuotations } from '../quotations/read-quotations.ts';
import { type BlockAttributions, readBlockAttributions } from './block-attributions.ts';
import { kindOf } from './content-kind.ts';
import { type Mention, resolveNames } from './names/resolve-names.ts';
import { enclosing } from './nesting.ts';

/** A block with its tokens and sentences. */
export interface TokenizedBlock {
  readonly block: Block;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** What was read from one block, and the index of its first attribution in the draft's list. */
interface DraftBlock {
  readonly block: Block;
  readonly read: BlockAttributions;
  readonly first: number;
}

/**
 * Who said what in a draft, and the exact words quoted. Each block is read on its own (and the reading kept with its
 * tokens); what goes over a block's edge is settled here: quotations of several paragraphs, names, pronouns, nesting.
 * `names` maps a variant to the desk's spelling. Never throws; linear in the text.
 */
export function readAttributions(
  blocks: readonly TokenizedBlock[],
  names?: ReadonlyMap<string, string>,
): { attributions: Attribution[]; quotations: Quotation[] } {
  const draft: DraftBlock[] = [];
  const contents: Part[][] = [];
  for (const one of blocks) {
    const read = kept(one);
    draft.push({ block: one.block, read, first: contents.length });
    for (const { content } of read.attributions) contents.push(content.map((span) => ({ block: one.block, ...span })));
  }
  carryQuotations(draft, contents);
  const quoted = new Map(draft.map(({ block, read }) => [block, read.quotations]));
  const resolved = resolveNames(mentions(draft), names);
  const spoken: Attribution[] = draft.flatMap(({ block, read, first }) =>
    read.attributions.map((a, i) => ({
      source: a.source ? [{ block, ...a.source }] : [],
      cue: [{ block, ...a.cue }],
      content: contents[first + i]!,
      name: resolved.get(first + i) ?? null,
      via: a.via?.kind === 'name' ? a.via.text : null,
      kind: kindOf(contents[first + i]!, quoted),
      within: a.inside === null ? null : first + a.inside,
    })),
  );
  const told = draft.flatMap(({ read }) => read.attributions.map((a) => a.told));
  const attributions = enclosing(spoken, (_, index) => told[index]!);
  return { attributions, quotations: readQuotations(quoted, attributions) };
}

const readings = new WeakMap<readonly Token[], BlockAttributions>();

function kept({ block, tokens, sentences }: TokenizedBlock): BlockAttributions {
  let read = readings.get(tokens);
  if (!read) {
    read = readBlockAttributions(block, tokens, sentences);
    readings.set(tokens, read);
  }
  return read;
}

/**
 * Paragraphs that open with a quotation and name nobody go on with the last speaker before them; where there is none
 * and the quotation is left open, with the first speaker after.
 */
function carryQuotations(draft: readonly DraftBlock[], contents: Part[][]): void {
  let last = -1;
  let introduced = -1;
  let waiting: Part[] = [];
  for (const { block, read, first } of draft) {
    const orphans = read.orphans.map((span): Part => ({ block, ...span }));
    // "Ruiz writes:" and the next paragraph is what she writes.
    if (introduced >= 0 && !orphans.length && block.text)
      contents[introduced]!.push({ block, start: 0, end: block.text.length });
    introduced = -1;
    if (last >= 0) contents[last]!.push(...orphans);
    else waiting.push(...orphans);
    const opening = read.attributions.findIndex((a) => a.content[0]?.start === 0 && opensWithQuote(read));
    if (waiting.length && opening >= 0) contents[first + opening]!.unshift(...waiting);
    if (opening >= 0 || !read.onlyQuotes || !leftOpen(read)) waiting = [];
    const open = read.last >= 0 && !read.attributions[read.last]!.content.length;
    if (open) introduced = first + read.last;
    if (read.last >= 0) last = first + read.last;
    else if (!read.onlyQuotes) last = -1;
  }
}

const opensWithQuote = (read: BlockAttributions): boolean => read.quotations[0]?.marks.start === 0;

const leftOpen = (read: BlockAttributions): boolean => read.quotations.some((one) => !one.closed);

/** Names, subjects and sources in reading order. */
function* mentions(draft: readonly DraftBlock[]): Generator<Mention> {
  for (const [b, { read, first }] of draft.entries()) {
    const here: { at: number; mention: Mention }[] = [
      ...read.names.map(({ at, text }) => ({ at, mention: { kind: 'introduced', name: text } as const })),
      ...read.subjects.map(({ at, name }) => ({ at, mention: { kind: 'subject', name, block: b } as const })),
      ...read.attributions.map((a, i) => ({
        at: a.source?.start ?? a.cue.start,
        mention: { kind: 'source', name: a.name, block: b, index: first + i } as const,
      })),
    ];
    for (const { mention } of here.sort((x, y) => x.at - y.at)) yield mention;
  }
}
