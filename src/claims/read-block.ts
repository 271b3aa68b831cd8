import type { Block } from '../prose/block.ts';
import { sentencesOf } from '../prose/sentences.ts';
import { tokensOf } from '../prose/tokens.ts';
import type { BlockReading } from './claim.ts';
import { readDates } from './dates/read-dates.ts';
import { readQuantities } from './quantities/read-quantities.ts';

const readings = new WeakMap<Block, BlockReading>();

/**
 * What one block says on its own. Kept for as long as the block lives: the incremental prose reader hands out the same
 * block object until its text changes, so a keystroke reads one block again.
 */
export function readBlock(block: Block): BlockReading {
  const known = readings.get(block);
  if (known) return known;
  const tokens = tokensOf(block.text);
  const sentences = sentencesOf(tokens);
  const dates = readDates(block.text, tokens, sentences);
  const reading = { block, tokens, sentences, dates, quantities: readQuantities(block.text, tokens, sentences, dates) };
  readings.set(block, reading);
  return reading;
}
