import type * as z from 'zod/mini';
import { closest } from './closest.ts';
import { type Message, message } from './message.ts';
import type { Severity } from './record.ts';
import type { Path } from './yaml/node-span.ts';
import { isPlainMap, type Plain, type PlainMap, put } from './yaml/plain-value.ts';

/** One thing wrong in a value: the path to it, and the key itself where the key is what is wrong. */
export interface Fault {
  readonly path: Path;
  readonly key: string | null;
  readonly code: string;
  readonly severity: Severity;
  readonly message: Message;
}

// A reader mends a few at a time, and a hostile file must not cost a search for each of a million.
const MAX_FAULTS = 20;

/**
 * Holds a value against a schema: what is wrong, and the value without the parts that are. Unknown keys are kept.
 * `keysAt` names the keys that a map at a path may have, for what a mistyped one was meant to be.
 */
export function checkValue(
  schema: z.ZodMiniType,
  value: Plain,
  keysAt: (path: Path) => readonly string[],
): { readonly value: Plain; readonly faults: readonly Fault[] } {
  const result = parse(schema, value);
  if (!result) return { value: {}, faults: [TOO_MANY] };
  if (result.success) return { value, faults: [] };
  const faults: Fault[] = [];
  const bad = new Set<string>();
  for (const issue of result.error.issues) {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    if (issue.code !== 'unrecognized_keys') bad.add(JSON.stringify(path));
    if (faults.length < MAX_FAULTS) faults.push(...faultsOf(issue, path, value, keysAt));
  }
  return { value: bad.size > 0 ? without(value, bad, []) : value, faults: faults.slice(0, MAX_FAULTS) };
}

/** Null where so much is wrong that the library itself gives up: it passes its issues on as arguments. */
function parse(schema: z.ZodMiniType, value: Plain) {
  try {
    return schema.safeParse(value);
  } catch {
    return null;
  }
}

const TOO_MANY: Fault = {
  path: [],
  key: null,
  code: 'too-many',
  severity: 'error',
  message: message('More is wrong here than can be listed: mend it or take it out.'),
};

function faultsOf(
  issue: z.core.$ZodIssue,
  path: Path,
  whole: Plain,
  keysAt: (path: Path) => readonly string[],
): Fault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, MAX_FAULTS).map((key) => unknownKey(path, key, keysAt(path)));
  const name = nameOf(path);
  const written = shown(valueAt(whole, path));
  const fault = (code: string, severity: Severity, text: Message): Fault[] => [
    { path, key: null, code, severity, message: text },
  ];
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const meant = closest(written, values);
    return fault(
      'unknown-status',
      'error',
      meant
        ? message('"{0}" is no {1}: did you mean "{2}"?', written, name, meant)
        : message('"{0}" is no {1}: write one of {2}.', written, name, values.join(', ')),
    );
  }
  if (issue.code === 'invalid_format') {
    if (issue.format === 'date')
      return fault(
        'bad-date',
        'error',
        message('"{0}" is no day of the calendar: write year-month-day, as in 2025-01-09.', written),
      );
    if (name === 'url')
      return fault(
        'bad-url',
        'warning',
        message('"{0}" is no web address: begin it with https:// and leave no spaces.', written),
      );
    return fault('bad-id', 'error', message('"{0}" is no id: write lower-case letters, digits and hyphens.', written));
  }
  return fault('wrong-type', 'error', wrongType(issue, path, name, keysAt(path).join(', ') || 'a: b'));
}

function wrongType(issue: z.core.$ZodIssue, path: Path, name: string, keys: string): Message {
  const expected = 'expected' in issue ? issue.expected : 'string';
  const isItem = typeof path.at(-1) === 'number';
  if (expected === 'array') return message('"{0}" must be a list: write it as [ … ].', name);
  if (expected !== 'object' && expected !== 'record')
    return isItem ? message('Each item of "{0}" must be text.', name) : message('"{0}" must be text.', name);
  return isItem
    ? message('Each item of "{0}" must have keys of its own: {1}.', name, keys)
    : message('"{0}" must have keys of its own: {1}.', name, keys);
}

function unknownKey(path: Path, key: string, known: readonly string[]): Fault {
  const meant = closest(key, known);
  return {
    path,
    key,
    code: 'unknown-key',
    severity: 'hint',
    message: meant
      ? message('"{0}" is not a key that is read here: did you mean "{1}"?', key, meant)
      : message('"{0}" is not a key that is read here; it is kept.', key),
  };
}

/** The last key on the way: what a person calls the value. */
const nameOf = (path: Path): string => String(path.findLast((step) => typeof step === 'string') ?? 'record');

const shown = (value: Plain): string =>
  typeof value === 'string' ? (value.length > 60 ? `${value.slice(0, 59)}…` : value) : '';

function valueAt(value: Plain, path: Path): Plain {
  let here = value;
  for (const step of path)
    here = Array.isArray(here) ? here[step as number] : isPlainMap(here) ? here[String(step)] : undefined;
  return here;
}

function without(value: Plain, bad: ReadonlySet<string>, path: (string | number)[]): Plain {
  if (bad.has(JSON.stringify(path))) return undefined;
  if (Array.isArray(value))
    return value.map((item, i) => without(item, bad, [...path, i])).filter((item) => item !== undefined);
  if (!isPlainMap(value)) return value;
  const kept: PlainMap = {};
  for (const key of Object.keys(value)) put(kept, key, without(value[key], bad, [...path, key]));
  return kept;
}
