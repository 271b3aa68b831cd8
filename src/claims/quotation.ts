import type { Attribution, Part } from './attribution.ts';

/** The exact words between quotation marks (the marks left out). Not scare quotes, titles or names. */
export interface Quotation extends Part {
  readonly text: string;
  /** The speaker's name as the attribution resolves it, null when nobody is named. */
  readonly speaker: string | null;
  /** Null when nobody is said to have said it. */
  readonly attribution: Attribution | null;
}
