import type { ArtifactChange, Location, Log, PhysicalLocation, Region, Result, Fix as SarifFix } from 'sarif';
import type { Finding, Fix, Place } from '../checks/finding.ts';
import { groundsOf } from '../checks/grounds.ts';
import { print } from '../records/message.ts';
import { inReadingOrder, type Outcome, positionsIn } from './outcome.ts';
import { LEVELS, type RuleText, rulesOf } from './sarif-rules.ts';

/** The outcome as a SARIF 2.1.0 log (OASIS); columns and offsets count UTF-16 units, URIs are relative to the working folder. */
export function sarif(outcome: Outcome, checks: readonly RuleText[], version: string): Log {
  const positions = positionsIn(outcome);
  const suppressed = new Map(outcome.suppressed.map(({ finding, suppression }) => [finding, suppression]));
  const findings = inReadingOrder(outcome, [...outcome.findings, ...suppressed.keys()]);
  const rules = rulesOf(checks, findings);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));

  const region = ({ uri, span }: Place): Region => {
    const start = positions({ uri }).at(span.start);
    const end = positions({ uri }).at(span.end);
    return {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      charOffset: span.start,
      charLength: span.end - span.start,
    };
  };
  const physical = (place: Place): PhysicalLocation => ({
    artifactLocation: { uri: reference(place.uri) },
    region: { ...region(place), snippet: { text: positions(place).text.slice(place.span.start, place.span.end) } },
  });
  const related = ({ place, message }: Finding['related'][number], index: number): Location => ({
    id: index + 1,
    physicalLocation: physical(place),
    message: { text: print(message) },
  });
  const fix = ({ title, edits }: Fix): SarifFix => ({
    description: { text: print(title) },
    artifactChanges: [...new Set(edits.map(({ uri }) => uri))].map(
      (uri): ArtifactChange => ({
        artifactLocation: { uri: reference(uri) },
        replacements: edits
          .filter((edit) => edit.uri === uri)
          .map((edit) => ({ deletedRegion: region(edit), insertedContent: { text: edit.text } })),
      }),
    ),
  });
  // Where one result of a run has `suppressions`, all have (SARIF 2.1.0, §3.27.23); an empty list suppresses nothing.
  const suppressions = (finding: Finding): Pick<Result, 'suppressions'> => {
    if (suppressed.size === 0) return {};
    const comment = suppressed.get(finding);
    if (!comment) return { suppressions: [] };
    const { start, length, reason } = comment;
    const location = { physicalLocation: physical({ uri: finding.place.uri, span: { start, end: start + length } }) };
    return { suppressions: [{ kind: 'inSource', justification: reason, location }] };
  };
  const result = (finding: Finding): Result => ({
    ruleId: finding.check,
    ruleIndex: indexes.get(finding.check)!,
    level: LEVELS[finding.severity],
    rank: Math.round(finding.certainty * 100),
    message: { text: [finding.message, ...groundsOf(finding)].map(print).join(' ') },
    locations: [{ physicalLocation: physical(finding.place) }],
    ...(finding.related.length > 0 ? { relatedLocations: finding.related.map(related) } : {}),
    ...(finding.fixes.length > 0 ? { fixes: finding.fixes.filter(({ edits }) => edits.length > 0).map(fix) } : {}),
    ...suppressions(finding),
    properties: { severity: finding.severity, certainty: finding.certainty, why: print(finding.why) },
  });

  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Claimdesk', semanticVersion: version, rules } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: outcome.troubles.length === 0,
            toolExecutionNotifications: outcome.troubles.map((text) => ({ level: 'error', message: { text } })),
          },
        ],
        results: findings.map(result),
      },
    ],
  };
}

/** A path as a URI reference (RFC 3986): each segment percent-encoded, a Windows drive as a `file:` URI. */
function reference(path: string): string {
  if (/^[a-z][a-z0-9+.-]+:/i.test(path)) return path;
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (/^[a-z]:\//i.test(path)) return `file:///${path[0]}:${encoded.slice(encoded.indexOf('/'))}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}
