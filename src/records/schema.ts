import * as z from 'zod/mini';
import type { Status } from './record.ts';

/** The one version of the claims file that this reader knows. */
export const CLAIMS_VERSION = '1';

/** What an id is made of: lower-case letters and digits, joined by single `-`, `_` or `.`. */
export const ID_PATTERN = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/;

/** Every status that a record can have, in the order in which they are suggested. */
export const STATUSES = [
  'unchecked',
  'attributed',
  'verified',
  'disputed',
  'withdrawn',
] as const satisfies readonly Status[];

// Hovers and completions in the claims file show these sentences: they travel in the JSON Schema as `description`.
function described<S extends z.core.$ZodType>(description: string, schema: S): z.ZodMiniOptional<S> {
  const optional = z.optional(schema);
  z.globalRegistry.add(optional, { description });
  return optional;
}

const text = () => z.string();
// In YAML `title: 1984` and `figures: [4000]` are numbers; what is written is what is meant.
const textOrNumber = () => z.union([z.string(), z.number()]);
const date = () => z.iso.date();
const id = () => z.string().check(z.regex(ID_PATTERN));

/** One source of a record: where its statement can be looked up. Every key is optional. */
export const sourceSchema = z.strictObject({
  title: described('Title of the article, report, recording or document.', textOrNumber()),
  outlet: described('Who published it: The Wall Street Journal.', text()),
  url: described(
    'Where it can be opened: an https:// or http:// address.',
    z.string().check(z.regex(/^https?:\/\/\S+$/i)),
  ),
  locator: described('Where in it the statement stands: para 6, p. 3, 12:40.', textOrNumber()),
  accessed: described('The day it was looked at: YYYY-MM-DD.', date()),
});

/** Who checked a record, when and how. Every key is optional. */
export const checkedSchema = z.strictObject({
  by: described('Who checked it: a name or initials.', text()),
  on: described('The day it was checked: YYYY-MM-DD.', date()),
  how: described('How it was checked: read the original, called the ministry.', text()),
});

/** One record of the claims file; the order of its keys is the order in which they are suggested. */
export const recordSchema = z
  .strictObject({
    statement: described(
      'What is claimed, as one sentence the desk stands behind. Figures and dates are read from it.',
      text(),
    ),
    quote: described('The exact words, where the record is a quotation, without quotation marks.', text()),
    matter: described(
      'The question that this record answers; rival accounts of one question share it: kursk-casualties.',
      text(),
    ),
    speaker: described('Who says so: a person, a body, a document.', text()),
    status: described(
      'Where the record stands: unchecked (the default), attributed (said by the speaker, not established), verified, disputed, or withdrawn.',
      z.enum(STATUSES),
    ),
    asOf: described('The day for which the statement holds: YYYY-MM-DD.', date()),
    sources: described('Where the statement comes from.', z.array(sourceSchema)),
    checked: described('Who checked it, when and how.', checkedSchema),
    note: described('Anything the desk should know.', text()),
    supersedes: described('Ids of the older records that this one replaces.', z.array(id())),
    figures: described(
      'The figures, where they should not be read from the statement, which lends them what they do not say: "more than 4,000".',
      z.array(textOrNumber()),
    ),
  })
  .register(z.globalRegistry, {
    description: 'One record: a statement or a quote, and what the desk knows of it.',
    anyOf: [{ required: ['statement'] }, { required: ['quote'] }],
  });

/** One line of JSON Lines: a record with its id among its keys. */
export const lineSchema = z.extend(recordSchema, { id: z.optional(text()) });

/** What the desk means by its words and how it spells names. */
export const deskSchema = z.strictObject({
  glossary: described('A word and what the desk means by it: casualties: killed or wounded.', z.record(text(), text())),
  names: described(
    'House spelling of a name, and the variants it stands for: Volodymyr Zelensky: [Zelenskyy].',
    z.record(text(), z.array(text())),
  ),
});

/** The whole claims file. */
export const claimsSchema = z.strictObject({
  version: z.literal(Number(CLAIMS_VERSION)).register(z.globalRegistry, {
    description: 'The version of this file format: 1.',
  }),
  desk: described('What the desk means by its words and how it spells names.', deskSchema),
  claims: described('The records by id; new ones go in by id order.', z.nullable(z.record(id(), recordSchema))),
});

/** Every key of a record, in the order in which they are suggested. */
export const RECORD_KEYS = Object.keys(recordSchema.shape) as readonly (keyof typeof recordSchema.shape)[];

/** Every key that the file itself may have. */
export const FILE_KEYS = Object.keys(claimsSchema.shape) as readonly (keyof typeof claimsSchema.shape)[];
