// Writes dist/: the command, the extension, and the editor suites for both hosts of VS Code.
// `node .ci/build.mjs` minifies; `--development` keeps names and links source maps.
import { execFileSync } from 'node:child_process';
import { chmod, copyFile, cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { deferred } from './deferred.mjs';
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
  plugins: [deferred],
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
  plugins: [deferred, mochaAsScript],
  define: { HOST: JSON.stringify(host), DEVELOPMENT: String(development) },
  sourcemap: 'inline',
  minify: false,
});

const command = {
  ...node,
  entryPoints: ['src/cli.ts'],
  outfile: `${out}/command.cjs`,
  // One script that runs compiled, see `launcher.cjs`; what a dynamic import names is evaluated when it is asked for.
  format: 'cjs',
  supported: { 'dynamic-import': false },
  // Only for subcommands that are programs of their own; ours are functions.
  alias: { 'node:child_process': './.ci/no-programs.cjs' },
  // tinyglobby makes its `require` from it, which takes a path as well.
  define: { 'import.meta.url': '__filename' },
};

const builds = await Promise.allSettled([
  build(command),
  // It touches no Node: one bundle runs in both hosts, and is half the package.
  build({ ...worker, entryPoints: ['src/extension.ts'], outfile: `${out}/extension.cjs` }),
  build({ ...editor, ...suites('node'), outfile: `${out}/test/node.cjs` }),
  build({
    ...worker,
    ...suites('worker'),
    outfile: `${out}/test/worker.cjs`,
    alias: { 'node:assert/strict': './test/editor/worker-assert.ts' },
  }),
]);
if (builds.every(({ status }) => status === 'fulfilled')) {
  const shipped = builds.slice(0, 2).map(({ value }) => value.metafile);
  for (const file of ['command.cjs', 'extension.cjs']) await escapeSigns(`${out}/${file}`);
  await writeNotices(`${out}/third-party-notices.txt`, shipped);
  // Its scripts are no ES modules, whatever the package around says.
  await writeFile(`${out}/package.json`, '{ "type": "commonjs" }\n');
  // What `Open the Sample Newsroom` copies.
  for (const part of ['claims.yaml', 'drafts'])
    await cp(`test/newsroom/${part}`, `${out}/sample/${part}`, { recursive: true });
  await copyFile('.ci/launcher.cjs', `${out}/cli.js`);
  await chmod(`${out}/cli.js`, 0o755);
  execFileSync(process.execPath, ['.ci/compile.cjs', out], { stdio: ['ignore', 'ignore', 'inherit'] });
  await rm('dist', { recursive: true, force: true });
  await rename(out, 'dist');
} else {
  await rm(out, { recursive: true, force: true });
  // esbuild has said where and why.
  process.exitCode = 1;
}

/** Writes out what the bundler leaves in patterns: a script in ASCII alone takes half the memory and is read faster. */
async function escapeSigns(file) {
  const text = await readFile(file, 'utf8');
  const escaped = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  await writeFile(file, text.replace(/[^ -~\n\t]/g, escaped));
}
