import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { isInside, named } from './paths.ts';

const FILE_NAMES = ['claims.yaml', 'claims.jsonl'];

/**
 * The claims files that stand nearest to the paths of drafts: in the folder itself or the next one above that has any,
 * no higher than the working folder. By their names relative to it, each once.
 */
export async function findClaims(paths: readonly string[], cwd: string): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const path of paths) for (const file of await nearest(resolve(cwd, path), cwd)) found.add(named(file, cwd));
  return [...found];
}

async function nearest(path: string, cwd: string): Promise<readonly string[]> {
  const start = (await is('isDirectory', path)) ? path : dirname(path);
  const top = isInside(start, cwd) ? cwd : start;
  for (let folder = start; ; folder = dirname(folder)) {
    const here: string[] = [];
    for (const name of FILE_NAMES) if (await is('isFile', join(folder, name))) here.push(join(folder, name));
    if (here.length > 0 || folder === top) return here;
  }
}

async function is(kind: 'isFile' | 'isDirectory', path: string): Promise<boolean> {
  try {
    return (await stat(path))[kind]();
  } catch {
    return false;
  }
}
