import type { Finding, Place } from '../checks/finding.ts';
import { groundsOf } from '../checks/grounds.ts';
import type { Span } from '../prose/span.ts';
import { print } from '../records/message.ts';
import { visibleLine } from './display.ts';
import { excerpt } from './excerpt.ts';
import { countBySeverity, inReadingOrder, type Outcome, positionsIn, SEVERITIES } from './outcome.ts';
import type { Paint, Palette } from './palette.ts';
import type { Positions } from './positions.ts';

/** How a readable report is laid out. */
export interface Layout {
  /** Columns of the terminal. */
  readonly width: number;
  readonly palette: Palette;
}

const MARGIN = '  ';
const GUTTER = 10;
const WORDS = { error: 'error', warning: 'warning', information: 'note', hint: 'hint' } as const;

/**
 * The findings for a person, in blocks that end with an empty line: place, severity, check, message and why, the source
 * with carets under the exact words, the record or rival passage likewise, the fixes; a hint takes one line. The last
 * block counts them.
 */
export function* pretty(outcome: Outcome, { width, palette }: Layout): Generator<string> {
  const positions = positionsIn(outcome);
  const { dim, strong, severity } = palette;

  const where = ({ uri, span }: Place) => {
    const { line, column } = positions({ uri }).at(span.start);
    return `${visibleLine(uri)}:${line}:${column}`;
  };
  const source = (at: Positions, span: Span, mark: Paint) =>
    excerpt(at, span, { width: Math.max(20, width - GUTTER), mark, dim }).map((line) => MARGIN + line);

  const block = (finding: Finding): string[] => {
    const paint = severity[finding.severity];
    const said = visibleLine(print(finding.message));
    const head = `${strong(where(finding.place))} ${paint(WORDS[finding.severity])} ${dim(finding.check)}`;
    if (finding.severity === 'hint') return [`${head} ${said}`];
    const why = visibleLine(groundsOf(finding).map(print).join(' '));
    return [
      head,
      MARGIN + said,
      ...(why ? [MARGIN + dim(why)] : []),
      ...source(positions(finding.place), finding.place.span, paint),
      ...finding.related.flatMap(({ place, message }) => [
        `${MARGIN}${where(place)} ${dim(visibleLine(print(message)))}`,
        ...source(positions(place), place.span, dim),
      ]),
      ...finding.fixes.map(
        ({ title, preferred }) => `${MARGIN}${preferred ? 'fix' : 'or '} ${dim('→')} ${visibleLine(print(title))}`,
      ),
    ];
  };

  for (const finding of inReadingOrder(outcome)) yield `${block(finding).join('\n')}\n\n`;
  yield `${summary(outcome, palette)}\n`;
}

function summary(outcome: Outcome, { severity, strong }: Palette): string {
  const counts = countBySeverity(outcome.findings);
  const found = SEVERITIES.filter((level) => counts[level] > 0)
    .map((level) => severity[level](many(counts[level], WORDS[level])))
    .join(', ');
  const against = outcome.records > 0 ? `against ${many(outcome.records, 'record')}` : 'without records';
  const quiet = outcome.suppressed.length > 0 ? ` (${count(outcome.suppressed.length)} suppressed)` : '';
  return `${strong(found || 'No findings')}${quiet} in ${many(outcome.drafts, 'draft')}, checked ${against}.`;
}

const many = (number: number, noun: string): string => `${count(number)} ${noun}${number === 1 ? '' : 's'}`;
const count = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',');
