import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ALL_CHECKS } from '../src/checks/all-checks.ts';
import { SAMPLE_FILES } from '../src/editor/sample-files.ts';

const ROOT = path.join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const manifest = JSON.parse(read('package.json'));
const { contributes } = manifest;
const properties: Record<string, { default: unknown; enum?: string[] }> = Object.assign(
  {},
  ...contributes.configuration.map((group: { properties: object }) => group.properties),
);
const sources = (folder: string) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => read(path.join(folder, file)));
const editor = [...sources('src/editor'), read('src/extension.ts')].join('\n');
const found = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].map((match) => match[1]!));

/** The string literals that begin at every match of a call's head: `'…'` or `"…"`, escapes undone. */
const literals = (text: string, head: RegExp) =>
  [...text.matchAll(new RegExp(`${head.source}\\s*('(?:[^'\\\\\\n]|\\\\.)*'|"(?:[^"\\\\\\n]|\\\\.)*")`, 'g'))].map(
    ([, literal]) => new Function(`return ${literal}`)() as string,
  );

describe('package.json', () => {
  it('contributes each command that the code registers, and no other', () => {
    const registered = new Set([
      ...found(editor, /registerCommand\(\s*'([^']+)'/g),
      ...found(editor, /^ {4}'(claimdesk\.\w+)': /gm),
    ]);
    const contributed = contributes.commands.map(({ command }: { command: string }) => command);
    assert.deepEqual(contributed.toSorted(), [...registered].toSorted());
  });

  it('binds and lists only commands that it contributes', () => {
    const contributed = new Set(contributes.commands.map(({ command }: { command: string }) => command));
    const listed = [contributes.keybindings, ...Object.values(contributes.menus)].flat() as { command: string }[];
    for (const { command } of listed) assert.ok(contributed.has(command), command);
  });

  it('has one setting for each check, with every severity', () => {
    const settings = Object.keys(properties).filter((name) => name.startsWith('claimdesk.checks.'));
    assert.deepEqual(settings.toSorted(), ALL_CHECKS.map(({ id }) => `claimdesk.checks.${id}`).toSorted());
    for (const name of settings) {
      assert.deepEqual(properties[name]?.enum, ['default', 'off', 'error', 'warning', 'information', 'hint']);
      assert.equal(properties[name]?.default, 'default');
    }
  });

  it('has each setting that the code reads, and no other', () => {
    const settings = Object.keys(properties).filter((name) => !name.startsWith('claimdesk.checks.'));
    const asked = [...found(read('src/editor/settings.ts'), /\.get(?:<.*>)?\('([a-zA-Z.]+)'/g)].filter(
      (it) => it !== 'checks',
    );
    assert.deepEqual(settings.toSorted(), asked.map((name) => `claimdesk.${name}`).toSorted());
  });

  it('gives each colour that the code draws with a default in all four kinds of theme', () => {
    const colors: { id: string; defaults: object }[] = contributes.colors;
    assert.deepEqual(new Set(colors.map(({ id }) => id)), found(editor, /underline\('\w+', '([^']+)'\)/g));
    for (const { defaults } of colors) {
      assert.deepEqual(Object.keys(defaults), ['dark', 'light', 'highContrast', 'highContrastLight']);
    }
  });

  it('leads in its walkthrough and welcome only to commands that are there, past pictures that are there', () => {
    const names = JSON.parse(read('package.nls.json'));
    const ours = new Set(contributes.commands.map(({ command }: { command: string }) => command));
    const focus = contributes.views.claimdesk.map(({ id }: { id: string }) => `${id}.focus`);
    const said = JSON.stringify([contributes.walkthroughs, contributes.viewsWelcome]).replaceAll(
      /%([\w.-]+)%/g,
      (_, key: string) => names[key],
    );
    for (const command of found(said, /(?:\(command:|onCommand:)(claimdesk[\w.]+)/g))
      assert.ok(ours.has(command) || focus.includes(command), command);
    const pictures = contributes.walkthroughs.flatMap(({ steps }: { steps: { media: { image: object } }[] }) =>
      steps.flatMap(({ media }) => Object.values(media.image)),
    );
    assert.ok(pictures.length >= 4);
    for (const picture of pictures) assert.ok(readFileSync(path.join(ROOT, picture)).length > 1000, picture);
  });

  it('ships every file of the sample newsroom', () => {
    const files = readdirSync(path.join(ROOT, 'test/newsroom'), { recursive: true, encoding: 'utf8' });
    const sample = files.filter((file) => /\.(?:yaml|md|txt)$/.test(file)).map((file) => file.replaceAll('\\', '/'));
    assert.deepEqual(sample.toSorted(), [...SAMPLE_FILES]);
  });

  it('names files that are there', () => {
    for (const { path: file } of contributes.grammars) assert.ok(JSON.parse(read(file)).scopeName, file);
    const icon = readFileSync(path.join(ROOT, manifest.icon));
    assert.ok(icon.readUInt32BE(16) >= 128 && icon.readUInt32BE(20) >= 128, 'the icon is too small');
  });
});

describe('words for the reader', () => {
  const names = JSON.parse(read('package.nls.json'));
  const french = JSON.parse(read('package.nls.fr.json'));
  const engine = ['records', 'links', 'checks'].flatMap((room) => sources(`src/${room}`)).join('\n');
  const bundle: Record<string, string> = JSON.parse(read(`${manifest.l10n}/bundle.l10n.fr.json`));

  it('in package.json stand in both languages, and no others', () => {
    const wanted = [...found(JSON.stringify(manifest), /"%([^"%]+)%"/g)].toSorted();
    assert.deepEqual(Object.keys(names).toSorted(), wanted);
    assert.deepEqual(Object.keys(french).toSorted(), wanted);
  });

  it('in the editor are all in French', () => {
    const missing = literals(editor, /l10n\.t\(/).filter((text) => !bundle[text]);
    assert.deepEqual(missing, [], 'not in French');
  });

  it('of the engine are all in French', () => {
    const missing = literals(engine, /\b(?:message|described)\(/).filter((text) => !bundle[text]);
    assert.deepEqual(missing, [], 'not in French');
  });

  it('in French are all in use, their places the same', () => {
    const used = new Set([
      ...literals(editor, /(?:l10n\.t|\bmessage)\(/),
      ...literals(engine, /\b(?:message|described)\(/),
    ]);
    for (const [text, translation] of Object.entries(bundle)) {
      assert.ok(used.has(text), `nobody says: ${text}`);
      assert.deepEqual(found(translation, /\{(\d)\}/g), found(text, /\{(\d)\}/g), text);
    }
  });
});
