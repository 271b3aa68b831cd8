import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { parse } from 'yaml';
import { claimsJsonSchema } from '../../src/records/json-schema.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const json = (file: string) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));

interface Described {
  readonly description?: string;
  readonly properties?: Record<string, Described>;
  readonly items?: Described;
  readonly additionalProperties?: Described;
  readonly anyOf?: readonly Described[];
}

describe('the schema of the claims file', () => {
  const schema = claimsJsonSchema();
  const ajv = new Ajv({ allowUnionTypes: true });
  formats.default(ajv);
  const validate = ajv.compile(schema);

  it('is in media/ as the code has it (npm run schema writes it)', () =>
    assert.deepEqual(json('media/claims.schema.json'), JSON.parse(JSON.stringify(schema))));

  it('is contributed for YAML and for JSON', () => {
    const { jsonValidation, yamlValidation } = json('package.json').contributes;
    for (const { url } of [...jsonValidation, ...yamlValidation]) assert.equal(url, './media/claims.schema.json');
    const matches = [...jsonValidation, ...yamlValidation].map(({ fileMatch }) => fileMatch);
    assert.deepEqual(matches, ['claims.json', 'claims.yaml', 'claims.yml']);
  });

  it('describes every key for hovers', () => {
    const visit = (name: string, { properties, items, additionalProperties, anyOf }: Described): void => {
      for (const [key, value] of Object.entries(properties ?? {})) {
        assert.ok(value.description, `${name}.${key}`);
        visit(`${name}.${key}`, value);
      }
      for (const inner of [items, additionalProperties, ...(anyOf ?? [])]) if (inner) visit(name, inner);
    };
    visit('', schema as Described);
  });

  const cases: [valid: boolean, text: string][] = [
    [true, 'version: 1\nclaims: { a: { statement: Two left., asOf: 2025-02-03, figures: [40], mood: x } }'],
    [true, 'version: 1\nclaims:\n'],
    [false, 'claims: {}'],
    [false, 'version: 2'],
    [false, 'version: 1\nclaims: { a: { speaker: Ilse } }'],
    [false, 'version: 1\nclaims: { A b: { quote: x } }'],
    [false, 'version: 1\nclaims: { a: { quote: x, status: maybe } }'],
    [false, 'version: 1\nclaims: { a: { quote: x, asOf: 2025-02-30 } }'],
    [false, 'version: 1\nclaims: { a: { quote: x, sources: [{ url: "javascript:x" }] } }'],
  ];
  for (const [valid, text] of cases)
    it(`${valid ? 'takes' : 'refuses'} ${text}`, () => assert.equal(validate(parse(text)), valid));
});
