import { lines } from './lines.ts';
import { type Terminal, tell, write } from './terminal.ts';

/** One line of input: a JSON object, its `id` given back with the answer. */
export type Row = Readonly<Record<string, unknown>>;

/** What a row's answer is given to go on. */
export type Id = string | number | null;

/**
 * Answers JSON Lines on standard input, line by line and in order. A line that cannot be answered (`answer` returns a
 * sentence instead of a value) is answered with `{"id","error"}`, told at standard error and passed to `spoilt`.
 */
export async function* answerLines(
  terminal: Terminal,
  answer: (row: Row, id: Id) => object | string,
  spoilt: () => void,
): AsyncGenerator<object> {
  for await (const { number, text } of lines(terminal.stdin)) {
    if (text?.trim() === '') continue;
    const row = text === null ? 'is not UTF-8.' : parse(text);
    const id = typeof row === 'string' ? null : idOf(row);
    const value = typeof row === 'string' ? row : answer(row, id);
    if (typeof value !== 'string') {
      yield value;
      continue;
    }
    const error = `line ${number}: ${value}`;
    spoilt();
    await tell(terminal, error);
    yield { id, error };
  }
}

/** Writes values as they come: one JSON text a line, or together one JSON array. */
export async function writeValues(
  values: AsyncIterable<object>,
  format: 'json' | 'jsonl',
  { stdout }: Terminal,
): Promise<void> {
  let first = true;
  for await (const value of values) {
    await write(
      stdout,
      `${format === 'jsonl' ? '' : first ? '[\n' : ',\n'}${JSON.stringify(value)}${format === 'jsonl' ? '\n' : ''}`,
    );
    first = false;
  }
  if (format === 'json') await write(stdout, first ? '[]\n' : '\n]\n');
}

function parse(text: string): Row | string {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Row;
    return 'is not a JSON object.';
  } catch (error) {
    return `is not JSON (${(error as Error).message}).`;
  }
}

const idOf = ({ id }: Row): Id => (typeof id === 'string' || typeof id === 'number' ? id : null);
