/**
 * What words say of a figure, as newsrooms use them: one line a field, senses between bars, each sense a list of
 * dictionary forms that stand for one another. Words of one sense ask the same question; words of two senses of one field
 * ask different ones (killed is not wounded, domestic is not worldwide). Written for the running subjects of news: harm
 * and conflict, epidemics, money, trade, polls, votes, sport, film and music, places, measures, law.
 */
export const SENSE_TABLE: Readonly<Record<string, string>> = {
  fate: 'deploy deployment send dispatch station | withdraw withdrawal retreat | kill casualty die dead death fatal fatality perish slay slain murder execute deadly lethal | wound injure hurt injury maim casualty | capture captive captor prisoner pow | arrest detain detention custody jail imprison | missing miss unaccounted | kidnap abduct hostage | displace displacement flee evacuate evacuation refugee | rescue survive survivor save | infect infection case positive patient diagnose contract | recover recovery recuperate cure heal discharge | test sample screen | vaccinate vaccination inoculate dose jab vaccine | hospitalise hospitalize hospitalisation hospitalization | quarantine isolate isolation | surrender desert defect deserter | recruit enlist conscript mobilise mobilize | train training',
  market:
    'domestic domestically home | overseas foreign abroad international internationally elsewhere territory | worldwide global globally world',
  money:
    'revenue sale turnover gross earn earnings collect collection make take box-office receipts realise realize income bring | profit net surplus | loss lose deficit shortfall | budget | cost spend spending expense expenditure expensive | price pay payment buy purchase | debt owe borrow loan lend | tax levy duty | raise donate donation fundraise fundraising contribute contribution donor | salary wage | worth value valuation valued | fine penalty settlement damages | aid grant subsidy relief | invest investment | bond share stock',
  stand:
    'approve approval favour favor favorable favourable support back endorse | disapprove disapproval oppose opposition unfavorable unfavourable against | undecided unsure undeclared | trust believe confidence | distrust doubt | satisfied | dissatisfied unhappy',
  result: 'win victory triumph beat defeat | lose | draw drawn tie | play appear appearance cap',
  gender: 'man male boy father son husband | woman female girl mother daughter wife',
  age: 'child minor kid teenager teen youth infant baby | adult | pensioner elderly senior',
  statistic: 'average mean | median | total overall altogether aggregate combined | maximum peak max | minimum min',
  trend:
    'rise increase grow growth gain climb jump surge soar up higher more add | fall decrease drop decline down shrink cut reduce reduction slump plunge lower slip tumble',
  extent:
    'city town urban | metropolitan metro | county district | province state | country nation national nationwide',
  beginning:
    'open opening begin start launch premiere debut release | end close finish conclude expire | found establish founding set | dissolve disband split break | extend renew | postpone delay | cancel',
  life: 'bear birth born birthday | marry wedding married | divorce | bury funeral',
  document:
    'sign signing | ratify ratification | force effect | publish publication release issue | announce announcement reveal unveil | record recording film filming shoot',
  audience:
    'subscribe subscriber follow follower fan | view viewer watch stream listen listener play | comment | share retweet | copy sell unit | download | visit visitor tourist attend attendance attendee crowd spectator audience',
  review: 'review reviewer critic',
  rating: 'rating rate score approval grade mark',
  body: 'soldier troop serviceman servicewoman trooper fighter infantry infantryman military | civilian | police policeman policewoman officer | firefighter rescuer | journalist reporter | doctor nurse medic | student pupil | passenger | worker labourer | prisoner inmate captive',
  people: 'population resident inhabitant live people citizen | household | family | area',
  dimension:
    'length long | width wide | height high tall elevation altitude | depth deep | weight weigh heavy mass | distance far away | speed fast | old age aged',
  work: 'hire employ employee staff workforce worker employment job | fire layoff lay-off redundancy dismiss sack | strike walkout | unemployed unemployment jobless | vacancy | resign quit retire',
  law: 'accuse charge indict | convict conviction guilty | acquit acquittal cleared | sentence prison | sue lawsuit | appeal',
  vote: 'vote voter ballot | seat | delegate | poll survey respondent | turnout | sign-up registration register registered',
  damage: 'destroy destruction raze demolish | damage | build construct construction rebuild | repair',
  flow: 'import | export | produce production output | consume consumption | stock reserve stockpile | deliver delivery supply ship | order',
  measuring:
    'goal | assist | point | wicket | run | try | medal | title trophy championship crown | hit single | album | episode | season',
};
