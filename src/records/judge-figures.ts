import type { Span } from '../prose/span.ts';
import { type Item, itemsOf } from './items-of.ts';
import { type Message, message } from './message.ts';
import type { Format } from './outline/outline.ts';
import { problem } from './problem.ts';
import type { ClaimRecord, Problem } from './record.ts';

/** The entries of a record's `figures`: those in which a figure can be read, and what is wrong with the others. */
export interface JudgedFigures {
  readonly figures: readonly string[];
  /** Spans count from the start of the record's entry. */
  readonly problems: readonly Problem[];
}

/** Of a record that states none. */
export const NO_FIGURES: JudgedFigures = { figures: [], problems: [] };

/**
 * Reads each entry as the record's words are read. `format` and `text` are those of the record's entry in its file; the
 * places of what is wrong are looked for there.
 */
export function judgeFigures(
  format: Format,
  text: string,
  figures: readonly string[],
  record: Pick<ClaimRecord, 'read'>,
): JudgedFigures {
  const all = [...new Set(figures)];
  const given = all.slice(0, MOST);
  const isRead = (words: string): boolean => record.read(words).blocks.some(({ quantities }) => quantities.length > 0);
  const mayBeCut = format === 'block' && given.some((words) => GROUP.test(words));
  if (!mayBeCut && all.length === given.length && given.every(isRead)) return { figures: given, problems: [] };
  const items = itemsOf(format, text, 'figures');
  const cut = mayBeCut ? cutsIn(items, text) : [];
  const parts = new Set(cut.flat().map((item) => item.text));
  const unread = given.filter((words) => !parts.has(words) && !isRead(words));
  const spanOf = (words: string): Span => items.find((item) => item.text === words)?.span ?? { start: 0, end: 0 };
  return {
    figures: given.filter((words) => !parts.has(words) && !unread.includes(words)),
    problems: [
      ...cut.map(([head, tail]) =>
        problem('cut-figure', 'error', cutFigure(`${head.text},${tail.text}`), {
          start: head.span.start,
          end: tail.span.end,
        }),
      ),
      ...unread.map((words) => problem('unread-figure', 'error', unreadFigure(words), spanOf(words))),
      ...all.slice(MOST, MOST + 1).map((words) => problem('too-many', 'warning', TOO_MANY, spanOf(words))),
    ],
  };
}

/** A statement of more figures is a table. */
const MOST = 50;

/** What a separator of thousands leaves behind it. */
const GROUP = /^\d{3}(?!\d)/;

/** Figures that YAML cut in two at their separator: `[more than 4,000]` is a list of "more than 4" and "000". */
function cutsIn(items: readonly Item[], text: string): (readonly [Item, Item])[] {
  return items.flatMap((tail, i): (readonly [Item, Item])[] => {
    const head = items[i - 1];
    const joined = head && text.slice(head.span.end, tail.span.start) === ',';
    return joined && /(?<!\d)\d{1,3}$/.test(head.text) && GROUP.test(tail.text) ? [[head, tail]] : [];
  });
}

const TOO_MANY = message('No more than {0} figures of a record are read: this one and those after it are not.', MOST);

const shown = (words: string): string => (words.length > 60 ? `${words.slice(0, 59)}…` : words);

const cutFigure = (words: string): Message =>
  message('This comma ends one figure and begins another: write "{0}" between quotation marks.', shown(words));

const unreadFigure = (words: string): Message =>
  message(
    'No figure can be read from "{0}": write it with its bound, its unit or what it counts, as in "more than 4,000 soldiers".',
    shown(words),
  );
