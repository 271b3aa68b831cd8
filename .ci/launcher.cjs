#!/usr/bin/env node
// Runs the command. Compiling it takes as long as reading a draft, so it comes compiled (`.ci/compile.cjs`) for the
// engine of the Node that built it; any other Node compiles it, and keeps that where it can (from 22.1 on).
const { existsSync, readFileSync } = require('node:fs');
const Module = require('node:module');
const { Script } = require('node:vm');

const file = `${__dirname}/command.cjs`;
const cache = `${file}.${process.arch}-${process.versions.v8}`;
if (existsSync(cache)) {
  const cachedData = readFileSync(cache);
  const script = new Script(Module.wrap(readFileSync(file, 'latin1')), { filename: file, cachedData });
  script.runInThisContext()(exports, require, module, file, __dirname);
} else {
  Module.enableCompileCache?.();
  require(file);
}
