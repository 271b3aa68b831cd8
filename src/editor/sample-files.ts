/** The files of the sample newsroom, as paths in the extension's `dist/sample`: a web host can read them, not list them. */
export const SAMPLE_FILES = [
  'claims.yaml',
  'drafts/captives.md',
  'drafts/column.md',
  'drafts/explainer.md',
  'drafts/front.md',
  'drafts/timeline.md',
  'drafts/wire.txt',
] as const;
