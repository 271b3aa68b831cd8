import { axisOf } from './axis.ts';
import { svgText, textWidth } from './svg-text.ts';

/** One account of a figure as it is drawn; its words are in the reader's language already. */
export interface PicturedAccount {
  /** Who gives the figure. */
  readonly speaker: string;
  /** When, '' where nobody says. */
  readonly day: string;
  /** The figure with its bound in words: "more than 4,000". */
  readonly figure: string;
  /** The ends of what the words allow; infinite or not, an end that is open is drawn as going on. */
  readonly low: number;
  readonly high: number;
  /** Which ends the words leave open: "up to" the low one, "more than" the high one. */
  readonly open: 'low' | 'high' | null;
  /** Whether the named end of an open account is part of it: "at least" and "up to", not "more than". */
  readonly reaches: boolean;
  /** Whether it is the draft's own. */
  readonly own: boolean;
}

/** The colours of a picture, as CSS writes them. */
export interface PictureColours {
  readonly text: string;
  /** Of what matters less: days, the axis. */
  readonly faint: string;
  readonly account: string;
  /** Of the draft's own account. */
  readonly own: string;
}

/** How a picture is drawn. */
export interface PictureStyle {
  readonly colours: PictureColours;
  /** Writes a number on the axis. */
  readonly tick: (value: number) => string;
}

/** Width of a picture in CSS pixels: what a hover shows without scrolling. */
export const PICTURE_WIDTH = 560;

const ROW = 20;
const MARGIN = 4;
const AXIS = 22;
/** Where the columns begin, and how wide each is: who, when, how many, and the axis. */
const NAME = { x: 0, room: 184 };
const DAY = { x: 192, room: 80 };
const FIGURE = { x: 276, room: 126 };
const LEFT = 408;
const RIGHT = PICTURE_WIDTH - 4;
const SIZE = { text: 12, small: 11 } as const;

/**
 * Accounts of one figure as an SVG picture: each an interval on one axis, with who gives it and when. Draws what it is
 * given in its order; '' where no account has an end that could be placed. The words are text in the picture and nothing
 * else, whatever stands in them; those that are too long for their place are cut.
 */
export function accountsPicture(accounts: readonly PicturedAccount[], { colours, tick }: PictureStyle): string {
  const axis = axisOf(accounts.flatMap(namedEnds), { from: LEFT + 12, to: RIGHT - 12 });
  if (!axis) return '';
  const bottom = MARGIN + accounts.length * ROW;
  const height = bottom + AXIS;
  const ticks = axis.ticks.map(({ value, at }) => ({ at, label: tick(value) }));
  const parts = [
    ...ticks.map(({ at }) =>
      line(at, MARGIN, at, bottom + 4, colours.faint, 'stroke-opacity="0.45" stroke-dasharray="1 3"'),
    ),
    line(LEFT, bottom + 4, RIGHT, bottom + 4, colours.faint),
    ...labels(ticks).map(({ at, label }) =>
      svgText(label, { x: at, y: bottom + 18, size: SIZE.small, fill: colours.faint, anchor: 'middle' }),
    ),
    ...accounts.flatMap((account, i) => rowOf(account, MARGIN + i * ROW, axis.place, colours)),
  ];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE_WIDTH}" height="${height}" ` +
    `viewBox="0 0 ${PICTURE_WIDTH} ${height}" font-family="system-ui, 'Segoe UI', Ubuntu, sans-serif">${parts.join('')}</svg>`
  );
}

/** The ends that the words name. */
const namedEnds = ({ low, high, open }: PicturedAccount): number[] =>
  [open === 'low' ? high : low, open === 'high' ? low : high].filter(Number.isFinite);

function rowOf(account: PicturedAccount, top: number, place: (value: number) => number, colours: PictureColours) {
  const { speaker, day, figure, own } = account;
  const text = { y: top + 14, size: SIZE.text, fill: colours.text, bold: own };
  return [
    svgText(speaker, { ...text, ...NAME }),
    svgText(day, { ...text, ...DAY, size: SIZE.small, fill: colours.faint, bold: false }),
    svgText(figure, { ...text, ...FIGURE }),
    ...shapes(account, barOf(account, place), top + 10, own ? colours.own : colours.account),
  ];
}

/** Where the bar of an account runs; an open end goes to the edge. */
function barOf({ low, high, open }: PicturedAccount, place: (value: number) => number) {
  return {
    from: open === 'low' || !Number.isFinite(low) ? LEFT : place(low),
    to: open === 'high' || !Number.isFinite(high) ? RIGHT : place(high),
  };
}

/** An exact figure is a point, the draft's own a square one; an open end is an arrow, its named end a ring where it is left out. */
function shapes(
  { low, high, open, reaches, own }: PicturedAccount,
  bar: { from: number; to: number },
  y: number,
  colour: string,
) {
  const point = (x: number) =>
    own
      ? `<rect x="${px(x - 4)}" y="${y - 4}" width="8" height="8" fill="${colour}"/>`
      : `<circle cx="${px(x)}" cy="${y}" r="4" fill="${colour}"/>`;
  const ring = (x: number) =>
    `<circle cx="${px(x)}" cy="${y}" r="3.5" fill="none" stroke="${colour}" stroke-width="2"/>`;
  if (!open && low === high) return [point(bar.from)];
  const [start, end] = [
    open === 'high' && !reaches ? bar.from + 4 : bar.from,
    open === 'low' && !reaches ? bar.to - 4 : bar.to,
  ];
  const bone = line(start, y, end, y, colour, `stroke-width="${own ? 5 : 3}"`);
  const edge = (x: number, closed: boolean, turn: 1 | -1) =>
    closed
      ? line(x, y - 5, x, y + 5, colour, 'stroke-width="2"')
      : `<path d="M${px(x - 6 * turn)} ${y - 5}L${px(x)} ${y}L${px(x - 6 * turn)} ${y + 5}" fill="none" stroke="${colour}" stroke-width="2"/>`;
  const named = (x: number) => (reaches ? point(x) : ring(x));
  if (open === 'high') return [bone, named(bar.from), edge(bar.to, false, 1)];
  if (open === 'low') return [bone, named(bar.to), edge(bar.from, false, -1)];
  return [bone, edge(bar.from, Number.isFinite(low), -1), edge(bar.to, Number.isFinite(high), 1)];
}

/** The labels of an axis that fit beside each other and within the picture. */
function labels(ticks: readonly { at: number; label: string }[]) {
  const shown: { at: number; label: string; end: number }[] = [];
  for (const { at, label } of ticks) {
    const half = textWidth(label, SIZE.small) / 2;
    if (at - half < (shown.at(-1)?.end ?? LEFT - 14) + 6 || at + half > PICTURE_WIDTH) continue;
    shown.push({ at, label, end: at + half });
  }
  return shown;
}

const line = (x1: number, y1: number, x2: number, y2: number, colour: string, more = ''): string =>
  `<line x1="${px(x1)}" y1="${y1}" x2="${px(x2)}" y2="${y2}" stroke="${colour}"${more && ` ${more}`}/>`;

const px = (value: number): string => String(Math.round(value * 10) / 10);
