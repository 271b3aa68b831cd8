import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { run } from './exec.ts';
import { cache } from './paths.ts';

const CODE_SERVER = '4.139.1';
const NODE = '24.21.0';

/** An installed VS Code server. */
export interface ServerInstall {
  /** The Node executable that it wants. */
  readonly node: string;
  /** Its main script. */
  readonly main: string;
}

/**
 * VS Code's own server, from the npm package `code-server`, and the Node that runs it: from the cache, else installed
 * there now (about 20 s, 600 MB). No install script runs and nothing is compiled: the native modules that are then
 * missing serve terminals and log files, which no test looks at. Rejects with npm's words where it cannot be had.
 */
export async function installServer(): Promise<ServerInstall> {
  const home = path.join(cache, `code-server-${CODE_SERVER}-node-${NODE}`);
  if (!existsSync(home)) await install(home);
  return locate(home);
}

function locate(home: string): ServerInstall {
  const modules = path.join(home, 'node_modules');
  return {
    node: path.join(modules, nodePackage(), 'bin', 'node'),
    main: path.join(modules, 'code-server', 'lib', 'vscode', 'out', 'server-main.js'),
  };
}

function nodePackage(): string {
  return `node-${process.platform}-${process.arch}`;
}

async function install(home: string): Promise<void> {
  console.log(`installing VS Code's server (code-server ${CODE_SERVER}) into ${cache}`);
  await mkdir(cache, { recursive: true });
  // Installed aside and renamed: a run that is cut short leaves nothing that looks installed.
  const aside = await mkdtemp(path.join(cache, 'installing-'));
  try {
    await writeFile(path.join(aside, 'package.json'), '{ "private": true }\n');
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    await run('npm', ['install', ...quiet, `code-server@${CODE_SERVER}`, `${nodePackage()}@${NODE}`], { cwd: aside });
    const vscode = path.resolve(locate(aside).main, '../..');
    await run('npm', ['install', '--omit=dev', ...quiet], { cwd: vscode });
    // Another run may have been first.
    await rename(aside, home).catch((error) => {
      if (!existsSync(home)) throw error;
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}
