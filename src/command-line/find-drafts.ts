import { stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import type { Language } from '../prose/prose.ts';
import { named } from './paths.ts';
import { reason } from './read-text.ts';

/** Which files of the folders given are drafts. */
export interface Selection {
  /** Globs, relative to each folder, that a draft must match one of; all drafts where there are none. */
  readonly include?: readonly string[];
  /** Globs, relative to each folder, of what is left out. */
  readonly exclude?: readonly string[];
}

/** The drafts found, by their names relative to the working folder, and what could not be looked at. */
export interface Found {
  readonly drafts: readonly string[];
  readonly troubles: readonly string[];
}

/** Finds the drafts that paths name: a file is itself, a folder is every draft in it, in a fixed order and each once. */
export async function findDrafts(paths: readonly string[], cwd: string, selection: Selection = {}): Promise<Found> {
  const drafts = new Set<string>();
  const troubles: string[] = [];
  for (const path of paths) {
    const found = await lookAt(path, cwd, selection);
    if (typeof found === 'string') troubles.push(`${named(path, cwd)}: ${found}`);
    else for (const file of found) drafts.add(named(file, cwd));
  }
  return { drafts: [...drafts], troubles };
}

/** The markup of a draft by its file's name; null where the file is no draft. */
export function languageOf(path: string): Language | null {
  const extension = extname(path).toLowerCase();
  if (extension === '.md' || extension === '.markdown') return 'markdown';
  return extension === '.txt' ? 'plaintext' : null;
}

async function lookAt(path: string, cwd: string, selection: Selection): Promise<readonly string[] | string> {
  const absolute = resolve(cwd, path);
  try {
    const entry = await stat(absolute);
    if (entry.isDirectory()) {
      const files = await draftsIn(absolute, selection);
      return files.length > 0 ? files : 'has no drafts (.md, .markdown or .txt) in it.';
    }
    if (languageOf(path)) return [absolute];
    return 'is no draft (.md, .markdown or .txt). A claims file is named with --claims.';
  } catch (error) {
    return reason(error as NodeJS.ErrnoException);
  }
}

async function draftsIn(folder: string, { include = ['**'], exclude = [] }: Selection): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const files = await glob([...include], {
    cwd: folder,
    ignore: ['**/node_modules', '**/.git', ...exclude],
    absolute: true,
    caseSensitiveMatch: false,
  });
  return files.filter(languageOf).sort();
}
