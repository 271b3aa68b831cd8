import { isAbsolute, relative, resolve, sep } from 'node:path';

/** A path as reports name it: relative to the working folder, with forward slashes on every system. */
export function named(path: string, cwd: string): string {
  const from = relative(cwd, resolve(cwd, path)) || '.';
  return sep === '\\' ? from.replaceAll('\\', '/') : from;
}

/** Whether `path` is `folder` or stands in it; both absolute. */
export function isInside(path: string, folder: string): boolean {
  const from = relative(folder, path);
  return from === '' || (from !== '..' && !from.startsWith(`..${sep}`) && !isAbsolute(from));
}
