import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { run } from './exec.ts';
import { installServer } from './server-install.ts';
import { quietSettings } from './settings.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** What the workbench shows, and what it runs. Paths are absolute. */
export interface Opened {
  /** The folder that is opened. */
  readonly folder?: string;
  /** The `.code-workspace` file that is opened, instead of a folder. */
  readonly workspace?: string;
  /** The extension under development. */
  readonly extension?: string;
  /** The script inside that extension whose `run()` the extension host calls. */
  readonly tests?: string;
}

/** A VS Code server on this machine, on a port of its own, with settings of its own. */
export interface Server {
  /** The address of a workbench. */
  address(opened: Opened): string;
  /** Ends the server and all that it started, and removes its data. */
  stop(): Promise<void>;
}

/** How a server is started. */
export interface ServerOptions {
  /** User settings, on top of the quiet ones. */
  readonly settings?: object;
  /** Packages (.vsix files) that are installed first, by VS Code's own installer. */
  readonly packages?: readonly string[];
  /** Whether folders open in restricted mode, as before anybody trusts them; otherwise all are trusted. */
  readonly restricted?: boolean;
}

/** Starts a server. */
export async function startServer({
  settings,
  packages = [],
  restricted = false,
}: ServerOptions = {}): Promise<Server> {
  const { node, main } = await installServer();
  const data = temporaryFolder('server');
  const user = path.join(data.path, 'data', 'User');
  await mkdir(user, { recursive: true });
  await writeFile(path.join(user, 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }));
  for (const file of packages) {
    const into = ['--server-data-dir', data.path, '--accept-server-license-terms'];
    await run(node, [main, '--install-extension', file, ...into], {});
  }
  const token = randomBytes(16).toString('hex');
  const child = spawn(
    node,
    [
      main,
      ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token, '--accept-server-license-terms'],
      ...['--server-data-dir', data.path, '--telemetry-level', 'off', '--log', 'info'],
      ...(restricted ? [] : ['--disable-workspace-trust']),
      '--disable-getting-started-override',
      // Without it the workbench ignores the payload that names the tests.
      '--enable-smoke-test-driver',
    ],
    // A group of its own, so that its extension hosts and watchers end with it.
    { stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  const ended = new Promise((resolve) => child.once('close', resolve));
  const kill = () => killGroup(child);
  // Before its folder is removed: it would write there again.
  process.prependOnceListener('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    kill();
    await ended;
    data.remove();
  };
  try {
    const authority = `127.0.0.1:${await listening(child)}`;
    return { address: (opened) => address(authority, token, opened), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The port, once the server says that it listens. */
function listening(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk;
      const port = /listening on (\d+)/.exec(said)?.[1];
      if (port) resolve(Number(port));
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`VS Code's server ended with ${code}\n${said}`)));
    setTimeout(() => reject(new Error(`VS Code's server did not listen within a minute\n${said}`)), 60_000).unref();
  });
}

function address(authority: string, token: string, { folder, workspace, extension, tests }: Opened): string {
  const remote = (file: string) => `vscode-remote://${authority}${file}`;
  const payload = [['skipWelcome', 'true']];
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  const query = new URLSearchParams({ tkn: token, payload: JSON.stringify(payload) });
  if (folder) query.set('folder', folder);
  if (workspace) query.set('workspace', workspace);
  return `http://${authority}/?${query}`;
}

function killGroup({ pid }: ChildProcess): void {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
