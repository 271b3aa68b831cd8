import assert from 'node:assert/strict';
import { cueNoun } from '../../../src/claims/attributions/cues/cue-nouns.ts';
import { cueVerb, cueVerbs } from '../../../src/claims/grammar/cue-verbs.ts';

describe('the tables of cues', () => {
  const forms: [string, string | undefined][] = [
    ['said', 'say'],
    ['says', 'say'],
    ['denies', 'deny'],
    ['denied', 'deny'],
    ['denying', 'deny'],
    ['admitted', 'admit'],
    ['admitting', 'admit'],
    ['agreed', 'agree'],
    ['argues', 'argue'],
    ['stresses', 'stress'],
    ['swam', undefined],
    ['saies', undefined],
    ['admited', 'admit'],
  ];
  for (const [form, verb] of forms)
    it(`${form} is a form of ${verb ?? 'no cue'}`, () => assert.equal(cueVerb(form)?.lemma, verb));

  it('answers a verb before its uses with a particle', () =>
    assert.deepEqual(
      cueVerbs('pointed')?.map(({ lemma }) => lemma.split('-')[0]),
      cueVerbs('point')?.map(() => 'point'),
    ));

  it('knows nouns in the singular and the plural', () => {
    for (const noun of ['claim', 'plea', 'speculation', 'testimony']) assert.ok(cueNoun(noun));
    assert.equal(cueNoun('claims'), cueNoun('claim'));
    assert.equal(cueNoun('testimonies'), cueNoun('testimony'));
    assert.equal(cueNoun('testimonys'), undefined);
    assert.equal(cueNoun('boats'), undefined);
  });
});
