import * as vscode from 'vscode';
import type { Message } from '../records/message.ts';

/** A message of the engine in the editor's display language. */
export const say = ({ template, values }: Message): string => vscode.l10n.t(template, ...values);

/** A count in the display language: `12,000` or `12 000`. */
export const number = (value: number): string => new Intl.NumberFormat(vscode.env.language).format(value);

/** An ISO date (`2025-01-09`) written out in the display language; what is no full date comes back as it is. */
export const date = (iso: string): string => dated(iso, 'long');

/** The same where there is little room: `Jan 9, 2025`; '' for none. */
export const shortDate = (iso: string | null): string => (iso === null ? '' : dated(iso, 'medium'));

function dated(iso: string, dateStyle: 'long' | 'medium'): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return iso;
  const day = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return iso;
  return new Intl.DateTimeFormat(vscode.env.language, { dateStyle, timeZone: 'UTC' }).format(day);
}

/** The text cut to `length` UTF-16 units with an ellipsis, at a word where there is one. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const word = cut.lastIndexOf(' ');
  return `${(word > length / 2 ? cut.slice(0, word) : cut).trimEnd()}…`;
}
