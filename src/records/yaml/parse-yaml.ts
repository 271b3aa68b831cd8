import { Composer, type Document, Lexer, type ParsedNode, Parser, Schema, YAMLParseError } from 'yaml';

/** A stretch of YAML as parsed; its ranges are UTF-16 offsets into the stretch. */
export type Yaml = Document.Parsed<ParsedNode>;

const OPTIONS = {
  // Failsafe: every scalar is text as written, so that `speaker: no`, `asOf: 2025-01-09` and `title: 1984` stay words.
  schema: new Schema({ schema: 'failsafe' }),
  // Keys are compared where they are read: the library's own comparison is quadratic.
  uniqueKeys: false,
};

// The library composes nodes by recursion, and V8 does not survive every overflow of its stack.
const MAX_DEPTH = 200;

/** Parses a stretch of YAML (JSON being YAML too). Errors are in `errors`; nothing throws. */
export function parseYaml(text: string): Yaml {
  const composer = new Composer(OPTIONS);
  const parser = new Parser();
  const [document] = composer.compose(shallowTokens(text, parser), true, text.length);
  const at = parser.offset;
  if (parser.stack.length > 0)
    document!.errors.push(new YAMLParseError([at, at + 1], 'RESOURCE_EXHAUSTION', 'Nested too deeply'));
  return document!;
}

/** The tokens of a text, none where they nest too deeply; the parser then still has them on its stack. */
function* shallowTokens(text: string, parser: Parser) {
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > MAX_DEPTH) return;
  }
  yield* parser.end();
}
