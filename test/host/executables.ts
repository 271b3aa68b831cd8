import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** The path of the first of these programs that this machine has: each a name on PATH, or an absolute path. */
export function findExecutable(...programs: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return programs
    .flatMap((program) => (path.isAbsolute(program) ? program : folders.map((folder) => path.join(folder, program))))
    .find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
