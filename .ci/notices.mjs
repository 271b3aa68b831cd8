// The licences of everything that the bundles hold, as those licences ask.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes one text with the name, version and licence text of every package inside the bundles.
 * @param {string} file the text to write
 * @param {import('esbuild').Metafile[]} metafiles what esbuild says of each bundle
 */
export async function writeNotices(file, metafiles) {
  const folders = new Set(metafiles.flatMap(bundledPackages));
  const notices = await Promise.all([...folders].sort().map(notice));
  await writeFile(file, notices.join('\n'));
}

/** Folders of the packages that left bytes in an output, from paths such as `node_modules/@a/b/lib/c.js`. */
function bundledPackages(metafile) {
  return Object.values(metafile.outputs)
    .flatMap((output) => Object.entries(output.inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([input]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? []);
}

async function notice(folder) {
  const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const licence = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = licence ? await readFile(path.join(folder, licence), 'utf8') : '';
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}
