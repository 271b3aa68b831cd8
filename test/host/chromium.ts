import { run } from './exec.ts';
import { findExecutable } from './executables.ts';

const PROGRAMS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The path of a Chromium: the one that CLAIMDESK_CHROMIUM names, else the machine's, else (as root, where there is
 * apt-get) one installed now. Rejects where none can be had.
 */
export async function findChromium(): Promise<string> {
  const found = process.env.CLAIMDESK_CHROMIUM || findExecutable(...PROGRAMS);
  if (found) return found;
  if (process.getuid?.() !== 0 || !findExecutable('apt-get')) {
    throw new Error('no Chromium here: install one (apt-get install chromium) or name it in CLAIMDESK_CHROMIUM');
  }
  console.log('installing chromium');
  await run('apt-get', ['update']);
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
  const installed = findExecutable(...PROGRAMS);
  if (!installed) throw new Error('apt-get installed chromium, yet no executable of that name is on PATH');
  return installed;
}
