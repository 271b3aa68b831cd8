/** Which way a word points on an axis of opposites. */
export interface Side {
  readonly axis: number;
  readonly side: 0 | 1;
  /** Whether the axis measures a change, which can go either way from one day to the next; an outcome stays. */
  readonly change: boolean;
}

/** The axes that a verb or adjective (dictionary form) has a side on, none for most words. */
export const sidesOf = (word: string): readonly Side[] => TABLE.get(word) ?? NONE;

/** Whether two words cannot both be true of one thing at one time; `change`: of what is measured over time. */
export function opposed(a: string, b: string): { readonly change: boolean } | null {
  const theirs = sidesOf(b);
  return sidesOf(a).find(({ axis, side }) => theirs.some((one) => one.axis === axis && one.side !== side)) ?? null;
}

/** Whether two words say the same as far as the axes go. */
export const aligned = (a: string, b: string): boolean =>
  a === b || sidesOf(a).some(({ axis, side }) => sidesOf(b).some((one) => one.axis === axis && one.side === side));

/**
 * Opposites that news turns on, after the antonym pairs of WordNet 3.0 (C. Fellbaum, 1998), with such verbs beside each as
 * reporters put for it. Pairs that both hold in turn of one thing within a story (open and close, arrest and release)
 * are left out.
 */
const OUTCOMES = [
  'approve adopt ratify | reject veto',
  'pass approve | fail reject',
  'accept | reject refuse decline',
  'win | lose',
  'convict guilty | acquit innocent clear exonerate',
  'admit confirm acknowledge | deny refute',
  'allow permit authorise authorize legalise legalize | ban forbid prohibit outlaw',
  'support back favour favor endorse | oppose',
  'uphold affirm | overturn quash overrule reverse',
  'grant award | deny refuse',
  'attend | miss skip boycott',
  'succeed | fail',
  'survive alive | die perish dead',
  'include | exclude',
  'agree | disagree refuse',
  'obey | disobey defy',
  'comply | flout',
  'legal lawful | illegal unlawful',
  'true | false untrue',
  'valid | invalid void',
  'present | absent',
  'conscious | unconscious',
  'sober | drunk',
  'healthy well | ill sick',
  'intact undamaged | destroyed',
  'solvent | insolvent bankrupt',
];

const CHANGES = [
  'rise increase grow climb jump surge soar gain | fall decrease drop decline shrink slump plunge slip tumble dwindle',
  'raise increase lift boost hike | cut lower reduce decrease slash trim',
  'strengthen | weaken',
  'widen | narrow',
  'expand | contract shrink',
  'accelerate quicken | slow decelerate',
  'improve | worsen deteriorate',
  'advance | retreat withdraw',
  'upgrade | downgrade',
  'appreciate | depreciate',
  'tighten | loosen relax ease',
];

const NONE: readonly Side[] = [];

const TABLE = new Map<string, Side[]>();

[...OUTCOMES, ...CHANGES].forEach((line, axis) => {
  line.split('|').forEach((words, side) => {
    for (const word of words.trim().split(' ')) {
      const known = TABLE.get(word) ?? [];
      known.push({ axis, side: side === 0 ? 0 : 1, change: axis >= OUTCOMES.length });
      TABLE.set(word, known);
    }
  });
});
