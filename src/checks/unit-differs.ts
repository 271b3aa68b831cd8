import { type Figure, figuresIn } from '../links/figure.ts';
import { figuresOfRecord } from '../links/figures-of-record.ts';
import type { Link } from '../links/link.ts';
import { message } from '../records/message.ts';
import type { Check } from './check.ts';
import { figureEdit, figurePhrase, figureSpan, figureText } from './figure-words.ts';
import type { Finding } from './finding.ts';
import { figureRecordPlace, placeOf, severityOf } from './places.ts';

/** The number is the record's, the unit is not. */
export const unitDiffers: Check = {
  id: 'unit-differs',
  summary:
    'The number is the record’s, but not its unit: euros for dollars, miles for kilometres, percent for percentage points.',
  why: 'A wrong unit makes a right number wrong by half, and a rise of two percentage points is no rise of two percent.',
  severity: 'error',
  examples: [
    {
      claims: `version: 1
claims:
  tunnel-length:
    statement: The new tunnel is 12 kilometres long.
`,
      draft: 'The new tunnel is ⟦12 miles⟧ long.[^tunnel-length]',
      fixed: 'The new tunnel is 12 kilometres long.[^tunnel-length]',
    },
    {
      claims: `version: 1
claims:
  tunnel-length:
    statement: The new tunnel is 12 kilometres long.
`,
      draft: 'The new tunnel is 12 km long, about 7.5 miles.[^tunnel-length]',
    },
  ],
  run: (context) =>
    context.links.flatMap((link) => {
      const said = figuresIn(link.claims[0].reading, link.span);
      const known = figuresOfRecord(link.record, context.records.desk.glossary);
      return said.flatMap((ours): Finding[] => {
        // A figure that the record has in its own unit as well is no slip.
        if (known.some((theirs) => sameNumber(ours, theirs) && sameUnit(ours, theirs))) return [];
        const theirs = known.find((one) => sameNumber(ours, one) && differentUnit(ours, one));
        return theirs && sure(link) ? [finding(link, ours, theirs)] : [];
      });

      function finding({ record, reason, certainty }: Link, ours: Figure, theirs: Figure): Finding {
        return {
          check: 'unit-differs',
          severity: severityOf(link),
          certainty,
          place: placeOf(context, ours.reading.block, figureSpan(ours.quantity)),
          message: message(
            'The draft says {0}, the record “{1}” says {2}: the number is the same, the unit is not.',
            figureText(ours),
            record.id,
            figurePhrase(theirs),
          ),
          why: reason,
          related: [figureRecordPlace(record, theirs)],
          fixes: [
            {
              title: message('Change to what the record says: {0}', figureText(theirs)),
              edits: [figureEdit(context, ours, theirs)],
              preferred: true,
            },
          ],
        };
      }
    }),
};

/** A matched record must be all but certain: another story may well have 12 miles in it. */
const sure = ({ how, certainty }: Link): boolean => how === 'cited' || certainty >= 0.8;

const sameNumber = ({ quantity: a }: Figure, { quantity: b }: Figure): boolean => String(a.value) === String(b.value);

const sameUnit = ({ quantity: a }: Figure, { quantity: b }: Figure): boolean => a.kind === b.kind && a.unit === b.unit;

const MEASURED = new Set(['money', 'percentage', 'percentage-point', 'measure', 'duration']);

const differentUnit = ({ quantity: a }: Figure, { quantity: b }: Figure): boolean =>
  MEASURED.has(a.kind) && MEASURED.has(b.kind) && a.unit !== b.unit;
