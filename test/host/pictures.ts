// node --import=tsx test/host/pictures.ts: takes every scene in all four kinds of theme from the real workbench, with the
// built extension at work on the sample newsroom, into dist/pictures/ to be looked at; the README's pictures are copied
// into media/, and the walkthrough's are taken into media/walkthrough/.
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { repository } from './paths.ts';
import { scenes } from './scenes.ts';
import { setStage } from './stage.ts';
import { type Theme, themes } from './themes.ts';
import { Workbench } from './workbench.ts';

/** Scene and theme of the pictures in the README, by the name they have there. */
const README: Readonly<Record<string, string>> = {
  'hover.png': 'hover-light.png',
  'hover-dark.png': 'hover-dark.png',
  'hover-high-contrast-dark.png': 'hover-high-contrast-dark.png',
  'hover-high-contrast-light.png': 'hover-high-contrast-light.png',
  'fixes.png': 'fixes-light.png',
  'claims.png': 'claims-light.png',
};

/** The scene of each step of the walkthrough, by the step's id. */
const WALKTHROUGH: Readonly<Record<string, string>> = {
  sample: 'draft',
  contradiction: 'hover',
  cite: 'citing',
  check: 'claims',
  own: 'records',
};

const all = path.join(repository, 'dist', 'pictures');
const media = path.join(repository, 'media');
const walkthrough = path.join(media, 'walkthrough');
await mkdir(all, { recursive: true });
await mkdir(walkthrough, { recursive: true });
const { extension, newsroom, strike } = await setStage('node');
const workbench = await Workbench.open({ folder: newsroom, extension });
try {
  await workbench.command('View: Toggle Primary Side Bar Visibility');
  await workbench.openFile('explainer.md');
  await workbench.squiggles('error', 2);
  for (const theme of Object.keys(themes) as Theme[]) {
    await workbench.setTheme(theme);
    await workbench.resize(1200, 670);
    for (const { name, set, strike: away } of scenes) {
      await set(workbench);
      await workbench.screenshot(path.join(all, `${name}-${theme}.png`));
      await away(workbench);
    }
    if (theme !== 'light' && theme !== 'dark') continue;
    await workbench.resize(720, 520);
    for (const [step, scene] of Object.entries(WALKTHROUGH)) {
      const { set, strike: away } = scenes.find(({ name }) => name === scene)!;
      await set(workbench);
      await writeFile(path.join(walkthrough, `${step}-${theme}.webp`), await workbench.smallPicture());
      await away(workbench);
    }
  }
  for (const [name, taken] of Object.entries(README)) await copyFile(path.join(all, taken), path.join(media, name));
} catch (error) {
  await workbench.screenshot(path.join(all, 'failed.png'));
  throw error;
} finally {
  await workbench.close();
  strike();
}
