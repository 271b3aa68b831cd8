import { groundsOf } from '../checks/grounds.ts';
import { print } from '../records/message.ts';
import type { Severity } from '../records/record.ts';
import { inReadingOrder, type Outcome, positionsIn } from './outcome.ts';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/**
 * The findings as GitHub workflow commands, one a line, which the runner shows beside the lines of a pull request.
 * Escapes as the runner undoes them (actions/toolkit, `command.ts`).
 */
export function* github(outcome: Outcome): Generator<string> {
  const positions = positionsIn(outcome);
  for (const finding of inReadingOrder(outcome)) {
    const at = positions(finding.place);
    const start = at.at(finding.place.span.start);
    const end = at.at(finding.place.span.end);
    const properties = {
      file: finding.place.uri,
      line: start.line,
      endLine: end.line,
      // GitHub takes columns only within one line.
      ...(start.line === end.line ? { col: start.column, endColumn: end.column } : {}),
      title: finding.check,
    };
    const told = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
    const grounds = groundsOf(finding).map(print).join(' ');
    const text = [print(finding.message), grounds, ...finding.related.map(rival)].filter(Boolean).join('\n');
    yield `::${LEVELS[finding.severity]} ${told.join(',')}::${data(text)}\n`;
  }

  function rival({ place, message }: (typeof outcome.findings)[number]['related'][number]): string {
    const { line, column } = positions(place).at(place.span.start);
    return `${place.uri}:${line}:${column} ${print(message)}`;
  }
}

const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
