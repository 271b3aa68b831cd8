import { readFile } from 'node:fs/promises';

/** A file's text, or one sentence that says why it cannot be read and what to do. */
export type Text = { readonly text: string } | { readonly trouble: string };

/** The greatest draft that is read, in bytes: a book has a tenth of it. */
export const MOST_DRAFT_BYTES = 10 * 2 ** 20;

/** Reads a text file; `shown` is its name in messages, `most` the greatest size in bytes that is read. */
export async function readText(path: string, shown: string, most = Number.POSITIVE_INFINITY): Promise<Text> {
  try {
    const bytes = await readFile(path);
    if (bytes.length > most) return { trouble: `${shown}: ${tooLarge(bytes.length, most)}` };
    const decoded = decode(bytes);
    return 'trouble' in decoded ? { trouble: `${shown}: ${decoded.trouble}` } : decoded;
  } catch (error) {
    return { trouble: `${shown}: ${reason(error as NodeJS.ErrnoException)}` };
  }
}

/** Bytes as text: UTF-8, or UTF-16 where a byte order mark says so; the mark is left out. */
export function decode(bytes: Uint8Array): Text {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  // As git decides it: text has no zero byte near its beginning.
  if (bytes.subarray(0, 8000).includes(0))
    return { trouble: 'is binary, not text. Leave it out or export it as text.' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const before = new TextDecoder().decode(bytes).split('\uFFFD', 1)[0]!;
    return { trouble: `is not UTF-8 (first at line ${before.split('\n').length}). Save it with the encoding UTF-8.` };
  }
}

/** Why a file or folder cannot be read, and what to do. */
export function reason({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'is not there. Check the path.';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read. Check its permissions.';
    case 'EISDIR':
      return 'is a folder, where a file was expected.';
    default:
      return `cannot be read (${message}).`;
  }
}

const tooLarge = (size: number, most: number): string =>
  `is ${megabytes(size)}, more than the ${megabytes(most)} that a draft may have. Split it, or send its articles as JSON Lines to "claimdesk extract -".`;
const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1).replace('.0', '')} MB`;
