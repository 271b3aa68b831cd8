import type { Setting } from '../links/setting.ts';

/** Whether something stands in the running text: not in a headline, a deck or a caption. */
export const inBody = ({ reading }: Pick<Setting, 'reading'>): boolean =>
  !/^(?:heading|deck|caption)$/.test(reading.block.kind);

/** Which of two places is to be changed: headlines, decks and captions yield to the body; of two in the body the later yields. */
export function yields<T extends Pick<Setting, 'reading'>>(
  said: T,
  known: T,
  following: (a: T, b: T) => number,
): boolean {
  return inBody(said) === inBody(known) ? following(said, known) > 0 : !inBody(said);
}
