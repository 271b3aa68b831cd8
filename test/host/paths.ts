import { homedir } from 'node:os';
import path from 'node:path';

/** The repository: the folder of package.json. */
export const repository = path.resolve(import.meta.dirname, '../..');

/** Where what the hosts need is kept between runs, outside the repository. */
export const cache =
  process.env.CLAIMDESK_HOST_CACHE ||
  path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'claimdesk', 'vscode-host');
