import type { Token } from '../prose/token.ts';

/** Whether a verb group affirms, denies, or denies a part only ("not only", "not fully"), of which nothing follows. */
export type Polarity = 'affirmed' | 'denied' | 'open';

/** The polarity of a verb group, tokens `from` to `to` (exclusive), with the adverbs before it and a "not" behind it. */
export function groupPolarity(tokens: readonly Token[], from: number, to: number): Polarity {
  let first = from;
  while (tokens[first - 1]?.tag === 'RB') first--;
  let denied = false;
  for (let i = first; i < to; i++) {
    const { lower, tag } = tokens[i]!;
    if (NEGATORS.has(lower) || isNoLonger(tokens, i)) denied = !denied;
    else if (tag === 'RB' && (NEARLY.has(lower) || (denied && !NEUTRAL.has(lower)))) return 'open';
  }
  // "is not guilty", "is no longer open"
  let next = to;
  while (/^(?:also|still|now|therefore|reportedly)$/.test(tokens[next]?.lower ?? '')) next++;
  if (NEGATORS.has(tokens[next]?.lower ?? '') || isNoLonger(tokens, next)) {
    denied = !denied;
    next++;
  } else next = to;
  return denied && PARTIAL.has(tokens[next]?.lower ?? '') ? 'open' : denied ? 'denied' : 'affirmed';
}

const isNoLonger = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'no' && tokens[i + 1]?.lower === 'longer';

/** Words that deny the verb that they stand with. */
export const NEGATORS: ReadonlySet<string> = new Set(['not', "n't", 'never']);

/** Adverbs with which a thing is neither done nor left undone (Quirk et al., §8.111: approximators and minimizers). */
const NEARLY: ReadonlySet<string> = new Set(
  'almost nearly virtually practically barely hardly scarcely rarely seldom partly partially'.split(' '),
);

/** Adverbs that leave a denial whole. */
const NEUTRAL: ReadonlySet<string> = new Set(
  'ever also then now still again later reportedly allegedly apparently however therefore actually really in'.split(
    ' ',
  ),
);

/** What "not" may stand before and deny no more than that. */
export const PARTIAL: ReadonlySet<string> = new Set(
  'only just merely simply necessarily all every everyone everything always because until entirely fully completely wholly exactly both enough yet'.split(
    ' ',
  ),
);

/**
 * Verbs that settle whether what their infinitive names happened (L. Karttunen, "Implicative verbs", 1971): *failed to
 * stop* did not, *managed to stop* did. Undefined for all others.
 */
export const implied = (verb: string): Exclude<Polarity, 'open'> | undefined => IMPLICATIVES.get(verb);

const IMPLICATIVES = new Map<string, Exclude<Polarity, 'open'>>([
  ...['fail', 'refuse', 'decline', 'neglect', 'forget', 'omit'].map((verb) => [verb, 'denied'] as const),
  ...['manage', 'remember', 'bother', 'dare', 'deign', 'happen'].map((verb) => [verb, 'affirmed'] as const),
]);

/** Verbs that say of what follows that it is not so. */
export const denies = (verb: string): boolean => /^(?:deny|dispute|refute|reject|rebut|disprove)$/.test(verb);

/** The polarity of one thing said inside another: two denials cancel out. */
export const combined = (all: readonly Polarity[]): Polarity =>
  all.includes('open') ? 'open' : all.filter((one) => one === 'denied').length % 2 ? 'denied' : 'affirmed';
