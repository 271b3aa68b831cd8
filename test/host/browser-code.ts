#!/usr/bin/env -S node --import=tsx
// Stands in for the VS Code executable that @vscode/test-electron starts: it takes the same arguments, but the
// workbench is shown in headless Chromium, from VS Code's own server. Its exit code is the tests' own.
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { format, parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { startBrowser, viewport } from './browser.ts';
import { type Opened, startServer } from './server.ts';

/** How long the tests may take before the workbench counts as hung. */
const MINUTES = Number(process.env.CLAIMDESK_HOST_MINUTES ?? 5);

/** What the suites' reporter prints begins with the host's name. */
const SUITE_LINE = /^\[(?:node|worker)\] /;

/** Its last line where all is well. VS Code gives 0 for an extension host that was killed, too. */
const ALL_PASSED = /^\[(?:node|worker)\] \d+ passed, 0 failed$/;

const { values, positionals } = parseArgs({
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
    // A desktop VS Code is given its packages before it starts; this one starts its server itself.
    package: { type: 'string' },
  },
  allowPositionals: true,
  strict: false,
});
process.once('SIGTERM', () => process.exit(143));
process.exitCode = await runTests(typeof values.package === 'string' ? [values.package] : [], {
  folder: positionals[0],
  extension: String(values.extensionDevelopmentPath),
  tests: String(values.extensionTestsPath),
});

/** The exit code that the workbench gives once `run()` of the tests has ended. */
async function runTests(packages: readonly string[], opened: Opened): Promise<number> {
  const server = await startServer({ packages });
  try {
    const browser = await startBrowser();
    try {
      return await runIn(await browser.newPage({ viewport }), server.address(opened));
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

/** Prints the suites' lines as they come; where they did not all pass, keeps what the workbench showed and logged. */
async function runIn(page: Page, address: string): Promise<number> {
  const log: string[] = [];
  let allPassed = false;
  const exited = new Promise<number>((resolve) => page.exposeFunction('codeAutomationExit', resolve));
  await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
    const text = format(...args);
    log.push(`${type}: ${text}`);
    if (SUITE_LINE.test(text)) console.log(text);
    allPassed ||= ALL_PASSED.test(text);
  });
  await page.goto(address);
  const code = await Promise.race([exited, setTimeout(MINUTES * 60_000, undefined, { ref: false })]);
  if (code === 0 && allPassed) return 0;
  const kept = await mkdtemp(path.join(tmpdir(), 'claimdesk-workbench-'));
  await page.screenshot({ path: path.join(kept, 'workbench.png') });
  await writeFile(path.join(kept, 'workbench.log'), log.join('\n'));
  const end = code === undefined ? `did not end within ${MINUTES} minutes` : `ended with ${code}, not all tests passed`;
  console.error(`the workbench ${end}; what it showed and logged: ${kept}`);
  return 1;
}
