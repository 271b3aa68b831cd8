/** Irregular plurals of news prose and their singulars (Quirk et al., §5.73–5.103). */
export const IRREGULAR_NOUNS: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['people', 'person'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['geese', 'goose'],
  ['mice', 'mouse'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['halves', 'half'],
  ['leaves', 'leaf'],
  ['loaves', 'loaf'],
  ['thieves', 'thief'],
  ['wolves', 'wolf'],
  ['shelves', 'shelf'],
  ['calves', 'calf'],
  ['saves', 'save'],
  ['ads', 'ad'],
  ['taxis', 'taxi'],
  ['skis', 'ski'],
  ['selfies', 'selfie'],
  ['passersby', 'passerby'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
  ['crises', 'crisis'],
  ['theses', 'thesis'],
  ['oases', 'oasis'],
  ['cacti', 'cactus'],
  ['nuclei', 'nucleus'],
  ['analyses', 'analysis'],
  ['bases', 'base'],
  ['hypotheses', 'hypothesis'],
  ['diagnoses', 'diagnosis'],
  ['axes', 'axe'],
  ['oxen', 'ox'],
  ['alumni', 'alumnus'],
  ['buses', 'bus'],
  ['gases', 'gas'],
  ['viruses', 'virus'],
  ['bonuses', 'bonus'],
  ['campuses', 'campus'],
  ['statuses', 'status'],
  ['movies', 'movie'],
  ['cookies', 'cookie'],
  ['calories', 'calorie'],
  ['zombies', 'zombie'],
  ['rookies', 'rookie'],
]);

/** Nouns that are the same in singular and plural, or have no singular. */
export const UNINFLECTED: ReadonlySet<string> = new Set(
  'series species corps clothes chassis aircraft spacecraft hovercraft sheep deer fish offspring headquarters barracks means news politics economics physics mathematics athletics personnel police cattle data media yen yuan baht rand won ringgit renminbi hertz percent lens gas bus diabetes measles mumps rabies'.split(
    ' ',
  ),
);

/** Irregular verb forms → base (Quirk et al., §3.11–3.20). */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  `be am are is was were been being 'm 're;have has had having 've;do does did done doing;go goes went gone;say says said;make made;take took taken;
come came;see saw seen;know knew known;get got gotten;give gave given;find found;think thought;tell told;become became;leave left;feel felt;like liked liking;
put put;bring brought;begin began begun;keep kept;hold held;write wrote written;stand stood;hear heard;mean meant;set set;meet met;
run ran;pay paid;sit sat;speak spoke spoken;lie lay lain lying;lead led;grow grew grown;lose lost;fall fell fallen;send sent;build built;
understand understood;draw drew drawn;break broke broken;spend spent;rise rose risen;drive drove driven;buy bought;wear wore worn;choose chose chosen;
win won;fight fought;seek sought;catch caught;teach taught;sell sold;shoot shot;strike struck stricken;steal stole stolen;throw threw thrown;
fly flew flown;forget forgot forgotten;hide hid hidden;show showed shown;eat ate eaten;sing sang sung;swim swam swum;sink sank sunk;shake shook shaken;
arise arose arisen;bear bore borne born;beat beat beaten;bend bent;bet bet;bid bid;bind bound;bite bit bitten;bleed bled;blow blew blown;breed bred;
burst burst;cast cast;cost cost;cut cut;deal dealt;dig dug;drink drank drunk;feed fed;flee fled;forbid forbade forbidden;forgive forgave forgiven;
freeze froze frozen;grind ground;hang hung;hit hit;hurt hurt;kneel knelt;lay laid;lend lent;let let;light lit;overcome overcame;overthrow overthrew overthrown;
prove proved proven;quit quit;read read;ride rode ridden;ring rang rung;shed shed;shine shone;shrink shrank shrunk;shut shut;sleep slept;slide slid;
spread spread;spring sprang sprung;stick stuck;sting stung;swear swore sworn;sweep swept;swing swung;tear tore torn;undergo underwent undergone;
undertake undertook undertaken;wake woke woken;weep wept;withdraw withdrew withdrawn;withhold withheld;uphold upheld;foresee foresaw foreseen;mistake mistook mistaken;
outnumber outnumbered;oversee oversaw overseen;rebuild rebuilt;retake retook retaken;split split;strive strove striven;bury buried;die dies died dying;
will would 'll wo;can could ca;may might;shall should`
    .replaceAll('\n', '')
    .split(';')
    .flatMap((line) => {
      const [base, ...forms] = line.trim().split(' ');
      return forms.filter((form) => form !== 'found' || base === 'find').map((form) => [form, base!] as const);
    }),
);
