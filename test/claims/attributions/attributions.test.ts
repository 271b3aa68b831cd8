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
  'the same speaker again': [
    ['[Ruiz] <said> {the dam was safe} and called for help.', '[Ruiz] said the dam was safe and <called for> {help}.'],
  ],
};

describe('attributions', () => {
  for (const [name, examples] of Object.entries(groups)) {
    describe(name, () => {
      for (const example of examples) {
        const lines: readonly string[] = typeof example === 'string' ? [example] : example;
        it(lines[0]!, () => assert.deepEqual(markedAttributions(unmarked(lines[0]!)), lines));
      }
    });
  }
});
