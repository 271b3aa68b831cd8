import { isAscii } from '../../prose/characters.ts';

/** A value to be written: text, a list or a map. Undefined keys of a map are left out. */
export type Value = string | readonly Value[] | { readonly [key: string]: Value | undefined };

/**
 * A text as a YAML scalar on one line: bare where every reader of YAML takes it for the text it is, otherwise quoted. In
 * `flow`, between brackets, commas and brackets need quotation marks too.
 */
export function yamlScalar(text: string, flow: boolean): string {
  if (isBare(text) && !(flow && /[,[\]{}]/.test(text))) return text;
  const printable = !/[\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFE\uFFFF]/u.test(text);
  if (printable && /["\\]/.test(text) && !text.includes("'")) return `'${text}'`;
  return JSON.stringify(text).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A key of a map: the file's own keys, `on` among them, are bare. */
export const yamlKey = (key: string): string => (/^[a-z]+$/i.test(key) ? key : yamlScalar(key, true));

/** A value as YAML on one line, lists and maps in brackets. */
export function yamlInline(value: Value, flow = false): string {
  if (typeof value === 'string') return yamlScalar(value, flow);
  if (isList(value)) return `[${value.map((item) => yamlInline(item, true)).join(', ')}]`;
  const pairs = given(value).map(([key, field]) => `${yamlKey(key)}: ${yamlInline(field, true)}`);
  return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : '{}';
}

/**
 * What follows the colon of a key in indented YAML: a space and the value, or a list of maps with each item on a line of
 * its own, indented by `indent`.
 */
export function yamlAfterColon(value: Value, indent: string, eol: string): string {
  if (!isList(value) || !value.some((item) => typeof item !== 'string')) return ` ${yamlInline(value)}`;
  return value.map((item) => `${eol}${indent}- ${yamlInline(item)}`).join('');
}

/** The keys of a map that have a value. */
export const given = (map: { readonly [key: string]: Value | undefined }): readonly (readonly [string, Value])[] =>
  Object.entries(map).filter((entry): entry is [string, Value] => entry[1] !== undefined);

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

// Beyond what this reader asks: others read YAML 1.1 or the core schema, where these are numbers, nulls and truth values.
const NOT_TEXT = /^(?:~|null|true|false|yes|no|on|off|y|n|<<|=|[-+.]?\d[\d_.,:eExXoOa-fA-F+-]*|[-+]?\.(?:inf|nan))$/i;
const DATE = /^\d{4}-\d\d-\d\d$/;

function isBare(text: string): boolean {
  if (/^(?:-|\.\.\.)/.test(text) || /:\s|\s#/.test(text)) return false;
  if (!(isAscii(text) ? isBareAscii(text) : isBareUnicode(text))) return false;
  return DATE.test(text) || !NOT_TEXT.test(text);
}

const isBareAscii = (text: string): boolean => /^[\w(+/<~^.$=;](?:.*[^\s:])?$/.test(text);

// Building the table of what Unicode has not assigned takes longer than everything else that a check does.
const isBareUnicode = (text: string): boolean =>
  /^[\p{L}\p{N}\p{Sc}(+/<~^.\p{Pd}“‘«„…=$_;](?:.*[^\s:])?$/u.test(text) &&
  !/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\uFEFF]/u.test(text);
