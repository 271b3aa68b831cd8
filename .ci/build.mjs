// Writes dist/: the command, the extension for both hosts of VS Code, and the editor suites for both hosts.
// `node .ci/build.mjs` minifies; `--development` keeps names and links source maps.
import { readFile, rename, rm } from 'node:fs/promises';
import { build } from 'esbuild';
import { writeNotices } from './notices.mjs';

// Built aside and renamed: a build that fails leaves the last good one.
const out = `.build-${process.pid}`;
const development = process.argv.includes('--development');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  minify: !development,
  sourcemap: development ? 'linked' : false,
  target: 'es2022',
};

/** @type {import('esbuild').BuildOptions} */
const node = { ...shared, platform: 'node', target: 'node20' };

/** @type {import('esbuild').BuildOptions} */
const editor = { ...node, format: 'cjs', external: ['vscode'] };

/** @type {import('esbuild').BuildOptions} */
const worker = {
  ...shared,
  platform: 'browser',
  format: 'cjs',
  external: ['vscode'],
  // Before `browser`: packages that decode with a DOM element there have a plain build for workers.
  conditions: ['worker'],
};

// mocha's browser build is a script inside an ES module package: without this it would take the bundle's own
// `module.exports` for its own.
const mochaAsScript = {
  name: 'mocha-as-script',
  setup: ({ onLoad }) =>
    onLoad({ filter: /node_modules\/mocha\/mocha\.js$/ }, async ({ path }) => ({
      contents: `var exports, module;\n${await readFile(path, 'utf8')}`,
    })),
};

/** @type {(host: 'node' | 'worker') => import('esbuild').BuildOptions} */
const suites = (host) => ({
  entryPoints: ['test/editor/index.ts'],
  plugins: [mochaAsScript],
  define: { HOST: JSON.stringify(host), DEVELOPMENT: String(development) },
  sourcemap: 'inline',
  minify: false,
});

const command = {
  ...node,
  entryPoints: ['src/cli.ts'],
  outdir: out,
  format: 'esm',
  // What a dynamic import names becomes a file of its own: `--help` parses none of the engine.
  splitting: true,
  chunkNames: 'chunks/[hash]',
  // commander is CommonJS and asks for Node's own modules by `require`, which an ES module lacks.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
};

const builds = await Promise.allSettled([
  build(command),
  build({ ...editor, entryPoints: ['src/extension.ts'], outfile: `${out}/extension.cjs` }),
  build({ ...worker, entryPoints: ['src/extension.ts'], outfile: `${out}/web/extension.cjs` }),
  build({ ...editor, ...suites('node'), outfile: `${out}/test/node.cjs` }),
  build({
    ...worker,
    ...suites('worker'),
    outfile: `${out}/test/worker.cjs`,
    alias: { 'node:assert/strict': './test/editor/worker-assert.ts' },
  }),
]);
if (builds.every(({ status }) => status === 'fulfilled')) {
  const shipped = builds.slice(0, 3).map(({ value }) => value.metafile);
  await writeNotices(`${out}/third-party-notices.txt`, shipped);
  await rm('dist', { recursive: true, force: true });
  await rename(out, 'dist');
} else {
  await rm(out, { recursive: true, force: true });
  // esbuild has said where and why.
  process.exitCode = 1;
}
