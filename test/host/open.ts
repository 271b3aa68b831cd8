// node --import=tsx test/host/open.ts: opens the sample newsroom in VS Code with the built extension loaded. That is the
// desktop VS Code (CLAIMDESK_VSCODE, else `code` on PATH); where there is none, VS Code's own server on this machine,
// whose address is printed and which serves until Ctrl+C.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { findExecutable } from './executables.ts';
import { repository } from './paths.ts';
import { startServer } from './server.ts';

const newsroom = path.join(repository, 'test', 'newsroom');
const code = process.env.CLAIMDESK_VSCODE || findExecutable('code');
if (code) {
  spawn(code, [`--extensionDevelopmentPath=${repository}`, newsroom], { stdio: 'ignore', detached: true }).unref();
} else {
  const server = await startServer();
  console.log(`the sample newsroom, until Ctrl+C: ${server.address({ folder: newsroom, extension: repository })}`);
  process.once('SIGINT', () => process.exit());
  process.once('SIGTERM', () => process.exit());
}
