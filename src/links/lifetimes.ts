import type { BlockReading } from '../claims/claim.ts';
import type { DateMention } from '../claims/date-mention.ts';
import { firstAfter, itself } from './in-span.ts';
import { kinOf } from './senses.ts';
import type { Setting } from './setting.ts';

/**
 * Gives two dates that stand in brackets behind a name, a dash between them, the words that nobody writes there: "Ada Lunt
 * (May 4, 1871 – June 1, 1950)" was *born* and *died*. Settings and dates are those of one sentence, in order.
 */
export function lifetimes(
  { tokens }: Pick<BlockReading, 'tokens'>,
  settings: readonly Setting[],
  dates: readonly DateMention[],
): Setting[] {
  const lived = [...settings];
  for (let i = 0; i + 1 < dates.length; i++) {
    const [first, second] = [dates[i]!.span, dates[i + 1]!.span];
    const dash = firstAfter(tokens, itself, first.end);
    const close = firstAfter(tokens, itself, second.end);
    if (!isDash(tokens[dash]?.text) || (tokens[dash + 1]?.start ?? 0) < second.start) continue;
    if (tokens[dash + 1]!.start > second.start || tokens[close]?.text !== ')') continue;
    if (!behindName(tokens, firstAfter(tokens, itself, first.start))) continue;
    lived[i] = saying(settings[i]!, 'bear');
    lived[i + 1] = saying(settings[i + 1]!, 'die');
  }
  return lived;
}

const isDash = (text: string | undefined): boolean => text === '–' || text === '—' || text === '-';

/** What may stand between the bracket and the date: "(born Ada Brae; 4 May …", "(Hull, 4 May …". */
const REACH = 12;

function behindName(tokens: BlockReading['tokens'], at: number): boolean {
  for (let i = at - 1; i > 0 && i >= at - REACH; i--) {
    const { text } = tokens[i]!;
    if (text === ')') return false;
    if (text === '(') return tokens[i - 1]!.tag === 'NNP';
  }
  return false;
}

function saying(setting: Setting, word: (typeof LIFE)[number]): Setting {
  const kin = new Map(setting.kin);
  const near = new Map(setting.near);
  // "(born in Hull, 4 May 1871 – 3 June 1950)": what is said of the one date is not said of the other.
  for (const other of LIFE) {
    near.delete(other);
    for (const key of kinOf(other)) kin.delete(key);
  }
  for (const key of kinOf(word)) kin.set(key, 1);
  return { ...setting, near: near.set(word, 1), kin };
}

const LIFE = ['bear', 'die'] as const;
