import { isMap, isScalar, type Node } from 'yaml';
import { lineEnd } from '../line-end.ts';
import { message } from '../message.ts';
import type { Problem } from '../record.ts';

// Nobody mends more of one entry at a time.
const MAX_PROBLEMS = 20;

/**
 * Bare values that a `#` cuts short: `The #1 team` says only "The" in YAML. A comment proper has a space after its sign.
 * `map` was parsed from `text`, which the spans count from.
 */
export function cutShort(map: Node | null, text: string): readonly Problem[] {
  if (!isMap(map) || map.flow) return [];
  const problems: Problem[] = [];
  for (const { value } of map.items) {
    if (problems.length === MAX_PROBLEMS) break;
    if (!isScalar(value) || value.type !== 'PLAIN' || !value.range) continue;
    const end = value.range[1];
    const rest = text.slice(end, lineEnd(text, end)).trim();
    if (!/^#[\p{L}\p{N}]/u.test(rest)) continue;
    const start = text.indexOf('#', end);
    problems.push({
      code: 'cut-short',
      severity: 'warning',
      message: message('The text ends before "{0}": put the whole of it in quotation marks.', rest),
      span: { start, end: start + rest.length },
    });
  }
  return problems;
}
