import { type Message, message } from '../records/message.ts';
import type { Finding } from './finding.ts';

/** What a finding rests on, in sentences: how sure it is, and why; none for what stands to reason by itself. */
export const groundsOf = ({ certainty, why }: Pick<Finding, 'certainty' | 'why'>): readonly Message[] =>
  why.template ? [howSure(certainty), why] : [];

function howSure(certainty: number): Message {
  if (certainty >= 0.99) return message('Certain.');
  if (certainty >= 0.85) return message('Almost certain.');
  if (certainty >= 0.7) return message('Very likely.');
  return certainty >= 0.5 ? message('Likely.') : message('Possible.');
}
