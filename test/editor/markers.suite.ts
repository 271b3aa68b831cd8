import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, keepSample, open, rangeOf, restoreSample, sample } from './sample.ts';

const DRAFT = `It *rained*.[^captives-january] It snowed [@captives-january, p. 3].

It hailed.<!-- claim: captives-january --> \`[^not-this]\`

[^captives-january] begins *here*.

[^captives-january]: A note.
`;

describe('a citation marker', () => {
  before(keepSample);
  afterEach(restoreSample);

  const opened = async (): Promise<vscode.TextDocument> => {
    await vscode.workspace.fs.writeFile(sample('drafts/markers.md'), new TextEncoder().encode(DRAFT));
    return (await open('drafts/markers.md')).document;
  };

  for (const marker of [
    '[^captives-january] It snowed',
    '[@captives-january, p',
    'claim: captives-january',
    '[^captives-january]: A note',
  ])
    it(`shows the record’s card: ${marker}`, async () => {
      const document = await opened();
      const position = rangeOf(document, marker).start.translate(0, 8);
      const said = await eventually('a card', async () => {
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          position,
        );
        const text = hovers.flatMap(({ contents }) => contents.map((it) => (it as vscode.MarkdownString).value)).join();
        return text.includes('captured two North Korean soldiers') && text;
      });
      assert.match(said, /Verified/);
    });
});
