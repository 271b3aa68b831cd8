// node --import=tsx test/host/run.ts [node] [worker] [package]: runs the built editor suites in a real VS Code, in each
// kind of extension host that is named, and against the installed package; without a name, in all three. Exits with 1
// where a test failed or VS Code could not be had.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { findDesktop } from './desktop.ts';
import { run } from './exec.ts';
import { repository } from './paths.ts';
import { quietSettings } from './settings.ts';
import { setStage } from './stage.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** What the suites can be run on: the built extension in either host, or the package as VS Code installs it. */
const RUNS = ['node', 'worker', 'package'] as const;

const PACKAGE = path.join(repository, 'dist', 'claimdesk.vsix');

/** How long one host may take, the start of VS Code and the first installation of its server included. */
const MINUTES = 12;

const named = process.argv.slice(2);
const unknown = named.filter((name) => !RUNS.some((run) => run === name));
if (unknown.length) throw new Error(`unknown run: ${unknown.join(', ')} (known: ${RUNS.join(', ')})`);

const desktop = await findDesktop();
const browserCode = path.join(import.meta.dirname, 'browser-code.ts');
console.log(`VS Code: ${desktop ?? 'its own server, shown in headless Chromium'}`);
for (const one of RUNS.filter((one) => !named.length || named.includes(one))) {
  await runIn(one).catch((error) => {
    console.error(`${one}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  });
}

async function runIn(one: (typeof RUNS)[number]): Promise<void> {
  const isPackage = one === 'package';
  const { extension, tests, newsroom, strike } = await setStage(isPackage ? 'node' : one, isPackage);
  const profile = temporaryFolder('profile');
  await mkdir(path.join(profile.path, 'User'));
  await writeFile(path.join(profile.path, 'User', 'settings.json'), JSON.stringify(quietSettings));
  const folders = [`--user-data-dir=${profile.path}`, `--extensions-dir=${profile.path}/extensions`];
  const deadline = setTimeout(giveUp, MINUTES * 60_000);
  try {
    if (isPackage) console.log(`the package: ${path.relative(repository, PACKAGE)}`);
    if (isPackage && desktop) await run(desktop, [...folders, '--install-extension', PACKAGE], {});
    await runTests({
      vscodeExecutablePath: desktop ?? browserCode,
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      launchArgs: [newsroom, ...folders, ...(isPackage && !desktop ? [`--package=${PACKAGE}`] : [])],
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
