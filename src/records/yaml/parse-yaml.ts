import { type Document, type ParsedNode, parseDocument, Schema } from 'yaml';

// Failsafe: every scalar is text as written, so that `speaker: no`, `asOf: 2025-01-09` and `title: 1984` stay words.
const schema = new Schema({ schema: 'failsafe' });

/** A stretch of YAML as parsed; its ranges are UTF-16 offsets into the stretch. */
export type Yaml = Document<ParsedNode>;

/** Parses a stretch of YAML (JSON being YAML too). Errors are in `errors`; nothing throws. */
export function parseYaml(text: string): Yaml {
  return parseDocument(text, {
    schema,
    // Keys are compared where they are read: the library's own comparison is quadratic.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  }) as Yaml;
}
