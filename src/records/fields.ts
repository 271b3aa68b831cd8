import * as z from 'zod/mini';
import { checkedSchema, claimsSchema, deskSchema, recordSchema, sourceSchema } from './schema.ts';

/** A key that may stand at some place of a claims file, with what it means. */
export interface Field {
  readonly key: string;
  /** In English, from the schema. */
  readonly description: string;
  /** What its value is: a text, a list, or a map of keys of its own. */
  readonly holds: 'text' | 'list' | 'map';
}

/** The map that a key stands in: the file itself, its desk, a record, a record's source or check. */
export type MapName = 'file' | 'desk' | 'record' | 'source' | 'checked';

const SCHEMAS = {
  file: claimsSchema,
  desk: deskSchema,
  record: recordSchema,
  source: sourceSchema,
  checked: checkedSchema,
} as const;

const LISTS = new Set(['sources', 'supersedes', 'figures']);
const MAPS = new Set(['checked', 'desk', 'claims', 'glossary', 'names']);

/** The keys that a map may have, in the order in which they are suggested. */
export const fieldsOf = (map: MapName): readonly Field[] =>
  Object.entries(SCHEMAS[map].shape).map(([key, schema]) => ({
    key,
    description: z.globalRegistry.get(schema)?.description ?? '',
    holds: LISTS.has(key) ? 'list' : MAPS.has(key) ? 'map' : 'text',
  }));
