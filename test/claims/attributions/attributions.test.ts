import assert from 'node:assert/strict';
import { markedAttributions, unmarked } from './marked-attributions.ts';

/** Each entry is one text; every line of it marks one attribution, and there must be no other. */
const groups: Record<string, readonly (string | readonly string[])[]> = {
  'speaker, verb, clause': [
    '[Ana Ruiz] <said> {the dam was safe}.',
    '[The mayor of Hull] <said> {that the bridge would reopen in May}.',
    '[Clara Ortiz, who led the inquiry], <warned> {that more floods were coming}.',
    '[Water officials] <have repeatedly denied> {that the tunnel leaks}.',
    '[She] <did not say> {whether the mill would close}.',
    '[The minister] <explained> {why the road had been shut}.',
    '[Those who lost their homes] <say> {the council knew}.',
    '[The union] on Tuesday <said> {the plant would close}.',
    '[Nearly a third] <say> {they never use the bus}.',
    '[Most] <believe> {that the river is clean}.',
    '[The report published on Monday] <showed> {that prices fell}.',
    '[A new survey] <shows> {weak support for the toll}.',
    '[Ruiz] <said> {if the rain goes on, the dam will fail}.',
    ['<Asked about> {the toll}, Ruiz said it would rise.', 'Asked about the toll, [Ruiz] <said> {it would rise}.'],
  ],
  'verbs with a recipient': [
    '[The engineer] <told> reporters {that the gate had jammed}.',
    '[Ruiz] <told> the council {the wall was sinking}.',
    '[The bank] <informed> its clients {that the branch would close}.',
    '[The doctors] <urged> {patients to stay at home}.',
    '[She] <asked> the board {whether the report was ready}.',
  ],
  'quotation and tag': [
    '{“The river is rising,”} [Ruiz] <said>.',
    '{“The river is rising,”} <said> [Carl Ortiz, a farmer from Hull].',
    '{“The river,”} [she] <said>, {“is rising fast.”}',
    '[Ruiz] <said>, {“The river is rising.”}',
    '[The mayor] was blunt<:> {“We are not ready.”}',
    "{'We are not ready,'} [the mayor] <said>.",
    '{“Why now?”} [Ruiz] <asked>.',
    '{“The river is rising,”} [Ruiz] <said>. {“We have a day at most.”}',
    '{“It is late. We should go,”} [he] <told> his crew on Monday. {“Nobody will come.”}',
    '{“The river is rising,”} [Ruiz] <said>.\n{“We have a day at most.”}',
  ],
  'clause and tag': [
    '{The bridge will open in May}, [the council] <said>.',
    '{The bridge will open in May}, [Ruiz] <told> the Hull Post on Friday.',
    '{The bridge}, [he] <said>, {will open in May}.',
    '{The bridge will open in May}, <said> [Ruiz], {and the toll will fall}.',
    '{The bridge will open in May}, <according to> [the council].',
    '<According to> [the council], {the bridge will open in May}.',
  ],
  'a subject that waits for its verb': [
    ['Ana Ruiz, [who] <said> {Tom Lee hit her}, told the story twice.'],
    '[Small, who ran the mill], <said> {that it would close}.',
    '[Ana Ruiz, a retired judge], <said> {the law was clear}.',
    [
      '[Ana Ruiz], <noting> {the size of the crowd}, said she was glad.',
      '[Ana Ruiz], noting the size of the crowd, <said> {she was glad}.',
    ],
    'The town had a plan but [Judge Ana Ruiz, a newcomer], <rejected> {it}.',
    'The row began as [the mayor, smiling at the crowd], <said> {he would run}.',
    '{“We are late,”} [retiring Gov. Ana Ruiz] <lamented>.',
    '{“We are late,”} [Rep. Tom Lee, R-Pa.], <said>.',
    '[Friends] <say> {she is likely to stand}.',
    '[Ruiz] <tweets> {he will be there}.',
    '[North Hull farmers] <say> {the river is rising}.',
  ],
  'what stands between cue and clause': [
    '[The council] <said>, in its first statement, {the dam was safe}.',
    '[Ruiz] <said>, although nobody asked, {that the dam was safe}.',
    '[Ruiz] <says> {if people think the dam is safe, they are wrong}.',
    '[Ruiz] <said> {to do so would break the law}.',
    '[Ruiz] <told> hard-nosed old farmers {that the dam was safe}.',
    '[Ruiz] <promised> {to “rip up” the plan}.',
    [
      '[The Post] <reported>, {according to aides, Ruiz plans to resign}.',
      'The Post reported, <according to> [aides], {Ruiz plans to resign}.',
    ],
  ],
  'where the content ends': [
    [
      '[Ruiz] <claims> {the dam is safe} — but Ortiz has said it will burst.',
      'Ruiz claims the dam is safe — but [Ortiz] <has said> {it will burst}.',
    ],
    [
      '[Ruiz] <said> {the dam was safe}, while Ortiz said it leaked.',
      'Ruiz said the dam was safe, while [Ortiz] <said> {it leaked}.',
    ],
    '[Ruiz] <noted> {the floods, the storms and the late spring}.',
    '[Ruiz] <said> {two gates were left: the old one and the new one}.',
    '[Ruiz] <dismissed> {the plan as “weak”} after years in which it grew.',
  ],
  'what somebody puts a figure at': [
    '[The regulator] <puts> {the toll at 50}.',
    '[The ministry] <put> {the toll at 50}.',
    [
      '[Police] <said> {12 died}, while the hospital put the toll at 15.',
      'Police said 12 died, while [the hospital] <put> {the toll at 15}.',
    ],
    '[Analysts] <estimate> {the cost at about $3 billion}.',
    '{The toll} <is put> {at 50} by [the ministry].',
    '[The bank] <forecast> {growth of 3%} in May.',
  ],
  'hearsay and belief': [
    '{The dam is safe}, <if we are to believe> [the mayor].',
    'The leak led [the crews] <to believe> {that the dam was weak}.',
    '[Ruiz] <has yet to announce> {his plans}.',
    ['{The dam is safe} - as [Ruiz] <has said>.'],
    '[Ruiz] had called the mayor on Monday <to say> {the dam was weak}.',
    'Farmers face a hard truth, <according to> [the new poll]: {Most have given up}.',
  ],
  'the wires': [
    '[The ministry] <said> {shelling by the rebels of two towns has killed a man}.',
    '[The mayor] <has denied> deliberately {hiding the report}.',
    '{Two gates failed}, [the envoy to the River Board (RB)] <said> on Tuesday.',
    '{Two men were hurt on Friday}, [Ana Ruiz, the head of the board], <said> on Friday.',
    '[Police] <said> {nine 150mm shells were found}.',
    '[The minister] <said> {on Tuesday Hull had the right to build}.',
    '[Ana Ruiz] on Tuesday <urged> {Hull and York to share the cost}.',
    'Farmers <had been told> in advance {that the gate would open}.',
    '{The papers should be printed}, [a judge] <has said> following a request by the Post.',
    '{The guard had left early}, [the jury] <heard>.',
    '[They] <found> {that, compared to old mills, new mills use less water}.',
    '{“They are not ready,”} <said> [lead author Dr. Ana Ruiz] in a statement.',
    '{Flood kills four, hurts nine}<:> [Hull]',
    '[Officials] <reported> on Monday {that two gates had failed}.',
    '{The gate failed at 2:23 p.m. Sunday}, [council records] <show>.',
    '<According to> [Ana Ruiz, head of the board], {the gate had failed}.',
  ],
  'phrases of accord': [
    'Ruiz’s view is narrow.',
    'In [Ruiz’s] <view>, {the dam is unsafe}.',
    '{The dam is}, <in the words of> [one engineer], {“a house of cards.”}',
    '<Per> [the ministry], {the dam is weak}.',
    '{The dam is weak}, by [the ministry’s] <own reckoning>.',
    '<From the point of view of> [the union], {the deal is dead}.',
    'In my view, the dam is weak.',
    'The boat costs $50 per day.',
  ],
  'who signs': [
    '{“The dam will hold for years.”} <—> [Ana Ruiz, chief engineer]',
    '- {“We will sue the board.”} <–> [Carl Ortiz]',
    '- {“A bad day for the valley,”} <said> [Tom Lee, who farms there].',
    '• [Ben Okafor, the mayor]<:> {“This is not over.”}',
    '“The dam will hold for years” — a bold claim.',
  ],
  'a colon before what is said': [
    '[Her] <message:> {“Leave now.”}',
    '[His] answer was simple<:> {“No.”}',
    'As [Ruiz] <put it>: {“We are late.”}',
    'As [Ruiz] <told> the Hull Post, {the dam is weak}.',
  ],
  'a stance that the subject receives': [
    '{The plan} <received the backing of> [the union].',
    '{The plan} <was met with criticism from> [farmers].',
    'The row over Ruiz’s opposition to the dam went on.',
  ],
  'the mood to say it': [
    '[Ruiz] <was quick to dismiss> {the report}.',
    '[Ruiz] used the speech <to warn> {that the dam was weak}.',
    'As you know, you support the plan.',
  ],
  'talk of nobody, or of somebody named late': [
    'The mayor stayed despite <widespread calls for> {her removal}.',
    'The race was marred by <allegations of> {fraud} from [the losers].',
    'The mayor has not returned our calls.',
    'There was a great deal of <talk about> {the old weir}.',
  ],
  'a message, an answer or a view that is': [
    '[Ruiz’s] <position is> {that the dam is weak}.',
    '<The reply> from [Ruiz] was {“No, not now, not ever.”}',
    '<The consensus> among [engineers] is {that the dam is weak}.',
    'The problem with the dam is that it leaks.',
    'My view is that the dam leaks.',
  ],
  'one remark on another': [
    [
      '{The dam}, [he] <said>, according to the Post, {was weak}.',
      '{The dam, he said}, <according to> [the Post], {was weak}.',
    ],
    '[The board] <voted 5-2> {to close the dam}.',
    '[Ruiz] <thinks> {the board will go and ask for money}.',
  ],
  'rulings and plans': [
    '[A second judge] <struck down> {the fishing law}.',
    'The rain blocked the road.',
    '{The dam} <is scheduled> {to open in May}.',
    'The dam is scheduled for May.',
    'The dam has to be approved by the board.',
  ],
  'slips and labels': [
    '{"We are late,\'\'} [Ruiz] <said>. {"The road is shut."}',
    'Exclusive — [Ana Ruiz]<:> {The dam is safe}',
    '[Lee] <points out> {that the dam is old}.',
    '[The four boards] <have all accepted> {the plan}.',
    '[Ruiz] <told> the Post during a long talk in Hull, Maine, on Monday {that the dam was weak}.',
    '[Guards] <reported> {seeing more than 200 boats}.',
    '[Many farmers] <are becoming more concerned> {that the dam is weak}.',
    [
      '[Ruiz] <said> {the dam was safe}, and in Hull, a farmer said it leaked.',
      'Ruiz said the dam was safe, and in Hull, [a farmer] <said> {it leaked}.',
    ],
  ],
  'what stands between cue and preposition': ['[The mayor] <spoke instead about> {mending the roads}.'],
  'nobody named': [
    '{The mill will close}, it <has been claimed>.',
    'It <has been claimed> {that the mill will close}.',
    '{More than a dozen men were} <reportedly> {in the mill}.',
  ],
  'nouns lent a voice': [
    '[Ruiz] opened the debate with <a claim> {that the dam was weak}.',
    '[Residents] <have raised major concerns> {that the hall could be sold}.',
    '[The board] <issued a warning> yesterday {that the dam was weak}.',
    '<The revelation> {that the dam was weak} came late.',
  ],
  'no ascription': [
    'As we read in the file, it was late.',
    'Ruiz called a vote on Monday.',
    'The guards showed reporters from the paper recordings found in the mud.',
    'Ruiz put the book at the top.',
  ],
  'the same speaker again': [
    ['[Ruiz] <said> {the dam was safe} and called for help.', '[Ruiz] said the dam was safe and <called for> {help}.'],
  ],
};

describe('attributions', () => {
  for (const [name, examples] of Object.entries(groups)) {
    describe(name, () => {
      for (const example of examples) {
        const lines: readonly string[] = typeof example === 'string' ? [example] : example;
        const found = lines.filter((line) => line !== unmarked(line));
        it(lines[0]!, () => assert.deepEqual(markedAttributions(unmarked(lines[0]!)), found));
      }
    });
  }
});
