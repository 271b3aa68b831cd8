import type { Span } from '../prose/span.ts';
import { type KeyedNodes, keyedNodes } from './keyed-nodes.ts';
import { type Message, message } from './message.ts';
import type { Format, Standing } from './outline/outline.ts';
import { problem } from './problem.ts';
import type { Problem } from './record.ts';
import { type RecordValues, recordValues } from './record-values.ts';
import { ID_PATTERN, lineSchema, recordSchema } from './schema.ts';
import { slug } from './slug.ts';
import { cutShort } from './yaml/cut-short.ts';
import { innerSpan, keySpanAt, keyText, spanAt } from './yaml/node-span.ts';
import { plainFromJson } from './yaml/plain-json.ts';
import { type Anchors, isPlainMap, type Plain, PlainReader } from './yaml/plain-value.ts';

/** What one entry of a claims file says. */
export interface EntryReading {
  /** Its id, null where it has none that can be told. */
  readonly id: string | null;
  /** What it says as a record, null where that cannot be told. */
  readonly values: RecordValues | null;
  /**
   * What is wrong in it, null where nothing is; spans count from the entry's start. Worked out when asked: an import of
   * a million lines may have the same unknown key in each.
   */
  readonly problems: (() => readonly Problem[]) | null;
}

/** Reads the text of one entry. Anchors are taken from and set in `anchors`, so entries are read in file order. */
export function readEntry(format: Format, standing: Standing, text: string, anchors: Anchors): EntryReading {
  const reading = (format !== 'block' && fromJson(format, text)) || fromYaml(format, text, anchors);
  if (standing === 'regular') return reading;
  if (standing === 'rescued') return reading.values ? reading : { id: null, values: null, problems: null };
  const { id, values, problems } = reading.values ? reading : { id: null, values: null, problems: null };
  return { id, values, problems: () => [misindented(format, text), ...(problems?.() ?? [])] };
}

/** Reads strict JSON, which is most of it and quick; null where YAML must be asked. */
function fromJson(format: Format, text: string): EntryReading | null {
  const json = plainFromJson(format === 'flow' ? `{${text}}` : text);
  if (!json) return null;
  const [id, value] = format === 'flow' ? onlyMember(json.value) : [idOf(json.value), json.value];
  const checked = recordValues(value, schemaOf(format));
  const sound = id !== null && ID_PATTERN.test(id) && checked.faults.length === 0;
  const values = id ? checked.values : null;
  return { id, values, problems: sound ? null : () => judge(id, checked, keyedNodes(format, text), text) };
}

function fromYaml(format: Format, text: string, anchors: Anchors): EntryReading {
  // A million lines of something else must not each be asked what kind of YAML they are.
  if (format === 'line' && !(text.startsWith('{') && text.endsWith('}')))
    return {
      id: null,
      values: null,
      problems: () => [problem('syntax', 'error', NO_LINE, { start: 0, end: text.length })],
    };
  const nodes = keyedNodes(format, text);
  const { key, value, problem: syntax } = nodes;
  const id = keyText(key);
  if (syntax) return { id, values: null, problems: () => [syntax] };
  const reader = new PlainReader(text, anchors);
  const plain = reader.read(value);
  const checked = recordValues(plain, schemaOf(format));
  const problems = [...reader.problems, ...cutShort(value, text), ...judge(id, checked, nodes, text)];
  return { id: id || null, values: id ? checked.values : null, problems: problems.length > 0 ? () => problems : null };
}

type Checked = ReturnType<typeof recordValues>;

/** What is wrong with the id and with the value, each at its place. */
function judge(id: string | null, { faults }: Checked, nodes: KeyedNodes, text: string): readonly Problem[] {
  const head = headSpan(nodes, text);
  const problems = faults.map(({ code, severity, message: said, path, key }) => {
    const whole = key === null && path.length === 0;
    const span = key === null ? spanAt(nodes.value, path, text) : keySpanAt(nodes.value, path, key, text);
    return problem(code, severity, said, whole ? head : span);
  });
  if (id && ID_PATTERN.test(id)) return problems;
  return [id ? problem('bad-id', 'error', badId(id), head) : problem('no-id', 'error', NO_ID, head), ...problems];
}

/** Where an entry is pointed at as a whole: its id, or its first line. */
function headSpan({ key }: KeyedNodes, text: string): Span {
  if (key) return innerSpan(key, text);
  const line = text.match(/\S.*/);
  const start = line?.index ?? 0;
  return { start, end: start + (line?.[0].trimEnd().length ?? 0) };
}

function misindented(format: Format, text: string): Problem {
  const said = message('This is not lined up with the other records: indent it as they are.');
  return problem('misindented', 'error', said, headSpan(keyedNodes(format, text), text));
}

function onlyMember(value: Plain): [string | null, Plain] {
  const [member] = isPlainMap(value) ? Object.entries(value) : [];
  return member ?? [null, undefined];
}

const idOf = (value: Plain): string | null => (isPlainMap(value) && typeof value.id === 'string' ? value.id : null);

const schemaOf = (format: Format) => (format === 'line' ? lineSchema : recordSchema);

const NO_LINE = message('This line is no whole record: write it as {"id": …, "statement": …} on one line.');
const NO_ID = message('This record has no id: give it one of lower-case letters, digits and hyphens.');

function badId(id: string): Message {
  const meant = slug(id);
  return meant
    ? message('"{0}" cannot be cited as an id: write lower-case letters, digits and hyphens, as in "{1}".', id, meant)
    : message('"{0}" cannot be cited as an id: write lower-case letters, digits and hyphens.', id);
}
