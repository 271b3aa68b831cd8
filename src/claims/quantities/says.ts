/** Verbs whose subject speaks (Quirk et al., §16.31, "factual verbs of speaking"). */
export const SAYS: ReadonlySet<string> = new Set(
  'say said tell told add added recall recalled recount recounted write wrote explain explained claim claimed note noted warn warned admit admitted argue argued ask asked declare declared insist insisted joke joked complain complained describe described estimate estimated predict predicted suggest suggested report reported put'.split(
    ' ',
  ),
);
