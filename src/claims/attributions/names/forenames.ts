import { isAscii } from '../../../prose/characters.ts';
/** Whether a name is borne by men or by women. */
export type Gender = 'm' | 'f';

/**
 * Forenames that are given to one sex in nearly every case, lower case without accents (US Social Security Administration,
 * the most frequent names of births 1930–2000; and the most frequent in Ukrainian, Russian, Arabic, Spanish, French,
 * German and Italian). Names given to both (Jordan, Leslie, Robin) are left out.
 */
const FORENAMES: Readonly<Record<Gender, string>> = {
  m: `james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald
steven andrew paul joshua kenneth kevin brian timothy ronald george jason edward jeffrey ryan jacob nicholas gary eric
jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry
tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter keith austin roger terence sean
gerald carl harold dylan arthur lawrence jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah
wayne randy vincent mason roy ralph bobby russell bradley philip eugene bill bob jim tom mike dave steve ted ben dan
ken ron don rick jeff greg doug tim matt fred ed stan phil ray marco bernie chuck mitch rudy harry hugh ian neil colin
simon nigel graham stuart alastair duncan gordon trevor clive boris karl hans heinrich klaus jurgen wolfgang olaf
friedrich helmut emmanuel francois jacques pierre philippe nicolas michel laurent luc giovanni giuseppe mario luigi
silvio matteo carlos luis jorge pedro miguel javier fernando alejandro diego rafael manuel enrique pablo vladimir
volodymyr sergei sergey dmitry dmitri ivan alexei aleksei aleksandr oleksandr andriy andrei mikhail mykhailo nikolai
mykola oleg oleh yuri yuriy viktor vitali vitaliy vasyl igor ihor petro anton kirill kyrylo denys maksym roman ruslan
valery valerii yevgeny oleksii bohdan mohammed muhammad mohamed ahmed mahmoud ali hassan hussein ibrahim abdullah omar
khalid yitzhak ahmad mustafa tariq karim sanjay rajesh amit tony leo max luke oscar ernest glenn warren howard herman
leonard stanley norman curtis clarence marvin rodney dwayne corey derek brett craig todd troy shawn chad travis dustin
marcus victor edwin francisco ricardo antonio julio hector cesar raul eduardo darren asa`,
  f: `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley
kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen
angela shirley emma brenda pamela nicole anna samantha katherine christine debra rachel carolyn janet maria olivia
heather helen catherine diane julie victoria joyce lauren christina joan evelyn judith megan cheryl hannah jacqueline
martha gloria teresa ann sara madison kathryn janice alice abigail sophia judy grace denise amber doris marilyn
danielle beverly isabella theresa diana natalie brittany charlotte rose hillary nikki sonia elena ruth ellen carly
madeleine madeline loretta debbie eva kate katie jenny jill jane anne annie claire fiona priyanka liz beth susie wendy
lois juanita heidi paula ursula christiane giorgia francesca giulia chiara lucia carmen pilar ana rosa isabel gabriela
alejandra valentina camila ines olena iryna natalia natalya oksana yulia yuliia svitlana svetlana tetiana tatiana
halyna kateryna olga olha valentyna lyudmila ludmila maryna fatima aisha leila layla maryam mariam zainab khadija
amina angelina sofia clara julia marta ingrid astrid greta birgit sabine petra annalena sigrid margrethe gillian
siobhan bridget maureen colleen eileen kathy vicki connie tammy crystal vanessa veronica monica yolanda latoya keisha
tamara allison alicia erin jasmine caitlin susannah michaela mayra norma sally peggy phyllis josephine florence edith
irene louise lucy ellie`,
};

const GENDERS = new Map<string, Gender>(
  (['m', 'f'] as const).flatMap((gender) =>
    FORENAMES[gender].split(/\s+/).map((name): [string, Gender] => [name, gender]),
  ),
);

/** Titles and kinship that tell a man from a woman, lower case without a stop. */
const TITLES = new Map<string, Gender>([
  ...'mr sir lord king prince duke father brother congressman councilman chairman spokesman alderman assemblyman businessman'
    .split(' ')
    .map((title): [string, Gender] => [title, 'm']),
  ...'mrs ms miss lady dame queen princess duchess sister baroness congresswoman councilwoman chairwoman spokeswoman assemblywoman businesswoman'
    .split(' ')
    .map((title): [string, Gender] => [title, 'f']),
]);

/** The gender that a forename tells, null where it tells none. */
export const genderOfForename = (lower: string): Gender | null =>
  GENDERS.get(isAscii(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '')) ?? null;

/** The gender that a title tells, null where it tells none. */
export const genderOfTitle = (lower: string): Gender | null =>
  TITLES.get(lower.endsWith('.') ? lower.slice(0, -1) : lower) ?? null;
