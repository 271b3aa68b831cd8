// Writes dist/claimdesk.vsix from what the build made; fails where it is larger than what a writer should wait for.
import { stat } from 'node:fs/promises';
import { createVSIX } from '@vscode/vsce';

const FILE = 'dist/claimdesk.vsix';
const LIMIT_BYTES = 1_500_000;

await createVSIX({ packagePath: FILE, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
const { size } = await stat(FILE);
if (size > LIMIT_BYTES) throw new Error(`${FILE} has ${size} bytes, more than ${LIMIT_BYTES}`);
