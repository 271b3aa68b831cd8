import { isMap, type Node } from 'yaml';
import { scanMember } from './outline/flow-scan.ts';
import type { Format } from './outline/outline.ts';
import type { Problem } from './record.ts';
import { pairOf } from './yaml/node-span.ts';
import { parseYaml } from './yaml/parse-yaml.ts';
import { syntaxProblem } from './yaml/syntax-problem.ts';

/** An entry or section as parsed: its key (a record's id) and its value. Ranges and spans count from its start. */
export interface KeyedNodes {
  readonly key: Node | null;
  readonly value: Node | null;
  /** What keeps it from being read. */
  readonly problem: Problem | null;
}

/** Parses the text of one entry or section, written as `format` says. */
export function keyedNodes(format: Format, text: string): KeyedNodes {
  return format === 'flow' ? memberNodes(text) : blockNodes(format, text);
}

function blockNodes(format: Format, text: string): KeyedNodes {
  const yaml = parseYaml(text);
  const problem = syntaxProblem(yaml, text);
  if (format === 'line') return { key: pairOf(yaml.contents, 'id')?.value ?? null, value: yaml.contents, problem };
  const pair = isMap(yaml.contents) ? yaml.contents.items[0] : null;
  const [key, value] = pair ? [pair.key as Node, pair.value as Node | null] : [yaml.contents as Node | null, null];
  return { key, value, problem };
}

/** Key and value are parsed apart: alone, neither asks anything of the other's indentation. */
function memberNodes(text: string): KeyedNodes {
  const { keyEnd, value } = scanMember(text);
  const ownKey = parseYaml(text.slice(0, keyEnd));
  // Blanks in the key's stead leave the value's ranges as they are.
  const rest = value > keyEnd ? text.slice(0, value).replace(/[^\r\n]/g, ' ') + text.slice(value) : null;
  const ownValue = rest === null ? null : parseYaml(rest);
  const problem = syntaxProblem(ownKey, text) ?? (ownValue && syntaxProblem(ownValue, text));
  return { key: ownKey.contents, value: ownValue?.contents ?? null, problem };
}
