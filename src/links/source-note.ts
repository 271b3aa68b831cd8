import type { ClaimRecord, Source } from '../records/record.ts';

/**
 * What a footnote says of a record: where its statement can be looked up (title, outlet, locator, the title a link where
 * there is an address), or who says so and when where no source is named. One line of Markdown; null where the record
 * names nobody.
 */
export function sourceNote({ sources, speaker, asOf }: ClaimRecord): string | null {
  const named = sources.map(sourceText).filter((text) => text !== '');
  const text = named.length > 0 ? named.join('; ') : parts([said(speaker), said(speaker) && said(asOf)]);
  if (text === '') return null;
  return /[.!?…][”’)\]]*$/u.test(text) ? text : `${text}.`;
}

/**
 * The definition's text as the program writes it: the note and, in a comment that no reader sees, a check sum of it. So
 * what a hand has changed is known to be that hand's, and whoever takes the comment away takes the note over.
 */
export const generatedText = (note: string): string => `${note} <!-- from the record: ${checkSum(note)} -->`;

/** Whether a definition's text (behind its colon) is what `generatedText` wrote for some version of a record. */
export function isGenerated(text: string): boolean {
  const match = GENERATED.exec(text);
  return match !== null && checkSum(text.slice(0, match.index).trim()) === match[1];
}

const GENERATED = /[ \t]?<!-- from the record: ([0-9a-z]{1,7}) -->\s*$/;

function sourceText({ title, outlet, url, locator }: Source): string {
  const [name = '', publisher] = [title, outlet].filter((part) => said(part) !== '');
  const address = url !== undefined && /^https?:\/\/[^\s<>\\]+$/i.test(url) ? url : null;
  const head = address === null ? said(name) : said(name) === '' ? `<${address}>` : `[${said(name)}](<${address}>)`;
  return parts([head, said(publisher), said(locator)]);
}

const parts = (texts: readonly string[]): string => texts.filter((text) => text !== '').join(', ');

/** A text on one line, its signs of Markdown escaped (CommonMark 0.31, 2.4) so that it reads as it stands. */
const said = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .replace(MARKUP, '\\$&')
    .replace(/^(\d{1,9})(?=[.)])/, '$1\\');

const MARKUP = /[\\`*[\]<~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?[\p{L}\p{N}]{1,32};)|^[-+=:>#|]/gu;

/** FNV-1a, 32 bits, of the text's UTF-16 units: it tells one wording from another, and keeps nothing secret. */
function checkSum(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(36);
}
