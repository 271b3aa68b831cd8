import assert from 'node:assert/strict';
import { explain } from '../../src/checks/word-changes.ts';
import { alignQuotation } from '../../src/links/align-quotation.ts';
import { print } from '../../src/records/message.ts';

const ORIGINAL = 'We will not close the bridge before the long winter is over';

const explained = (said: string): string => print(explain(said, ORIGINAL, alignQuotation(said, ORIGINAL)!));

describe('explain', () => {
  it('names the one word that was changed, dropped or added', () => {
    assert.match(
      explained('We will not shut the bridge before the long winter'),
      /says “shut” where the record has “close”/,
    );
    assert.match(explained('We will close the bridge before the long winter'), /leaves out “not”/);
    assert.match(explained('We will not ever close the bridge'), /adds “ever”/);
  });

  it('sets out every change where there are several', () => {
    assert.match(
      explained('We will shut the bridge before the very long winter is over'),
      /in 2 places \(“not close” → “shut”; \+“very”\)/,
    );
    assert.match(explained('We will close the bridge before the winter is over'), /in 2 places \(−“not”; −“long”\)/);
  });
});
