import { cellsOf, visibleLine } from './display.ts';

/** Where and how a line of text stands in a picture. */
export interface TextPlace {
  readonly x: number;
  /** Of the line that the letters stand on. */
  readonly y: number;
  /** Of the font, in pixels. */
  readonly size: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle';
  readonly bold?: boolean;
  /** How many pixels wide it may be; what is longer is cut with an ellipsis. */
  readonly room?: number;
}

/** Most characters that are looked at: what is longer is cut anyway. */
const LONGEST = 400;

/** A text as an SVG element that shows exactly that text on one line, '' for none. */
export function svgText(text: string, { x, y, size, fill, anchor = 'start', bold, room }: TextPlace): string {
  const shown = fitted(text, size, room ?? Number.POSITIVE_INFINITY);
  if (shown === '') return '';
  const how = `${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}${bold ? ' font-weight="600"' : ''}`;
  return `<text x="${Math.round(x * 10) / 10}" y="${y}" font-size="${size}" fill="${fill}"${how}>${escapedXml(shown)}</text>`;
}

/** About how many pixels wide a text is on one line; rather too many than too few. */
export const textWidth = (text: string, size: number): number =>
  cellsOf(lineOf(text)).reduce((width, cell) => width + cell.width * CELL, 0) * size;

/** The width of one column in the size of the font: most letters are narrower. */
const CELL = 0.58;

const lineOf = (text: string): string => visibleLine(text.slice(0, LONGEST));

function fitted(text: string, size: number, room: number): string {
  const shown = lineOf(text);
  if (textWidth(shown, size) <= room) return shown;
  let width = CELL * size;
  let kept = '';
  for (const cell of cellsOf(shown)) {
    width += cell.width * CELL * size;
    if (width > room) break;
    kept += cell.text;
  }
  return `${kept.trimEnd()}…`;
}

/** Text as XML shows it; what XML has no sign for becomes a replacement character. */
const escapedXml = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD').replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
