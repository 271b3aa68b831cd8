import type { Tag } from './token.ts';

/** The words of the closed classes (Quirk et al., A Comprehensive Grammar of the English Language, ch. 2), by tag. */
const CLOSED: Readonly<Record<string, string>> = {
  DT: 'the a an this these those each every no any some all both another either neither',
  PRP: 'i you he she it we they me him us them myself yourself himself herself itself ourselves themselves mine yours hers ours theirs',
  PRP$: 'my your his her its our their',
  MD: "will would can could may might shall should must ought cannot 'll 'd ca wo",
  TO: 'to',
  CC: 'and or but nor & yet plus',
  IN: 'of in on at by for with from into onto upon over under above below between among amid against during before after since until till while although though because if unless whether as than like about around through throughout across along behind beyond within without toward towards per via despite near off inside outside versus vs except besides beneath underneath atop that amidst amongst given whereas',
  WP: 'who whom whose what which when where why how whatever whoever whichever',
  EX: 'there',
  RB: "not n't never also just only even still already very too so then now here often always sometimes again almost nearly roughly approximately perhaps maybe however meanwhile instead therefore thus once twice ago away back up down out ahead together apart yesterday today tomorrow soon later earlier further moreover nevertheless indeed rather quite reportedly allegedly",
  VB: "be am are is do does have has 'm 're 've",
  VBD: 'was were did had',
  VBN: 'been',
  VBG: 'being',
  UH: 'yes oh well ok okay hello please',
  CD: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen hundreds thousands millions billions trillions dozens bn mn tn',
  JJ: 'many much few several more most less fewer least other such own same first second third last next former late new old high low big small good bad certain various double half numerous',
};

/** Words of the closed classes and the tag each has by default. */
export const CLOSED_CLASS: ReadonlyMap<string, Tag> = new Map(
  Object.entries(CLOSED).flatMap(([tag, list]) => list.split(' ').map((word) => [word, tag as Tag] as const)),
);

/** Forms of *be*, after which a verb in -ed is a participle. */
export const BE = new Set([
  'be',
  'am',
  'are',
  'is',
  'was',
  'were',
  'been',
  'being',
  "'m",
  "'re",
  'get',
  'gets',
  'got',
  'getting',
]);

/** Forms of *have*, after which a verb in -ed is a participle. */
export const HAVE = new Set(['have', 'has', 'had', 'having', "'ve"]);
