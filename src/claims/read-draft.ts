import type { Prose } from '../prose/prose.ts';
import { readAttributions } from './attributions/read-attributions.ts';
import type { Reading } from './claim.ts';
import { formClaims } from './form-claims.ts';
import { readBlock } from './read-block.ts';

/** Reads everything that a draft asserts; footnote definitions are notes on sources, not assertions, and stay out. */
export function readDraft(prose: Prose): Reading {
  const blocks = prose.blocks.filter((block) => block.kind !== 'footnote').map(readBlock);
  const { attributions, quotations } = readAttributions(blocks);
  return { prose, blocks, attributions, quotations, claims: formClaims(blocks, attributions, quotations) };
}
