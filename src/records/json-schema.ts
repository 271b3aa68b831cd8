import * as z from 'zod/mini';
import { claimsSchema } from './schema.ts';

/**
 * The JSON Schema (draft 7) of the claims file, generated from the zod schema; `media/claims.schema.json` holds it for
 * the editor's own YAML and JSON support.
 */
export function claimsJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(claimsSchema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => {
      // An unknown key is kept and gets a hint from the claims file's own problems, not an error from the schema.
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      // `format` says it better than a calendar spelt out in a pattern.
      if (jsonSchema.format === 'date') delete jsonSchema.pattern;
    },
  });
  return { $schema, title: 'Claimdesk claims file', ...schema };
}
