// node --import=tsx test/host/run.ts [node] [worker]: runs the built editor suites in a real VS Code, in each kind of
// extension host that is named, or in both. Exits with 1 where a test failed or VS Code could not be had.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { findDesktop } from './desktop.ts';
import { quietSettings } from './settings.ts';
import { type Host, setStage } from './stage.ts';
import { temporaryFolder } from './temporary-folder.ts';

const HOSTS: readonly Host[] = ['node', 'worker'];

/** How long one host may take, the start of VS Code and the first installation of its server included. */
const MINUTES = 12;

const named = process.argv.slice(2);
const unknown = named.filter((name) => !HOSTS.some((host) => host === name));
if (unknown.length) throw new Error(`unknown host: ${unknown.join(', ')} (known: ${HOSTS.join(', ')})`);

const desktop = await findDesktop();
const browserCode = path.join(import.meta.dirname, 'browser-code.ts');
console.log(`VS Code: ${desktop ?? 'its own server, shown in headless Chromium'}`);
for (const host of HOSTS.filter((host) => !named.length || named.includes(host))) {
  await runIn(host).catch((error) => {
    console.error(`${host}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  });
}

async function runIn(host: Host): Promise<void> {
  const { extension, tests, newsroom, strike } = await setStage(host);
  const profile = temporaryFolder('profile');
  await mkdir(path.join(profile.path, 'User'));
  await writeFile(path.join(profile.path, 'User', 'settings.json'), JSON.stringify(quietSettings));
  const deadline = setTimeout(giveUp, MINUTES * 60_000);
  try {
    await runTests({
      vscodeExecutablePath: desktop ?? browserCode,
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      launchArgs: [newsroom, `--user-data-dir=${profile.path}`, `--extensions-dir=${profile.path}/extensions`],
    });
  } finally {
    clearTimeout(deadline);
    profile.remove();
    strike();
  }
}

/** Ends VS Code the way that Ctrl+C does: once asks it, twice kills it and what it started. */
function giveUp(): void {
  console.error(`VS Code did not end within ${MINUTES} minutes`);
  process.exitCode = 1;
  process.emit('SIGINT');
  setTimeout(() => process.emit('SIGINT'), 10_000).unref();
}
