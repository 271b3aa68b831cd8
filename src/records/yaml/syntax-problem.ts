import { isCollection, isMap, isScalar, visit, type YAMLError } from 'yaml';
import type { Span } from '../../prose/span.ts';
import { lineEnd, restOfLine } from '../line-end.ts';
import { type Message, message } from '../message.ts';
import type { Problem } from '../record.ts';
import type { Yaml } from './parse-yaml.ts';

/**
 * What keeps a stretch of YAML from being read, null where nothing does: the first error only, as those after it mostly
 * follow from it. The span counts from the start of the stretch.
 */
export function syntaxProblem(yaml: Yaml, text: string): Problem | null {
  const error = yaml.errors[0];
  if (!error) return null;
  if (error.code === 'TAB_AS_INDENT')
    return { code: 'tab-indent', severity: 'error', message: TAB, span: { start: error.pos[0], end: error.pos[1] } };
  const runsOn = yaml.errors.find((other) => other.code === 'MULTILINE_IMPLICIT_KEY');
  if (runsOn && (runsOn === error || error.code === 'BLOCK_AS_IMPLICIT_KEY'))
    return { code: 'syntax', severity: 'error', message: RUNS_ON, span: visible(runsOn.pos, text) };
  const span = opening(yaml, error, text) ?? visible(error.pos, text);
  return { code: 'syntax', severity: 'error', message: explain(error, text), span };
}

const TAB = message('A tab indents this line: indent with spaces.');
const RUNS_ON = message('These lines run together: write each as "key: value", all keys of a record indented alike.');
const NEVER_CLOSED = /end with a ([\]}])$/;

function explain({ code, message: original, pos }: YAMLError, text: string): Message {
  const bracket = NEVER_CLOSED.exec(original)?.[1];
  if (bracket) return message('This bracket is never closed: add "{0}" where the list or map ends.', bracket);
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return message('A second ": " on this line reads as another key: put the whole value in quotation marks.');
    case 'BAD_SCALAR_START':
      return message('A value cannot begin with {0}: put it in quotation marks.', text.slice(...pos));
    case 'BAD_DQ_ESCAPE':
      return message(
        'Within double quotation marks "{0}" means nothing: double the backslash, or use single quotation marks.',
        text.slice(pos[0], pos[0] + 2),
      );
    case 'RESOURCE_EXHAUSTION':
      return message('This is nested too deeply to be read.');
    case 'BAD_INDENT':
      return message('This line is indented unlike the lines it belongs with: line it up with them.');
    case 'MISSING_CHAR':
      if (original.startsWith('Missing closing'))
        return message('This quotation mark is never closed: close it where the value ends.');
      if (original.startsWith('Implicit map keys'))
        return message('This line has no "key: value": add a colon and a space after the key.');
      return message('A comma or a colon is missing before this.');
    case 'UNEXPECTED_TOKEN':
      if (original.endsWith('at node end'))
        return message(
          'The value ended before this. Where quotation marks belong to the text, put the whole value in marks of the other kind.',
        );
      if (original.includes('on same line with key')) return message('A list begins on a line of its own.');
      if (original.endsWith('scalar token')) return message('A comma or a colon is missing before this.');
      return message('This does not belong here: remove it, or put the whole value in quotation marks.');
    default:
      return message('This is not valid YAML: {0}.', original);
  }
}

/** An error's place with something to see in it: what it points at to the end of its line, without outer space. */
function visible([start, end]: readonly [number, number], text: string): Span {
  const ahead = start + text.slice(start).search(/\S/);
  const from = ahead >= start ? ahead : Math.max(0, text.slice(0, start).trimEnd().length - 1);
  const to = Math.max(lineEnd(text, from), Math.min(end, text.length));
  return { start: from, end: from + text.slice(from, to).trimEnd().length };
}

/** The quotation mark or bracket that an error says is never closed, with the rest of its line. */
function opening(yaml: Yaml, error: YAMLError, text: string): Span | null {
  const bracket = NEVER_CLOSED.exec(error.message)?.[1];
  if (!bracket && !error.message.startsWith('Missing closing')) return null;
  let start = -1;
  visit(yaml, {
    Node: (_, node) => {
      if (!node.range) return;
      const open = bracket
        ? isCollection(node) && node.flow && text[node.range[1] - 1] !== (isMap(node) ? '}' : ']')
        : isScalar(node) && node.type?.startsWith('QUOTE');
      if (open && node.range[0] <= error.pos[0]) start = Math.max(start, node.range[0]);
    },
  });
  return start < 0 ? null : restOfLine(text, start);
}
