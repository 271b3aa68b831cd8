import type { Token } from '../../prose/token.ts';

/** Whether nothing stands between token `i` and the one before it. */
export const glued = (tokens: readonly Token[], i: number): boolean =>
  i > 0 && i < tokens.length && tokens[i]!.start === tokens[i - 1]!.end;

/** Hyphens and dashes that join two parts of a figure. */
export const isDash = (text: string | undefined): boolean =>
  text === '-' || text === '–' || text === '\u2011' || text === '—' || text === '−';

/** Whether token `i` joins its neighbours without a space: "40-50", "3/4", "1.2". */
export const isJoint = (tokens: readonly Token[], i: number): boolean => glued(tokens, i) && glued(tokens, i + 1);

/** The lower-case word at `i`, '' outside the text. */
export const wordAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';
