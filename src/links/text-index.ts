/**
 * Texts filed under their words, names and figures, so that those which share rare words with another text are found in
 * time that does not grow with their number. What is found depends on the items that are on file and not on how they came
 * there: after any additions and removals it is what an index of the same items from scratch finds.
 */
export class TextIndex<T extends Filing> {
  readonly #items: (T | null)[] = [];
  /** Where each item falls in the sample of a list that is too long to walk: 0 to 1, from its id. */
  readonly #ranks: number[] = [];
  readonly #lists = new Map<string, List>();
  #size = 0;

  /** Puts an item on file under the words of a text. */
  add(item: T, text: string): void {
    const slot = this.#items.push(item) - 1;
    this.#ranks.push(rankOf(item.id));
    this.#size++;
    for (const key of keysOf(text)) {
      const list = this.#lists.get(key);
      if (!list) this.#lists.set(key, { slots: [slot], sample: null });
      else {
        list.slots.push(slot);
        list.sample = null;
      }
    }
  }

  /** Takes an item out that was put on file under the words of the same text. */
  remove(item: T, text: string): void {
    const lists = [...keysOf(text)].flatMap((key) => this.#lists.get(key) ?? []);
    const [rarest] = lists.toSorted((a, b) => a.slots.length - b.slots.length);
    const slot = rarest?.slots.find((one) => this.#items[one] === item);
    this.#size--;
    if (slot === undefined) return;
    this.#items[slot] = null;
    for (const list of lists) {
      list.slots.splice(placeOf(slot, list.slots), 1);
      list.sample = null;
    }
  }

  /** The items that share most with the text and are `wanted`, best first, at most `limit`. */
  candidates(text: string, limit: number, wanted: (item: T) => boolean): T[] {
    const known = [...keysOf(text)].flatMap((key) => {
      const list = this.#lists.get(key);
      return list?.slots.length ? [list] : [];
    });
    const scores = new Map<number, number>();
    let effort = 0;
    for (const list of known.sort((a, b) => a.slots.length - b.slots.length)) {
      const { length } = list.slots;
      if ((length > COMMON && scores.size >= limit) || effort > EFFORT) break;
      const worth = Math.log2(1 + this.#size / length);
      for (const slot of length > COMMON ? this.#sampleOf(list) : list.slots)
        scores.set(slot, (scores.get(slot) ?? 0) + worth);
      effort += length;
    }
    return this.#best(scores, limit, wanted);
  }

  #best(scores: ReadonlyMap<number, number>, limit: number, wanted: (item: T) => boolean): T[] {
    const best: { readonly item: T; readonly score: number }[] = [];
    for (const [slot, score] of scores) {
      if (best.length === limit && score < best.at(-1)!.score) continue;
      const item = this.#items[slot]!;
      let at = best.length;
      while (
        at > 0 &&
        (best[at - 1]!.score < score || (best[at - 1]!.score === score && item.id < best[at - 1]!.item.id))
      )
        at--;
      if (at === limit || !wanted(item)) continue;
      best.splice(at, 0, { item, score });
      if (best.length > limit) best.pop();
    }
    return best.map(({ item }) => item);
  }

  #sampleOf(list: List): readonly number[] {
    const share = COMMON / list.slots.length;
    list.sample ??= list.slots.filter((slot) => this.#ranks[slot]! <= share);
    return list.sample;
  }
}

/** What can be on file: its id settles which of two that share as much comes first. */
export interface Filing {
  readonly id: string;
}

interface List {
  /** In the order in which they were given out. */
  readonly slots: number[];
  sample: readonly number[] | null;
}

/** Of a word that stands in more items than this so many are looked at, and only where nothing rarer leads to any. */
const COMMON = 2000;
/** How many list entries a search may look at. */
const EFFORT = 8000;

/** The place of a number in a list in rising order. */
function placeOf(slot: number, slots: readonly number[]): number {
  let low = 0;
  let high = slots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (slots[middle]! < slot) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** FNV-1a over the id, as a share of its range. */
function rankOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash >>> 0) / 2 ** 32;
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
  'the and for that with was were are his her its they their them has have had from this which who will would not but been being said says say than more most about over into after before also other all any one two can could may'.split(
    ' ',
  ),
);
