import assert from 'node:assert/strict';
import { onStage } from './on-stage.ts';

describe('the claims view', () => {
  const workbench = onStage();
  const rows = () => workbench().page.locator('.pane-body .monaco-list-row');

  it('teaches while there is no draft', async () => {
    await workbench().page.locator('.activitybar a[aria-label^="Claimdesk"]').first().click();
    await workbench().page.locator('.welcome-view a', { hasText: 'Start a Claims File' }).waitFor();
  });

  it('lists the claims of a draft with their status', async () => {
    await workbench().openFile('explainer.md');
    await rows().filter({ hasText: '14,000 North Korean troops' }).waitFor();
    assert.match(await rows().first().innerText(), /explainer\.md/);
  });

  it('goes to a claim by keyboard', async () => {
    await rows().filter({ hasText: 'Ukraine held about 150 square miles' }).click();
    await workbench().page.locator('.statusbar', { hasText: 'Ln 26' }).waitFor();
    await workbench().press('ArrowUp');
    await workbench().press('Enter');
    await workbench().page.locator('.statusbar', { hasText: 'Ln 25' }).waitFor();
  });

  it('groups them by status', async () => {
    await workbench().command('Claimdesk: Group Claims By…');
    await workbench().page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Status' }).click();
    await rows()
      .filter({ hasText: /^Verified/ })
      .first()
      .waitFor();
  });

  it('lists only what is contradicted, says so, and lists all again', async () => {
    await workbench().command('Claimdesk: Filter Claims…');
    await workbench().page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Contradicted claims' }).click();
    await workbench().page.locator('.pane-body', { hasText: 'Contradicted claims: 2 of' }).waitFor();
    await rows().filter({ hasText: 'Ukraine held about 150 square miles' }).waitFor({ state: 'detached' });
    await rows().filter({ hasText: '14,000 North Korean troops' }).waitFor();
    await workbench().command('Claimdesk: List All Claims');
    await rows().filter({ hasText: 'Ukraine held about 150 square miles' }).waitFor();
  });

  it('puts what asks for work first', async () => {
    await workbench().command('Claimdesk: Group Claims By…');
    await workbench().page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Draft' }).click();
    await workbench().command('Claimdesk: Sort Claims By…');
    await workbench().page.locator('.quick-input-widget .monaco-list-row', { hasText: 'What asks for work' }).click();
    await rows().first().waitFor();
    await workbench().page.waitForFunction(
      `/contradicted/.test(document.querySelectorAll('.pane-body .monaco-list-row')[1]?.getAttribute('aria-label'))`,
    );
  });
});
