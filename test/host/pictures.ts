// node --import=tsx test/host/pictures.ts [folder]: writes the README's pictures, taken from the real workbench with the
// built extension at work on the sample newsroom, into media/ or the folder named.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { repository } from './paths.ts';
import { setStage } from './stage.ts';
import { type Theme, themes } from './themes.ts';
import { Workbench } from './workbench.ts';

const folder = path.resolve(process.argv[2] ?? path.join(repository, 'media'));
await mkdir(folder, { recursive: true });
const { extension, newsroom, strike } = await setStage('node');
const workbench = await Workbench.open({ folder: newsroom, extension });
try {
  await workbench.resize(1200, 670);
  await workbench.command('View: Toggle Primary Side Bar Visibility');
  await workbench.openFile('explainer.md');
  await workbench.squiggles('error', 2);
  for (const theme of Object.keys(themes) as Theme[]) {
    await workbench.setTheme(theme);
    await workbench.hover('14,000');
    await workbench.screenshot(path.join(folder, theme === 'light' ? 'hover.png' : `hover-${theme}.png`));
  }
  await workbench.setTheme('light');
  await workbench.fixesAt('14,000');
  await workbench.screenshot(path.join(folder, 'fixes.png'));
  await workbench.press('Escape');
  await workbench.openClaims();
  await workbench.screenshot(path.join(folder, 'claims.png'));
} catch (error) {
  await workbench.screenshot(path.join(folder, 'failed.png'));
  throw error;
} finally {
  await workbench.close();
  strike();
}
