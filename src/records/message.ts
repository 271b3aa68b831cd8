/**
 * A sentence for a person: a template with `{0}`, `{1}` … and what fills them, so that the editor can translate the
 * template (`vscode.l10n.t`) and the command can print it as it is.
 */
export interface Message {
  readonly template: string;
  readonly values: readonly (string | number)[];
}

/** Makes a message. */
export const message = (template: string, ...values: (string | number)[]): Message => ({ template, values });

/** The message in English, its places filled. */
export const print = ({ template, values }: Message): string =>
  template.replace(/\{(\d+)\}/g, (place, index) => String(values[Number(index)] ?? place));
