import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

const path = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
// The schema is of draft 4, of which it uses nothing that draft 7 understands otherwise but the name of its own id.
const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

/** What the SARIF 2.1.0 schema has against a log; nothing where it is valid. */
export const schemaErrors = (log: unknown): string[] =>
  validate(log) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath}: ${message}`);
