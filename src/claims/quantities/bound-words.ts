import type { Bound } from '../quantity.ts';

/** A phrase that bounds the figure next to it. `close`: the figure is near by all the same ("just under"). */
export interface BoundPhrase {
  readonly words: readonly string[];
  readonly bound: Bound;
  /** Shares of the value that an approximation reaches below and above; null for the house's usual tolerance. */
  readonly slack: readonly [number, number] | null;
}

/**
 * Phrases before a figure, by bound. Classes after Quirk et al., A Comprehensive Grammar of the English Language, §7.62
 * ("approximators") and §6.59 (comparative quantifiers); newsroom usage: AP Stylebook, "more than, over".
 */
const BEFORE: readonly (readonly [Bound, string])[] = [
  [
    '>',
    'more than|over|above|beyond|exceeding|exceeded|exceeds|exceed|in excess of|upwards of|upward of|greater than|higher than|longer than|larger than|bigger than|north of|topping|topped|surpassing|surpassed|older than|better than|over the age of|after the age of|past the age of|above the age of|over age|>',
  ],
  [
    '>=',
    'at least|at the least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|minimum|as few as|as little as|as low as|at a minimum|at the very least|≥',
  ],
  [
    '<',
    'less than|fewer than|under|below|lower than|smaller than|shorter than|younger than|short of|sub -|shy of|south of|not quite|not even|if even|nowhere near|under the age of|before the age of|below the age of|under age|<',
  ],
  [
    '<=',
    'up to|upto|at most|at the most|no more than|not more than|a maximum of|maximum of|maximum|as many as|as much as|as high as|as long as|as far as|no longer than|no higher than|not exceeding|max|at the very most|up to and including|up to the age of|≤',
  ],
  [
    '~',
    'about|around|roughly|approximately|approx|approx.|circa|ca.|ca|c.|some|close to|near|nearing|approaching|an estimated|estimated|in the region of|in the neighborhood of|in the neighbourhood of|in the vicinity of|on the order of|of the order of|in the order of|something like|anything like|more or less|in the range of|almost|nearly|virtually|practically|barely|hardly|scarcely|getting on for|the best part of|the better part of|~|≈|∼|about some|around about',
  ],
];

/** Approximators that stay below the figure. */
const FROM_BELOW = new Set([
  'almost',
  'nearly',
  'close to',
  'nearing',
  'approaching',
  'virtually',
  'practically',
  'getting on for',
  'the best part of',
  'the better part of',
  'not quite',
  'shy of',
]);

/** Phrases behind a figure or behind what it counts. */
const BEHIND: readonly (readonly [Bound, string])[] = [
  [
    '>=',
    'or more|or higher|or above|or over|or older|or greater|or longer|or better|or larger|and over|and above|and older|and up|and upward|and upwards|and counting|plus|+|at least|at the very least|at a minimum|at the least|minimum',
  ],
  [
    '<=',
    'or less|or fewer|or lower|or below|or under|or younger|or shorter|and under|and below|and younger|at most|at the most|at the very most|at a maximum|tops|max|maximum',
  ],
  ['~', 'or so|or thereabouts|more or less|give or take|approximately|roughly|-odd|-ish'],
];

/** Adverbs that sharpen a bound and belong to its words: "well over", "just under", "slightly more than", "anything up to". */
export const SHARPENER: ReadonlySet<string> = new Set(
  'just well slightly far significantly considerably substantially comfortably only marginally barely somewhere anywhere anything somewhat much fractionally'.split(
    ' ',
  ),
);

/** Sharpeners that keep the figure near. */
export const NEAR: ReadonlySet<string> = new Set('just slightly only marginally barely fractionally'.split(' '));

/** Approximators that are part of no name even with a capital, as behind the dash of a dateline. */
export const APPROXIMATE = /^(?:approx\.?|circa|ca\.|almost|nearly|roughly|approximately|virtually|practically)$/;

/** Nouns of a small amount that sharpen a bound behind "a": "a little over", "a shade under". */
export const SHADE: ReadonlySet<string> = new Set('little bit shade touch tad fraction whisker hair'.split(' '));

/** Phrases before a figure, by their last word, longest first. */
export const PHRASES_BEFORE = indexed(BEFORE, (words) => words.at(-1)!);

/** Phrases behind a figure, by their first word, longest first. */
export const PHRASES_BEHIND = indexed(BEHIND, (words) => words[0]!);

function indexed(
  rows: readonly (readonly [Bound, string])[],
  key: (words: readonly string[]) => string,
): ReadonlyMap<string, readonly BoundPhrase[]> {
  const map = new Map<string, BoundPhrase[]>();
  for (const [bound, list] of rows) {
    for (const phrase of list.split('|')) {
      const words = phrase.split(' ');
      const slack: BoundPhrase['slack'] = FROM_BELOW.has(phrase) ? [0.1, 0] : null;
      map.set(key(words), [...(map.get(key(words)) ?? []), { words, bound, slack }]);
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}
