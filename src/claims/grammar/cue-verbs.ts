import { ingStems, pastStems, sStems } from '../../prose/endings.ts';
import { IRREGULAR_VERBS } from '../../prose/irregular-forms.ts';
import { remembered } from '../../prose/remembered.ts';

/**
 * What sort of ascription a verb makes: `say` an utterance, `tell` one with its recipient, `ask` a question or request,
 * `show` a finding, `mind` a belief or wish, `stance` praise, blame, support, `decide` a ruling or appointment,
 * `rule` what a court does, `seem` hearsay without a source.
 */
export type CueClass = 'say' | 'tell' | 'ask' | 'show' | 'mind' | 'stance' | 'decide' | 'rule' | 'seem';

/**
 * What may stand beside a cue. `t` it may follow or interrupt what is said, `q` a quotation, `c` a clause with *that*,
 * `b` a clause without, `w` a question clause, `n` a noun phrase, `i` an infinitive, `g` an -ing clause, `r` a recipient
 * first, `o` a recipient with an infinitive, `v` a noun phrase with what it is valued *at*, `a` the passive with its subject as content, `p` a preposition of `preps`.
 */
export type Frame = 't' | 'q' | 'c' | 'b' | 'w' | 'n' | 'i' | 'g' | 'r' | 'o' | 'v' | 'a' | 'p';

/** A verb (or a verb with its particle) that ascribes. */
export interface CueVerb {
  readonly lemma: string;
  readonly group: CueClass;
  readonly frames: string;
  /** Prepositions and particles that carry its content: *call for*, *talk about*. */
  readonly preps: readonly string[];
}

/**
 * Verbs by what they ascribe and what they take, after the classes of B. Levin, "English Verb Classes and Alternations"
 * (1993) and VerbNet: say 37.7, tell 37.2, inquire 37.1.2, talk 37.5, complain 37.8, advise 37.9, confess 37.10,
 * promise 37.13, judgement 33, admire 31.2, marvel 31.3, conjecture 29.5, characterize 29.2, appoint 29.1, want 32.1,
 * discover 84, indicate 78, urge 58.1, order 60, approve 77, allow 64, forbid 67, appear 48.1.1.
 * A line is: class, frames, verbs; a verb's own prepositions follow a slash.
 */
const VERBS = `
say tqcbw say exclaim quip joke/about reply respond/to retort rejoin interject comment/on remark/on observe opine muse/about reiterate conclude caution/against reason theorize theorise
say tqcbwn state announce claim assert report/on acknowledge confirm reveal disclose declare proclaim stress emphasize emphasise underline underscore repeat tweet retweet write/about,of note recount reiterate affirm clarify specify stipulate allege certify profess avow
say tqcbw add argue/for,against insist/on contend maintain testify/to attest/to counter concede lament bemoan complain/about,of grumble/about gripe/about whine/about boast/about,of brag/about,of rave/about gush/about speculate/about suppose surmise guess explain estimate post blog/about hint/at
say tqcbwgn admit/to confess/to deny recall mention suggest propose recommend protest
say tqcbwn predict forecast foretell
say tqcbwin vow threaten pledge promise
say tqcbwi swear offer agree/with,on,to
say tq chant holler bellow roar boom wail nod continue begin interrupt laugh sigh snap fume thunder shout/at yell/at scream/at cry whisper mutter murmur snipe deadpan intone mock tease croon bark growl
say tqcbw aver blurt enthuse intimate insinuate concur/with moan/about carp/about grouse/about crow/about gloat/about marvel/at,about pontificate/about posit postulate riff/on sneer/at submit wisecrack whinge/about kvetch/about bristle/at
say tcbwn signal imply convey articulate pronounce telegraph recollect decree
say p disagree/with,about,on,over quarrel/over,about,with squabble/over,about bicker/over,about spar/over,about feud/over clash/over wrangle/over deliberate/on,over
say p rail/against,at rant/about,against preach/about weigh-in/on chime-in/on elaborate/on expound/on opine/on testify/about,against hold-forth/on
say tqcbwn point-out spell-out lay-out
say cbw make-clear make-plain make-known
say p point/to allude/to refer/to speak/about,of,against,for talk/about,of,up chat/about focus/on dwell/on touch/on expand/on lecture/about joke/about call/for push/for press/for lobby/for,against campaign/for,against advocate/for vote/for,against argue/for,against speak-out/against,about,for come-out/against,for push-back/on,against lash-out/at,against hit-out/at hit-back/at fire-back/at strike-back/at shoot-back/at take-aim/at take-issue/with side/with stand/by,with
tell tqcbwr tell/about,of inform/of,about notify/of assure/of remind/of,about brief/on,about alert/to reassure
tell tqcbwroc warn/of,about,against advise/against convince persuade
ask tqwroci ask/about,for
ask tqroc urge beg/for plead/for,with implore exhort beseech
ask tqw ponder/on,over
ask r quiz/about,on,over grill/about,on,over interrogate/about,on,over pepper/with
ask ro press/on,about,for
ask tqw question wonder/about inquire/about,into enquire/about,into query
ask tqcni demand request
ask o order command instruct direct invite encourage challenge dare call-on call-upon counsel coach appeal/to,for petition lobby pressure
show tcbwna show indicate suggest reveal demonstrate illustrate confirm reflect
show tcbwna find prove
show tqcbwn read
show cn detail outline document
show n chronicle catalogue catalog
show cbwn establish imply
show cbw calculate project tally
show v put peg value price assess gauge estimate rate reckon
mind cbwna believe/in think/of,about know/of,about
mind cbwi hope/for wish/for intend fear
mind cbwna suspect assume presume imagine understand realize realise recognize recognise notice remember discover feel doubt foresee judge figure reckon deem perceive
mind tcbwna hear/of,about learn/of,about
mind cbwi decide/on,against determine resolve plan/on,for expect aspire
mind cbwg regret anticipate envision envisage consider contemplate
mind ion want prefer
mind io seek desire aim/for long/for yearn/for
mind cbw sense bet forget trust/in
mind n mull weigh
mind p dream/of,about agonise/over
mind cb worry/about
mind p care/about obsess/over agonize/over reflect/on
mind cb see
mind p view/as regard/as see/as
say tqc charge
say ic vote
stance nqg support oppose
stance nq acclaim admonish berate censure chasten compliment decry defame deplore deprecate disparage eulogize eulogise excoriate felicitate flay glorify harangue heckle herald impugn jeer lampoon lionize lionise misstate mischaracterize mischaracterise misrepresent overstate understate exaggerate parrot pan reprimand reproach reprove revile roast satirize satirise savage scorn slate snub taunt toast trash troll upbraid debunk discredit
stance nq call-out/for,on single-out/for,as tear-into rip-into lay-into lace-into go-after talk-up talk-down play-down brush-off brush-aside laugh-off wave-off shrug-off write-off/as shoot-down
stance nq endorse criticize criticise praise condemn denounce blast slam attack assail decry deride ridicule rebuke chastise chide scold berate lambaste lambast castigate rip bash skewer excoriate pillory vilify disparage malign denigrate belittle insult mock bemoan lament
stance nqg defend laud applaud commend hail extol tout champion favor favour reject dismiss disavow disown repudiate renounce refute rebut dispute contradict question criticise back embrace advocate justify
stance nq blame/for,on fault/for accuse/of charge/with credit/with,for thank/for congratulate/on cite quote invoke reference mention highlight downplay minimize minimise play-down play-up describe characterize characterise portray depict label brand dub term call liken contrast/with name discuss explain describe/as welcome salute honor honour
stance n adore cherish esteem exalt idolize idolise relish treasure venerate worship abhor disdain execrate mourn pity rue covet
stance n approve/of disapprove/of object/to disagree/with apologize/for apologise/for sympathize/with sympathise/with resent admire respect trust distrust mistrust love hate dislike like loathe detest despise envy appreciate value prize fear dread doubt condone tolerate accept second
stance i refuse decline
decide n appoint nominate fire oust choose/as pick/as select/as sue/over,for indict/on convict/of sentence/to acquit/of overrule uphold overturn veto ban approve
decide tcb rule/on,against,in
decide n authorize authorise forbid prohibit
rule n strike-down throw-out block halt stop stay suspend lift reinstate revive restore grant deny quash void vacate invalidate nullify annul affirm reverse bar allow permit
seem ic seem appear
seem a schedule slate set
say g report acknowledge
`;

/** Verbs whose passive has the thing said as its subject: "is expected to", "was said to", "known as". */
const PASSIVE_CONTENT =
  'expect believe say think know report allege understand suppose assume presume consider estimate rumor rumour deem see view describe depict portray call dub name mention accuse criticize criticise praise condemn blame cite quote credit endorse support oppose question attack';

/** Forms kept with their cues (most have none) before the table of them is begun anew. */
const KEPT = 20_000;

/** The cue that a lower-case verb form begins, its plain use first; undefined where the verb ascribes nothing. */
export function cueVerb(lower: string): CueVerb | undefined {
  return cueVerbs(lower)?.[0];
}

/** Every cue that a lower-case verb form begins: *point*, *point out*. The table of verbs is unpacked at the first call. */
export const cueVerbs: (lower: string) => readonly CueVerb[] | undefined = remembered(KEPT, cuesOf);

let verbs: ReadonlyMap<string, readonly CueVerb[]> | null = null;

function cuesOf(form: string): readonly CueVerb[] | undefined {
  verbs ??= unpack();
  const irregular = IRREGULAR_VERBS.get(form);
  const bases = new Set([form, ...stems(form).filter((stem) => inflections(stem).includes(form))]);
  if (irregular) bases.add(irregular);
  const cues = [...bases].flatMap((base) => verbs?.get(base) ?? []);
  // A verb with its particle is tried before the verb alone, yet the plain one answers `cueVerb`.
  const plain = cues.filter(({ lemma }) => !lemma.includes('-'));
  return cues.length ? [...plain, ...cues.filter((cue) => !plain.includes(cue))] : undefined;
}

const stems = (form: string): readonly string[] =>
  form.endsWith('s')
    ? sStems(form)
    : form.endsWith('ed')
      ? pastStems(form)
      : form.endsWith('ing')
        ? ingStems(form)
        : [];

/** The cues by their verb without its particle. */
function unpack(): Map<string, CueVerb[]> {
  const byLemma = new Map<string, CueVerb>();
  const passive = new Set(PASSIVE_CONTENT.split(' '));
  for (const line of VERBS.trim().split('\n')) {
    const [group, frames, ...verbs] = line.split(' ');
    for (const verb of verbs) {
      const [lemma, preps] = verb.split('/') as [string, string | undefined];
      const old = byLemma.get(lemma);
      const all = new Set([
        ...(old?.frames ?? ''),
        ...frames!,
        ...(passive.has(lemma) ? 'a' : ''),
        ...(preps ? 'p' : ''),
      ]);
      byLemma.set(lemma, {
        lemma,
        group: old?.group ?? (group as CueClass),
        frames: [...all].join(''),
        preps: [...(old?.preps ?? []), ...(preps?.split(',') ?? [])],
      });
    }
  }
  const byVerb = new Map<string, CueVerb[]>();
  for (const cue of byLemma.values()) {
    const verb = cue.lemma.split('-', 1)[0]!;
    const list = byVerb.get(verb);
    if (list) list.push(cue);
    else byVerb.set(verb, [cue]);
  }
  return byVerb;
}

/** The regular forms of a verb; where the last consonant may double, both spellings. */
function inflections(base: string): string[] {
  const s = /(?:s|x|z|ch|sh|o)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const past = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const doubled = /(?:[^aeiou]|qu)[aeiou][bdglmnprt]$/.test(base)
    ? [`${base}${base.at(-1)}ed`, `${base}${base.at(-1)}ing`]
    : [];
  return [base, s, past, base.endsWith('ee') ? `${base}ing` : `${stem}ing`, ...doubled];
}
