import type { Severity } from '../records/record.ts';

/** Colours a text; the identity where there are no colours. */
export type Paint = (text: string) => string;

/** The colours of a readable report. */
export interface Palette {
  readonly severity: Readonly<Record<Severity, Paint>>;
  readonly strong: Paint;
  readonly dim: Paint;
}

const plainly: Paint = (text) => text;
const ansi =
  (on: number, off: number): Paint =>
  (text) =>
    `\u001B[${on}m${text}\u001B[${off}m`;

/** No colours: for files, pipes and `NO_COLOR`. */
export const plain: Palette = {
  severity: { error: plainly, warning: plainly, information: plainly, hint: plainly },
  strong: plainly,
  dim: plainly,
};

/** The sixteen colours every terminal has (ECMA-48), so that the reader's own theme decides their shade. */
export const coloured: Palette = {
  severity: { error: ansi(31, 39), warning: ansi(33, 39), information: ansi(34, 39), hint: ansi(36, 39) },
  strong: ansi(1, 22),
  dim: ansi(2, 22),
};
