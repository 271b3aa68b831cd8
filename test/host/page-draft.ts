import assert from 'node:assert/strict';
import { onStage } from './on-stage.ts';

describe('a draft in the workbench', () => {
  const workbench = onStage();

  it('squiggles what the record contradicts', async () => {
    await workbench().openFile('explainer.md');
    await workbench().squiggles('error', 2);
  });

  it('says in the hover what the record says', async () => {
    const card = await workbench().hover('14,000');
    assert.match(card, /contingent-kyiv/);
    assert.match(card, /About 12,000 North Korean troops/);
  });

  it('puts in what the record says, by the light bulb, and the squiggle goes', async () => {
    const fixes = await workbench().fixesAt('14,000');
    assert.ok(fixes.some((fix) => fix.startsWith('Change to what the record says')));
    await workbench().chooseFix('Change to what the record says');
    await workbench().shows('12,000 North Korean troops');
    await workbench().squiggles('error', 1);
  });

  it('squiggles a contradiction as it is typed', async () => {
    await workbench().press('ControlOrMeta+End');
    await workbench().type('\nThe treaty has 25 articles [@treaty-articles].');
    await workbench().squiggles('error', 2);
  });
});
