import { onStage } from './on-stage.ts';

describe('a draft in the workbench', () => {
  const workbench = onStage();

  it('shows what is typed', async () => {
    await workbench().openFile('front.md');
    await workbench().click('by train');
    await workbench().type('**');
    await workbench().shows('**');
  });
});
