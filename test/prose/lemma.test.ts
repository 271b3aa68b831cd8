import assert from 'node:assert/strict';
import { lemma, plural, singular } from '../../src/prose/lemma.ts';

describe('lemma', () => {
  const nouns: [string, string][] = [
    ['soldiers', 'soldier'],
    ['casualties', 'casualty'],
    ['men', 'man'],
    ['servicewomen', 'servicewoman'],
    ['boxes', 'box'],
    ['companies', 'company'],
    ['shoes', 'shoe'],
    ['series', 'series'],
    ['glass', 'glass'],
    ['lives', 'life'],
    ['cases', 'case'],
  ];
  for (const [many, one] of nouns) it(`${many} is the plural of ${one}`, () => assert.equal(singular(many), one));
  for (const [many, one] of nouns.filter(([m, o]) => m !== o && !o.endsWith('woman')))
    it(`the plural of ${one} is ${many}`, () => assert.equal(plural(one), many));
  const verbs: [string, string][] = [
    ['wounded', 'wound'],
    ['denied', 'deny'],
    ['planned', 'plan'],
    ['urging', 'urge'],
    ['said', 'say'],
    ['lost', 'lose'],
    ['agreed', 'agree'],
    ['passes', 'pass'],
    ['dying', 'die'],
    ['cited', 'cite'],
  ];
  for (const [form, base] of verbs) it(`${form} is a form of ${base}`, () => assert.equal(lemma(form, 'VBD'), base));
});
