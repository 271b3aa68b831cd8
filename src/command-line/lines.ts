/**
 * The lines of a stream of bytes, numbered from 1, without their `\n`; null where a line is not UTF-8. Holds one line
 * at a time. (`node:readline` also ends lines at U+2028, which JSON allows inside a string.)
 */
export async function* lines(
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ readonly number: number; readonly text: string | null }> {
  let number = 0;
  let held: Uint8Array[] = [];
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      yield { number: ++number, text: decoded([...held, chunk.subarray(start, end)]) };
      held = [];
      start = end + 1;
    }
    if (start < chunk.length) held.push(chunk.subarray(start));
  }
  if (held.length > 0) yield { number: ++number, text: decoded(held) };
}

const newline = 0x0a;
const utf8 = new TextDecoder('utf-8', { fatal: true });

function decoded(parts: readonly Uint8Array[]): string | null {
  try {
    return utf8.decode(parts.length === 1 ? parts[0] : Buffer.concat(parts));
  } catch {
    return null;
  }
}
