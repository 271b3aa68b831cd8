import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { cache } from './paths.ts';

/** How long the download may stand still. */
const STALLED_MS = 10_000;

/**
 * The executable of a desktop VS Code: the one that CLAIMDESK_VSCODE names, else one downloaded into the cache.
 * Undefined, after a line that says why, where there is no screen or the download cannot be had.
 */
export async function findDesktop(): Promise<string | undefined> {
  const named = process.env.CLAIMDESK_VSCODE;
  if (named) return named;
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    console.log('no screen for a desktop VS Code');
    return undefined;
  }
  try {
    return await downloadAndUnzipVSCode({ cachePath: cache, reporter: new SilentReporter(), timeout: STALLED_MS });
  } catch (error) {
    console.log(`no desktop VS Code could be downloaded: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}
