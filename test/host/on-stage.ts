import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Opened } from './server.ts';
import { type Stage, setStage } from './stage.ts';
import { Workbench } from './workbench.ts';

/** What is on. */
export interface Play {
  /** Whether nobody has trusted the folder yet. */
  readonly restricted?: boolean;
  /** Changes the copy of the sample newsroom, and says what of it is opened; its folder where it says nothing. */
  readonly arrange?: (newsroom: string) => Promise<Pick<Opened, 'folder' | 'workspace'> | undefined>;
}

/**
 * Within a `describe`: a workbench with a copy of the sample newsroom and the built extension, opened before its tests
 * and closed after them. Returns what gives it to a test. A test that fails leaves a picture of what was shown.
 */
export function onStage({ restricted = false, arrange }: Play = {}): () => Workbench {
  let stage: Stage | undefined;
  let workbench: Workbench | undefined;

  before(async () => {
    stage = await setStage('node');
    const opened = (await arrange?.(stage.newsroom)) ?? { folder: stage.newsroom };
    workbench = await Workbench.open({ ...opened, extension: stage.extension }, restricted);
  });

  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    const picture = path.join(await mkdtemp(path.join(tmpdir(), 'claimdesk-page-')), 'workbench.png');
    await workbench?.screenshot(picture);
    console.error(`what the workbench showed: ${picture}`);
  });

  after(async () => {
    await workbench?.close();
    stage?.strike();
  });

  return () => {
    if (!workbench) throw new Error('the workbench is open only while the tests run');
    return workbench;
  };
}
