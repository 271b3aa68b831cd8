import { SENSE_TABLE } from './sense-table.ts';

/** One sense of a word: the field it belongs to and its number there. */
export interface Sense {
  readonly field: string;
  readonly sense: number;
}

let table: Map<string, Sense[]> | null = null;

/** The senses that a dictionary form has in the news, none for most words. The table is unpacked at the first call. */
export function sensesOf(word: string): readonly Sense[] {
  table ??= unpack();
  return table.get(word) ?? [];
}

/** Whether two dictionary forms can stand for one another: equal, of one sense, or grown from one stem (*reviewer*, *review*). */
export const akin = (a: string, b: string): boolean =>
  a === b ||
  sensesOf(a).some((x) => sensesOf(b).some((y) => x.field === y.field && x.sense === y.sense)) ||
  sameStem(a, b);

/** Words whose common beginning is all but an ending of derivation (-er, -ion, -ment, -al, -ing …). */
export function sameStem(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 5) return false;
  const stem = short.replace(/(?:e|y)$/, '');
  return long.startsWith(stem) && ENDING.test(long.slice(stem.length)) && ENDING.test(short.slice(stem.length));
}

const ENDING =
  /^(?:|e|y|er|or|ers|ing|ed|ion|ation|ition|ment|al|ally|ly|ive|ic|ical|ist|ism|an|ian|ance|ence|ity|ies|ied|ous|ness|able|ful)$/;

function unpack(): Map<string, Sense[]> {
  const map = new Map<string, Sense[]>();
  for (const [field, senses] of Object.entries(SENSE_TABLE))
    senses.split('|').forEach((words, sense) => {
      for (const word of words.trim().split(/\s+/)) {
        const list = map.get(word);
        if (list) list.push({ field, sense });
        else map.set(word, [{ field, sense }]);
      }
    });
  return map;
}
