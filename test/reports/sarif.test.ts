import assert from 'node:assert/strict';
import { sarif } from '../../src/reports/sarif.ts';
import { draft, findingAt, outcomeWith, sampleOutcome, suppressedOutcome } from './sample-outcome.ts';
import { schemaErrors } from './sarif-schema.ts';

const checks = [
  {
    id: 'figure-differs',
    summary: 'A figure is not the record’s.',
    why: 'Readers rely on figures.',
    severity: 'error' as const,
  },
];

describe('sarif', () => {
  const log = sarif(sampleOutcome, checks, '1.2.3');
  const [run] = log.runs;
  const [first, second] = run!.results!;

  it('is valid by the schema of SARIF 2.1.0', () => {
    assert.deepEqual(schemaErrors(log), []);
    assert.deepEqual(schemaErrors(sarif(outcomeWith({ troubles: ['a.md: is not there.'] }), [], '0.0.0')), []);
  });

  it('is held to a schema that finds errors', () => {
    assert.notDeepEqual(schemaErrors({ ...log, version: '2.0.0' }), []);
    assert.notDeepEqual(schemaErrors({ ...log, runs: [{ ...run, results: [{ ...first, level: 'bad' }] }] }), []);
  });

  it('names every check as a rule, and what else was found', () => {
    assert.deepEqual(
      run!.tool.driver.rules!.map(({ id, help }) => [id, help?.text]),
      [
        ['figure-differs', 'A figure is not the record’s.\n\nReaders rely on figures.'],
        ['uncited-claim', undefined],
      ],
    );
    assert.deepEqual([first!.ruleIndex, second!.ruleIndex], [0, 1]);
    assert.deepEqual([first!.level, second!.level], ['error', 'note']);
  });

  it('gives regions in lines, columns and offsets of UTF-16 units', () => {
    assert.equal(run!.columnKind, 'utf16CodeUnits');
    assert.deepEqual(first!.locations![0]!.physicalLocation, {
      artifactLocation: { uri: 'drafts/a%20ferry.md' },
      region: {
        startLine: 3,
        startColumn: 25,
        endLine: 3,
        endColumn: 38,
        charOffset: 47,
        charLength: 13,
        snippet: { text: '62 passengers' },
      },
    });
    const [related] = first!.relatedLocations!;
    assert.equal(related!.physicalLocation!.artifactLocation!.uri, 'claims.yaml');
    assert.equal(related!.physicalLocation!.region!.charLength, 'About 40 passengers'.length);
    assert.equal(related!.message!.text, 'record ferry-aboard');
  });

  it('carries the fixes as replacements', () => {
    assert.deepEqual(first!.fixes![0], {
      description: { text: 'Change to “about 40 passengers”' },
      artifactChanges: [
        {
          artifactLocation: { uri: 'drafts/a%20ferry.md' },
          replacements: [
            {
              deletedRegion: {
                startLine: 3,
                startColumn: 25,
                endLine: 3,
                endColumn: 27,
                charOffset: 47,
                charLength: 2,
              },
              insertedContent: { text: 'about 40' },
            },
          ],
        },
      ],
    });
  });

  it('says that a run with troubles was not complete', () => {
    const [invocation] = sarif(outcomeWith({ troubles: ['a.md: is not there.'] }), [], '0').runs[0]!.invocations!;
    assert.equal(invocation!.executionSuccessful, false);
    assert.equal(invocation!.toolExecutionNotifications![0]!.message.text, 'a.md: is not there.');
  });

  it('writes paths as URI references', () => {
    const uri = (path: string) =>
      sarif(outcomeWith({ documents: new Map([[path, draft]]), findings: [findingAt(path, draft, 'Ferry')] }), [], '0')
        .runs[0]!.results![0]!.locations![0]!.physicalLocation!.artifactLocation!.uri;
    assert.equal(uri('../désk/50% #1?.md'), '../d%C3%A9sk/50%25%20%231%3F.md');
    assert.equal(uri('/srv/a b.md'), 'file:///srv/a%20b.md');
    assert.equal(uri('D:/desk/a.md'), 'file:///D:/desk/a.md');
  });

  it('keeps what is suppressed, with the comment and its reason, and then says of all whether they are', () => {
    const quiet = sarif(suppressedOutcome, checks, '1.2.3');
    assert.deepEqual(schemaErrors(quiet), []);
    const [error, hint] = quiet.runs[0]!.results!;
    assert.equal(error!.ruleId, 'figure-differs');
    const [suppression] = error!.suppressions!;
    assert.deepEqual([suppression!.kind, suppression!.justification], ['inSource', 'counted twice']);
    assert.match(suppression!.location!.physicalLocation!.region!.snippet!.text!, /^<!-- .* -->$/);
    assert.deepEqual(hint!.suppressions, []);
    assert.equal(first!.suppressions, undefined);
  });
});
