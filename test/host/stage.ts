import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { repository } from './paths.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The kind of extension host: VS Code's Node process, or the browser worker that vscode.dev runs. */
export type Host = 'node' | 'worker';

/** What one run of VS Code is given; paths are absolute. */
export interface Stage {
  /** The extension: the files that its package holds and the suites, with one entry point, so that one host fits. */
  readonly extension: string;
  /** The script of the suites, inside the extension. */
  readonly tests: string;
  /** A copy of the sample newsroom, free to be changed. */
  readonly newsroom: string;
  /** Removes it all. */
  strike(): void;
}

/**
 * Lays out the built extension and the sample newsroom in a folder of their own. Where the package is `installed`, an
 * extension that holds nothing but the suites stands in the built one's place.
 */
export async function setStage(host: Host, installed = false): Promise<Stage> {
  const suites = path.join('dist', 'test', `${host}.cjs`);
  const packaged = installed ? [] : await listFiles({ cwd: repository, packageManager: PackageManager.None });
  const { main, browser, ...manifest } = JSON.parse(await readFile(path.join(repository, 'package.json'), 'utf8'));
  const entry = host === 'node' ? { main } : { browser };
  const { publisher, version, engines } = manifest;
  const shown = installed ? { name: 'claimdesk-suites', publisher, version, engines } : { ...manifest, ...entry };
  const root = temporaryFolder('stage');
  const extension = path.join(root.path, 'extension');
  const newsroom = path.join(root.path, 'newsroom');
  for (const file of [...packaged, suites]) await cp(path.join(repository, file), path.join(extension, file));
  await writeFile(path.join(extension, 'package.json'), JSON.stringify(shown));
  await cp(path.join(repository, 'test', 'newsroom'), newsroom, { recursive: true });
  return { extension, tests: path.join(extension, suites), newsroom, strike: root.remove };
}
