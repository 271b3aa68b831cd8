import { isMap } from 'yaml';
import { restOfLine } from '../line-end.ts';
import { message } from '../message.ts';
import { problem, shifted } from '../problem.ts';
import type { Problem } from '../record.ts';
import { pairOf } from '../yaml/node-span.ts';
import { parseYaml, type Yaml } from '../yaml/parse-yaml.ts';
import { syntaxProblem } from '../yaml/syntax-problem.ts';
import type { Chunk } from './chunks.ts';

/**
 * What is wrong with an unknown top-level key, null where it is merely unknown. From `records` on, its lines are indented
 * like records and may be theirs.
 */
export function strayProblem(text: string, chunk: Chunk, records: number): Problem | null {
  const span = restOfLine(text, chunk.key, chunk.end);
  const outside = problem('outside-claims', 'error', OUTSIDE, span);
  // `x-…` is where shared parts are kept for aliases, by a custom of YAML files.
  const apart = text.startsWith('x-', chunk.key);
  if (!apart && isRecord(parseYaml(text.slice(chunk.start, records)))) return outside;
  const own = text.slice(chunk.start, chunk.end);
  const yaml = parseYaml(own);
  const syntax = syntaxProblem(yaml, own);
  if (syntax) return shifted(syntax, chunk.start);
  if (!isMap(yaml.contents)) return problem('syntax', 'error', NO_KEY, span);
  return !apart && isRecord(yaml) ? outside : null;
}

function isRecord({ contents }: Yaml): boolean {
  const value = isMap(contents) ? contents.items[0]?.value : null;
  return pairOf(value, 'statement') !== null || pairOf(value, 'quote') !== null;
}

const NO_KEY = message('This line has no "key: value": add a colon and a space after the key.');
const OUTSIDE = message('This record stands outside "claims:" and is not read: indent it like the records there.');
