import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder in the system's temporary place. */
export interface TemporaryFolder {
  /** Its absolute path. */
  readonly path: string;
  /** Removes it with all that it holds; the end of this process does so at the latest. */
  remove(): void;
}

/** Makes a folder whose name begins with `claimdesk-` and the given word. */
export function temporaryFolder(word: string): TemporaryFolder {
  const folder = mkdtempSync(path.join(tmpdir(), `claimdesk-${word}-`));
  const remove = () => {
    process.off('exit', remove);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  process.once('exit', remove);
  return { path: folder, remove };
}
