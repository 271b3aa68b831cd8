// Bundles the bench as the product is bundled, so that what is measured is what is shipped, and runs it.
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;
const outfile = path.join(here, `.bench-${process.pid}.mjs`);
try {
  await build({
    entryPoints: [path.join(here, 'bench.ts')],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  await import(outfile);
} finally {
  await rm(outfile, { force: true });
}
