import { type Plain, type PlainMap, put } from './plain-value.ts';

const MAX_DEPTH = 100;

/**
 * The plain value of a JSON text, far faster than reading it as YAML; null where the text is no JSON, or is nested so
 * deeply that its problem is better found by the YAML reader.
 */
export function plainFromJson(text: string): { readonly value: Plain } | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  try {
    return { value: plain(json, 0) };
  } catch (error) {
    if (error instanceof TooDeep) return null;
    throw error;
  }
}

class TooDeep extends Error {}

/** The same value where it is plain already, which spares an import a million copies. */
function plain(json: unknown, depth: number): Plain {
  if (typeof json === 'string') return json;
  if (json === null) return undefined;
  if (typeof json !== 'object') return String(json);
  if (depth > MAX_DEPTH) throw new TooDeep();
  if (Array.isArray(json)) {
    const items = json.map((item) => plain(item, depth + 1));
    return items.every((item, i) => item === json[i]) ? json : items;
  }
  let copy: PlainMap | null = null;
  const map = json as PlainMap;
  for (const key of Object.keys(map)) {
    const value = plain(map[key], depth + 1);
    if (value === map[key]) continue;
    copy ??= { ...map };
    put(copy, key, value);
  }
  return copy ?? map;
}
