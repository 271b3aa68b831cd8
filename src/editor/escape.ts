import { visibleLine } from '../reports/display.ts';

/**
 * Any text as Markdown that shows exactly that text on one line: a character reference can neither open nor close
 * markup, links, HTML or theme icons (CommonMark 0.31, 2.5).
 */
export const escaped = (text: string): string =>
  visibleLine(text).replace(/[^\p{L}\p{N}\p{M} ,;]/gu, (sign) => `&#${sign.codePointAt(0)};`);

/** A Markdown link to a web page; only its text where the address is no http or https. */
export function webLink(text: string, address: string): string {
  const url = webAddress(address);
  return url ? `[${escaped(text)}](<${url.replace(/[<>\\\s]/g, encodeURIComponent)}>)` : escaped(text);
}

/** The address in its normal form where it is http or https, otherwise null. */
export function webAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
