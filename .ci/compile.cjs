// `node .ci/compile.cjs DIST`: runs the command in DIST on the sample newsroom and keeps what the engine compiled for it,
// for `launcher.cjs`. The engine refuses the file where it is of another version or the source has changed.
const { readFileSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { resolve } = require('node:path');
const { Script } = require('node:vm');

const dist = resolve(process.argv[2]);
const file = `${dist}/command.cjs`;
const script = new Script(Module.wrap(readFileSync(file, 'latin1')), { filename: file });
process.once('exit', () => {
  writeFileSync(`${file}.${process.arch}-${process.versions.v8}`, script.createCachedData());
});
process.argv.splice(1, 2, file, 'check', 'test/newsroom', '--fail-on', 'never');
script.runInThisContext()(exports, require, module, file, dist);
