import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { run } from './exec.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * The path of a Chromium: the one that CLAIMDESK_CHROMIUM names, else the machine's, else (as root, where there is
 * apt-get) one installed now. Rejects where none can be had.
 */
export async function findChromium(): Promise<string> {
  const named = process.env.CLAIMDESK_CHROMIUM;
  if (named) return named;
  const found = await onThisMachine();
  if (found) return found;
  if (process.getuid?.() !== 0 || !(await firstExecutable(onPath(['apt-get'])))) {
    throw new Error('no Chromium here: install one (apt-get install chromium) or name it in CLAIMDESK_CHROMIUM');
  }
  console.log('installing chromium');
  await run('apt-get', ['update']);
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
  const installed = await onThisMachine();
  if (!installed) throw new Error('apt-get installed chromium, yet no executable of that name is on PATH');
  return installed;
}

function onThisMachine(): Promise<string | undefined> {
  return firstExecutable([...onPath(NAMES), MAC]);
}

function onPath(names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

async function firstExecutable(files: readonly string[]): Promise<string | undefined> {
  for (const file of files) {
    const executable = await access(file, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (executable) return file;
  }
  return undefined;
}
