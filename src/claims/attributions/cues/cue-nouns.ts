import { sStems } from '../../../prose/endings.ts';
import { plural } from '../../../prose/lemma.ts';

/** A noun that ascribes: *claim*, *plea*, *support*. */
export interface CueNoun {
  /** Whether what it ascribes is an utterance, so that it may go without a source ("allegations that …"). */
  readonly utterance: boolean;
  /** Prepositions that bring in its content. */
  readonly preps: readonly string[];
  /** Takes an infinitive: "her promise to resign". */
  readonly infinitive: boolean;
}

/**
 * Nominalisations of the cue verbs (N. Chomsky, "Remarks on Nominalization", 1970; the nouns of VerbNet's classes in
 * NOMLEX), with the prepositions that bring in what is ascribed. A line: u utterance, i infinitive, then prepositions;
 * all take a clause with *that*.
 */
const NOUNS = `
u/of,about: allegation accusation claim assertion report rumor rumour suggestion admission acknowledgement acknowledgment insistence contention speculation
u/of: revelation disclosure confirmation proclamation pronouncement reminder assurance reassurance guarantee signal hint
u/of: warning denial announcement declaration description account prediction forecast estimate
u/about,of: talk
u/about,on: statement comment remark testimony argument complaint concern worry doubt joke
ui/for,to: call request appeal plea demand
ui/of,to: promise threat vow pledge
ui/to: proposal invitation agreement recommendation offer
u/of,for,against,about: charge criticism condemnation denunciation praise critique case
u/of,to: mention reference tribute
u/about,on,of: question
-i/to,for: decision plan intention resolve commitment desire wish effort
-/of: belief fear hope expectation conviction assumption notion suspicion view opinion endorsement approval disapproval rejection embrace defense defence support admiration condemnation hatred finding conclusion
-/for: support backing acclaim scorn applause preference sympathy disdain contempt respect enthusiasm
-/to: opposition objection response answer reply resistance reaction
-/over,about,at,for,with: concern worry fear alarm anger anxiety dismay disappointment frustration unease outrage
-/on: attack assault position stance view
-/about: view opinion feeling attitude
`;

let nouns: ReadonlyMap<string, CueNoun> | null = null;

/** The cue that a lower-case noun is, in the singular or plural; undefined where it ascribes nothing. */
export function cueNoun(lower: string): CueNoun | undefined {
  nouns ??= unpack();
  const known = nouns.get(lower);
  if (known || !lower.endsWith('s')) return known;
  const one = sStems(lower).find((stem) => nouns?.has(stem));
  return one && plural(one) === lower ? nouns.get(one) : undefined;
}

function unpack(): Map<string, CueNoun> {
  const map = new Map<string, CueNoun>();
  for (const line of NOUNS.trim().split('\n')) {
    const [flags, list] = line.split(': ') as [string, string];
    const [kinds, preps] = flags.split('/') as [string, string];
    for (const noun of list.split(' ')) {
      const old = map.get(noun);
      map.set(noun, {
        utterance: kinds.includes('u') || (old?.utterance ?? false),
        infinitive: kinds.includes('i') || (old?.infinitive ?? false),
        preps: [...(old?.preps ?? []), ...preps.split(',')],
      });
    }
  }
  return map;
}
