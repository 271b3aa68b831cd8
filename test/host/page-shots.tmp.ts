import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setStage } from './stage.ts';
import { type Theme, themes } from './themes.ts';
import { Workbench } from './workbench.ts';

const folder = '/tmp/b/hover-shots';
await mkdir(folder, { recursive: true });
const { extension, newsroom, strike } = await setStage('node');
const workbench = await Workbench.open({ folder: newsroom, extension });
try {
  await workbench.resize(1200, 670);
  await workbench.command('View: Toggle Primary Side Bar Visibility');
  await workbench.openFile('column.md');
  await new Promise((r) => setTimeout(r, 3000));
  for (const theme of (process.argv[2]?.split(',') ?? Object.keys(themes)) as Theme[]) {
    await workbench.setTheme(theme);
    await workbench.hover('About 4,000');
    await new Promise((r) => setTimeout(r, 800));
    await workbench.screenshot(path.join(folder, `column-${theme}.png`));
    await workbench.page.mouse.move(0, 0);
  }
} catch (e) {
  await workbench.screenshot(path.join(folder, 'failed.png'));
  throw e;
} finally {
  await workbench.close();
  strike();
}
