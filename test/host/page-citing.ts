import assert from 'node:assert/strict';
import { onStage } from './on-stage.ts';

describe('citing by keyboard', () => {
  const workbench = onStage();

  it('completes a record from the words of its statement, and writes its footnote', async () => {
    await workbench().openFile('column.md');
    await workbench().press('ControlOrMeta+End');
    await workbench().type('\nUkrainian forces captured two North Korean soldiers in the Kursk region.[^');
    const list = workbench().page.locator('.suggest-widget.visible .monaco-list-row');
    await list.filter({ hasText: 'captives-january' }).first().waitFor();
    await workbench().type('capt');
    await workbench().press('Enter');
    await workbench().shows('Kursk region.[^captives-january]');
    await workbench().shows('[^captives-january]: Evening address');
  });

  it('goes on typing behind the call', async () => {
    await workbench().type(' It rained.');
    await workbench().shows('[^captives-january] It');
  });

  it('renames the record by F2 on the call', async () => {
    for (let i = 0; i < 14; i++) await workbench().press('ArrowLeft');
    await workbench().press('F2');
    const input = workbench().page.locator('.rename-box input');
    await input.waitFor();
    await input.fill('captives-two');
    await workbench().press('Enter');
    await workbench().shows('[^captives-two] It');
    await workbench().shows('[^captives-two]: Evening address');
  });

  it('changed the claims file and the other drafts with it', async () => {
    await workbench().openFile('captives.md');
    await workbench().shows('captives-two');
    await workbench().openFile('claims.yaml');
    await workbench().shows('captives-two:');
  });

  it('highlights markers by the grammar, and markup in their line as before', async () => {
    await workbench().openFile('column.md');
    await workbench().press('ControlOrMeta+End');
    await workbench().type('\n\n[^treaty-signed] begins *this line* [@treaty-signed]');
    await workbench().press('ArrowLeft');
    await workbench().press('ArrowLeft');
    assert.match(
      await workbench().scopes(),
      /support\.type\.citation\.claimdesk\s[\s\S]*meta\.citation\.pandoc\.claimdesk/,
    );
    await workbench().click('this line');
    assert.match(await workbench().scopes(), /markup\.italic\.markdown/);
    await workbench().click('treaty-signed] begins');
    assert.match(await workbench().scopes(), /meta\.citation\.footnote\.claimdesk/);
  });
});
