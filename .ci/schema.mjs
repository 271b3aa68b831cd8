// Writes media/claims.schema.json from the code: `npm run schema`. A test fails where the two differ.
import { writeFile } from 'node:fs/promises';
import { claimsJsonSchema } from '../src/records/json-schema.ts';

await writeFile(
  new URL('../media/claims.schema.json', import.meta.url),
  `${JSON.stringify(claimsJsonSchema(), null, 2)}\n`,
);
