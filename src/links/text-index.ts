/** Finds the entries of a large collection that share rare words with a text, in time that does not grow with the collection. */
export interface TextIndex {
  /** Numbers of the entries that share most with the text, best first, at most `limit`. */
  candidates(text: string, limit: number): number[];
}

/** A word that stands in more entries than this tells nothing; its list is not walked. */
const COMMON = 2000;
/** How many list entries a search may look at. */
const EFFORT = 8000;

/** Indexes texts by their words, names and figures. Entries are numbered as they come. */
export function indexTexts(texts: Iterable<string>): TextIndex {
  const lists = new Map<string, number[]>();
  let size = 0;
  for (const text of texts) {
    for (const key of keysOf(text)) {
      const list = lists.get(key);
      if (list) list.push(size);
      else lists.set(key, [size]);
    }
    size++;
  }
  return {
    candidates(text, limit) {
      const known = [...keysOf(text)].flatMap((key) => {
        const list = lists.get(key);
        return list ? [list] : [];
      });
      const scores = new Map<number, number>();
      let effort = 0;
      for (const list of known.sort((a, b) => a.length - b.length)) {
        if ((list.length > COMMON && scores.size >= limit) || effort > EFFORT) break;
        const worth = Math.log2(1 + size / list.length);
        for (const entry of list.length > COMMON ? list.slice(0, COMMON) : list)
          scores.set(entry, (scores.get(entry) ?? 0) + worth);
        effort += list.length;
      }
      return [...scores]
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, limit)
        .map(([entry]) => entry);
    },
  };
}

const WORD = /\d[\d,]*(?:\.\d+)?|[\p{L}][\p{L}\p{M}]+/gu;

/** What a text is filed under: figures without separators, words cut to the stem that their forms share. */
function keysOf(text: string): Set<string> {
  const keys = new Set<string>();
  for (const [word] of text.slice(0, 5000).toLowerCase().matchAll(WORD)) {
    if (/^\d/.test(word)) keys.add(word.replaceAll(',', ''));
    else if (word.length > 2 && !COMMON_WORDS.has(word)) keys.add(word.slice(0, 6));
  }
  return keys;
}

const COMMON_WORDS = new Set(
  'the and for that with was were are his her its they them their has have had from this which who will would not but been being said says say than more most about over into after before also other all any one two can could may'.split(
    ' ',
  ),
);
