import type { Node } from 'yaml';
import type { Span } from '../prose/span.ts';
import type { Fault } from './check-value.ts';
import { closest } from './closest.ts';
import { keyedNodes } from './keyed-nodes.ts';
import { type Message, message } from './message.ts';
import { NO_DESK } from './no-desk.ts';
import type { FileOutline } from './outline/outline.ts';
import { shifted } from './problem.ts';
import { readDesk } from './read-desk.ts';
import type { Desk, Problem, Severity } from './record.ts';
import { CLAIMS_VERSION, FILE_KEYS } from './schema.ts';
import { innerSpan, keySpanAt, keyText, spanAt } from './yaml/node-span.ts';
import { type Anchors, PlainReader } from './yaml/plain-value.ts';

/** What stands in a claims file beside its records. */
export interface Sections {
  readonly desk: Desk;
  readonly problems: readonly Problem[];
}

/** Reads everything at the top of a claims file but the records; anchors set there are added to `anchors`. */
export function readSections(outline: FileOutline, text: string, anchors: Anchors): Sections {
  const problems: Problem[] = [];
  const seen = new Set<string>(outline.claims ? ['claims'] : []);
  let desk = NO_DESK;
  for (const { start, end, format } of outline.sections) {
    const own = text.slice(start, end);
    const { key, value: node, problem } = keyedNodes(format, own);
    if (problem) {
      problems.push(shifted(problem, start));
      continue;
    }
    const name = keyText(key) ?? '';
    const reader = new PlainReader(own, anchors);
    const value = reader.read(node);
    const report = (code: string, severity: Severity, text: Message, span: Span) =>
      problems.push(shifted({ code, severity, message: text, span }, start));
    const keySpan = key ? innerSpan(key, own) : { start: 0, end: 0 };
    if (seen.has(name)) {
      report('duplicate-key', 'error', message('"{0}" is given twice here; the first is kept.', name), keySpan);
    } else if (name === 'version') {
      if (value !== CLAIMS_VERSION) report('version-unsupported', 'error', VERSION, spanAt(node, [], own));
    } else if (name === 'desk') {
      const read = readDesk(value);
      desk = read.desk;
      for (const fault of read.faults) report(fault.code, fault.severity, fault.message, placeOf(fault, node, own));
    } else {
      report('unknown-key', 'hint', unknown(name), keySpan);
    }
    problems.push(...reader.problems.map((found) => shifted(found, start)));
    seen.add(name);
  }
  if (!seen.has('version') && outline.claims) problems.push(noVersion(outline));
  return { desk, problems };
}

const placeOf = ({ path, key }: Fault, value: Node | null, text: string): Span =>
  key === null ? spanAt(value, path, text) : keySpanAt(value, path, key, text);

const VERSION = message('This version of the file is not known: write "version: {0}".', CLAIMS_VERSION);
const NO_VERSION = message('The file does not say its version: begin it with "version: {0}".', CLAIMS_VERSION);

function unknown(name: string): Message {
  const meant = closest(name, FILE_KEYS);
  return meant
    ? message('"{0}" is not a key that is read here: did you mean "{1}"?', name, meant)
    : message('"{0}" is not a key that is read here; it is kept.', name);
}

const noVersion = ({ claims }: FileOutline): Problem => ({
  code: 'no-version',
  severity: 'warning',
  message: NO_VERSION,
  span: { start: claims!.key, end: claims!.key + 'claims'.length },
});
