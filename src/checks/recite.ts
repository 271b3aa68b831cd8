import { footnotesOf } from '../links/footnotes.ts';
import type { ReadDraft } from '../links/workspace-figures.ts';
import type { TextEdit } from '../records/text-edit.ts';

/** The edits that make a draft cite one record wherever it cites another, the label of its footnote among them. */
export function recite({ uri, reading: { prose } }: ReadDraft, from: string, to: string): readonly TextEdit[] {
  const footnotes = footnotesOf(prose);
  const cited = prose.blocks.flatMap(({ start, markers }) =>
    markers.flatMap(({ citations }) =>
      citations
        .filter(({ id }) => id === from)
        .map(({ span }) => ({ start: start + span.start, end: start + span.end })),
    ),
  );
  // Two footnotes of one label would be one too many.
  const defined = footnotes.defines(to) ? [] : footnotes.of(from).map(({ labelSpan }) => labelSpan);
  const spans = new Map([...cited, ...defined].map((span) => [span.start, span]));
  return [...spans.values()].map((span) => ({ uri, span, text: to }));
}
