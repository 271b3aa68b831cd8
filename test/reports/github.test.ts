import assert from 'node:assert/strict';
import { message } from '../../src/records/message.ts';
import { github } from '../../src/reports/github.ts';
import { draft, findingAt, outcomeWith, sampleOutcome } from './sample-outcome.ts';

const printed = (uri: string, more: Parameters<typeof findingAt>[3], words = 'Nobody') =>
  [...github(outcomeWith({ documents: new Map([[uri, draft]]), findings: [findingAt(uri, draft, words, more)] }))].join(
    '',
  );

describe('github', () => {
  it('annotates the exact columns and names the record', () => {
    assert.equal(
      [...github(sampleOutcome)][0],
      '::error file=drafts/a ferry.md,line=3,endLine=3,col=25,endColumn=38,title=figure-differs::' +
        'The draft says 62 passengers; the record says about 40 passengers.%0A' +
        'Certain. The sentence cites the record ferry-aboard.%0Aclaims.yaml:4:16 record ferry-aboard\n',
    );
  });

  it('escapes what would end a property, a command or a line', () => {
    const text = printed('a,b:c%.md', { message: message('100% of\r\nthem: a::b, c'), why: message('') });
    assert.equal(
      text,
      '::error file=a%2Cb%3Ac%25.md,line=3,endLine=3,col=52,endColumn=58,title=figure-differs::100%25 of%0D%0Athem: a::b, c\n',
    );
  });

  it('gives no columns to what runs over several lines', () => {
    assert.match(printed('a.md', {}, 'opens\r\n\r\nThe'), /^::error file=a\.md,line=1,endLine=3,title=/);
  });

  it('knows three levels', () => {
    assert.match(printed('a.md', { severity: 'warning' }), /^::warning /);
    assert.match(printed('a.md', { severity: 'information' }), /^::notice /);
    assert.match(printed('a.md', { severity: 'hint' }), /^::notice /);
  });
});
