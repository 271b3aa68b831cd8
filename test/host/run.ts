// node --import=tsx test/host/run.ts [node] [worker]: runs the built editor suites in a real VS Code, in each kind of
// extension host that is named, or in both. Exits with 1 where a test failed or VS Code could not be had.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { findDesktop } from './desktop.ts';
import { quietSettings } from './settings.ts';
import { type Host, setStage } from './stage.ts';

const HOSTS: readonly Host[] = ['node', 'worker'];

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
  const profile = await mkdtemp(path.join(tmpdir(), 'claimdesk-profile-'));
  try {
    await mkdir(path.join(profile, 'User'));
    await writeFile(path.join(profile, 'User', 'settings.json'), JSON.stringify(quietSettings));
    await runTests({
      vscodeExecutablePath: desktop ?? browserCode,
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      launchArgs: [newsroom, `--user-data-dir=${profile}`, `--extensions-dir=${path.join(profile, 'extensions')}`],
    });
  } finally {
    await strike();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
