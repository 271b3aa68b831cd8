import type { Span } from '../prose/span.ts';

/** The one stretch in which two texts differ: its span in the first, and what the second has there. */
export function changeBetween(before: string, after: string): { readonly span: Span; readonly text: string } {
  const shorter = Math.min(before.length, after.length);
  const start = alike(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const same = alike(
    shorter - start,
    (from, to) =>
      before.slice(before.length - to, before.length - from) === after.slice(after.length - to, after.length - from),
  );
  return { span: { start, end: before.length - same }, text: after.slice(start, after.length - same) };
}

/** How far, up to `limit`, two texts are the same; stretches are compared whole, which is far quicker than by characters. */
function alike(limit: number, isSame: (from: number, to: number) => boolean): number {
  let at = 0;
  for (let step = STRETCH; step >= 1; step >>= 4)
    while (at < limit && isSame(at, Math.min(limit, at + step))) at = Math.min(limit, at + step);
  return at;
}

/** UTF-16 units; a power of 16, so that the last step is one. */
const STRETCH = 16 ** 4;
