import type * as z from 'zod/mini';
import { checkValue, type Fault } from './check-value.ts';
import { message } from './message.ts';
import type { ClaimRecord, Source } from './record.ts';
import { checkedSchema, RECORD_KEYS, recordSchema, sourceSchema } from './schema.ts';
import type { Path } from './yaml/node-span.ts';
import { isPlainMap, type Plain, type PlainMap } from './yaml/plain-value.ts';

/** What a record says, apart from where it says it. */
export type RecordValues = Pick<
  ClaimRecord,
  | 'statement'
  | 'quote'
  | 'matter'
  | 'speaker'
  | 'status'
  | 'asOf'
  | 'sources'
  | 'checked'
  | 'note'
  | 'supersedes'
  | 'figures'
>;

/**
 * What the value of an entry says as a record. A part that is wrong is reported and left out; `values` is null where
 * nothing usable remains: it is no map, or has neither a statement nor a quote. `schema` is the record's, or one with more
 * keys.
 */
export function recordValues(
  entry: Plain,
  schema: z.ZodMiniType = recordSchema,
): {
  readonly values: RecordValues | null;
  readonly faults: readonly Fault[];
} {
  if (!isPlainMap(entry)) return { values: null, faults: [notARecord(entry)] };
  const { value, faults } = checkValue(schema, entry, keysAt);
  const values = valuesOf(value as RecordShape);
  if (values.statement !== null || values.quote !== null) return { values, faults };
  return { values: null, faults: [NOTHING_CLAIMED, ...faults] };
}

// Exactly the schema's shape, as `checkValue` leaves nothing in that is not; numbers and nulls are text and absent by now.
type RecordShape = Partial<{ -readonly [K in keyof RecordValues]: RecordValues[K] | undefined }>;

const valuesOf = (shape: RecordShape): RecordValues => ({
  statement: said(shape.statement),
  quote: said(shape.quote),
  matter: shape.matter ?? null,
  speaker: shape.speaker ?? null,
  status: shape.status ?? 'unchecked',
  asOf: shape.asOf ?? null,
  sources: (shape.sources ?? []).map(source),
  checked: shape.checked ? present(shape.checked, Object.keys(checkedSchema.shape)) : null,
  note: shape.note ?? null,
  supersedes: shape.supersedes ?? [],
  figures: shape.figures ?? [],
});

const said = (text: string | null | undefined): string | null => (text?.trim() ? text : null);

const SOURCE_KEYS = Object.keys(sourceSchema.shape);
const source = (given: Source): Source => present(given, SOURCE_KEYS);

/** The keys of an object that are known and given; the object itself where those are all it has. */
function present<T extends object>(given: T, keys: readonly string[]): T {
  const map = given as PlainMap;
  const fits = (key: string): boolean => map[key] !== undefined && keys.includes(key);
  const names = Object.keys(map);
  if (names.every(fits)) return given;
  const kept: PlainMap = {};
  for (const name of names.filter(fits)) kept[name] = map[name];
  return kept as T;
}

function keysAt(path: Path): readonly string[] {
  if (path.length === 0) return RECORD_KEYS;
  return path[0] === 'sources' ? SOURCE_KEYS : Object.keys(checkedSchema.shape);
}

const NOTHING_CLAIMED: Fault = {
  path: [],
  key: null,
  code: 'nothing-claimed',
  severity: 'error',
  message: message('This record claims nothing: give it a "statement" or a "quote".'),
};

const notARecord = (entry: Plain): Fault => ({
  path: [],
  key: null,
  code: 'not-a-record',
  severity: 'error',
  message:
    typeof entry === 'string' && /^[A-Za-z]+:\S/.test(entry)
      ? message('This record has no keys: put a space after each colon, as in "statement: …".')
      : message('This record has no keys: give it a "statement" or a "quote" on indented lines below its id.'),
});
