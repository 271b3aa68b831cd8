import * as vscode from 'vscode';
import { escaped } from './escape.ts';

/** Commands that links in a card may run; any other command link in it is dead. */
const COMMANDS = ['claimdesk.openRecord', 'claimdesk.addCitation', 'claimdesk.createRecord'] as const;

/** A command that a card may link to. */
export type CardCommand = (typeof COMMANDS)[number];

/** Markdown paragraphs as a hover shows them; what is in them must be escaped already. */
export function card(paragraphs: readonly string[]): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(paragraphs.join('\n\n'), true);
  markdown.isTrusted = { enabledCommands: COMMANDS };
  return markdown;
}

/** A link in a card that runs a command with some values; `tooltip` says what it does where its text does not. */
export const commandLink = (text: string, command: CardCommand, values: readonly unknown[], tooltip = text): string =>
  `[${escaped(text)}](command:${command}?${encodeURIComponent(JSON.stringify(values))} "${escaped(tooltip)}")`;

/** An SVG picture in a card, with the words that stand for it where it is not seen. It is shown as an image: nothing in it runs or loads. */
export function picture(svg: string, words: string): string {
  const bytes = new TextEncoder().encode(svg);
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `![${escaped(words)}](data:image/svg+xml;base64,${btoa(binary)})`;
}
