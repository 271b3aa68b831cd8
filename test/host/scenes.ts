import type { Workbench } from './workbench.ts';

/** One thing that the workbench can show of the extension at work on the sample newsroom. */
export interface Scene {
  readonly name: string;
  /** Brings it about in a workbench that shows the explainer, with nothing open beside it. */
  set(workbench: Workbench): Promise<void>;
  /** Puts the workbench back to where `set` found it. */
  strike(workbench: Workbench): Promise<void>;
}

const dismiss = (workbench: Workbench) => workbench.press('Escape');
const sideBar = (workbench: Workbench) => workbench.command('View: Toggle Primary Side Bar Visibility');

/** Everything that is worth a picture, in the order in which the pictures are taken. */
export const scenes: readonly Scene[] = [
  { name: 'draft', set: async () => {}, strike: async () => {} },
  {
    name: 'hover',
    set: async (workbench) => {
      await workbench.hover('14,000');
    },
    strike: dismiss,
  },
  {
    name: 'fixes',
    set: async (workbench) => {
      await workbench.fixesAt('14,000');
    },
    strike: dismiss,
  },
  {
    name: 'claims',
    set: (workbench) => workbench.openClaims(),
    strike: sideBar,
  },
  {
    name: 'problems',
    set: async (workbench) => {
      await workbench.problems();
    },
    strike: (workbench) => workbench.command('View: Toggle Panel Visibility'),
  },
  {
    name: 'citing',
    set: async (workbench) => {
      await workbench.press('ControlOrMeta+End');
      await workbench.type('Kyiv counts about 12,000 North Korean troops in the Kursk region.[^');
      await workbench.page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
    },
    strike: async (workbench) => {
      await workbench.press('Escape');
      await workbench.command('File: Revert File');
      await workbench.press('ControlOrMeta+Home');
    },
  },
  {
    name: 'records',
    set: async (workbench) => {
      await workbench.openFile('claims.yaml');
      await workbench.press('ControlOrMeta+End');
      await workbench.page.locator('.codelens-decoration a:visible').first().waitFor();
    },
    strike: (workbench) => workbench.command('View: Close Editor'),
  },
];
