import assert from 'node:assert/strict';
import { onStage } from './on-stage.ts';

describe('fixes in the workbench', () => {
  const workbench = onStage();

  it('find a record to cite by words of its statement, in any order', async () => {
    await workbench().openFile('wire.txt');
    await workbench().click('Plekhovo');
    await workbench().command('Claimdesk: Add Citation');
    const rows = workbench().page.locator('.quick-input-widget .monaco-list-row');
    await rows.first().waitFor();
    assert.match(await rows.first().innerText(), /plekhovo-assault-length[\s\S]*took the village/);
    await workbench().type('hours villag');
    await workbench().page.waitForFunction(
      `document.querySelectorAll('.quick-input-widget .monaco-list-row').length === 1`,
    );
    await workbench().press('Enter');
    await workbench().shows('three hours.[^plekhovo-assault-length]');
  });

  it('suppress a finding for the reason that is typed, by keys alone', async () => {
    await workbench().openFile('explainer.md');
    await workbench().squiggles('error', 2);
    await workbench().fixesAt('14,000');
    await workbench().chooseFix('Suppress “figure-differs” here, with a reason…');
    await workbench().page.locator('.quick-input-widget:visible input[type="text"]').waitFor();
    await workbench().type('Kyiv corrected it by phone');
    await workbench().press('Enter');
    await workbench().shows('figure-differs: Kyiv corrected it by phone -->');
    await workbench().squiggles('error', 1);
    await workbench().press('ControlOrMeta+Z');
    await workbench().squiggles('error', 2);
  });
});
