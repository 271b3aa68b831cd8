import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** How a command is run. */
export interface Run {
  /** The folder it runs in. */
  readonly cwd?: string;
  /** Environment beside this process's own. */
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a command to its end (ten minutes at most); rejects with all that it printed where it fails. */
export async function run(command: string, args: readonly string[], { cwd, env }: Run = {}): Promise<void> {
  const options = { cwd, env: { ...process.env, ...env }, timeout: 600_000, maxBuffer: 64 << 20 };
  await execute(command, args, options).catch(({ message, stdout, stderr }) => {
    throw new Error(`${message}\n${stdout}${stderr}`);
  });
}
