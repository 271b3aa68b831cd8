// An esbuild plugin that does what `import defer` will do: a module listed here is evaluated when one of its functions is
// first called, with all that it alone imports. The sources import it as ever.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** What a plain-text draft without a claims file does without: the Markdown parser, YAML and the file's schema. */
const DEFERRED = ['src/prose/markdown.ts', 'src/records/read-claims.ts', 'src/records/update-claims.ts'];

/** @type {import('esbuild').Plugin} */
export const deferred = {
  name: 'deferred',
  setup({ onResolve, onLoad }) {
    const files = new Set(DEFERRED.map((file) => path.resolve(file)));
    onResolve({ filter: /^\.{1,2}\// }, ({ path: wanted, resolveDir, kind }) => {
      const file = path.resolve(resolveDir, wanted);
      return kind === 'import-statement' && files.has(file) ? { path: file, namespace: 'deferred' } : undefined;
    });
    onLoad({ filter: /./, namespace: 'deferred' }, async ({ path: file }) => {
      const names = Array.from(
        (await readFile(file, 'utf8')).matchAll(/^export (?:const|function) (\w+)/gm),
        (m) => m[1],
      );
      const call = (name) => `export const ${name} = (...given) => require(${JSON.stringify(file)}).${name}(...given);`;
      return { contents: names.map(call).join('\n'), resolveDir: path.dirname(file) };
    });
  },
};
