import assert from 'node:assert/strict';
import { figuresOfRecord } from '../../src/links/figures-of-record.ts';
import { scopeOf } from '../../src/links/scope.ts';
import { linked, records } from './linked.ts';

const glossary = new Map<string, string>();

const figures = (statement: string, entries: string, more = '') =>
  figuresOfRecord(records(`  a:\n    statement: ${statement}\n    figures: ${entries}\n${more}`).all[0]!, glossary);

const said = (statement: string, entries: string) =>
  figures(statement, entries).map(({ quantity: { value, bound, unit, counted, event, time }, head }) =>
    [value, bound, unit, counted ?? head, event, time].map((part) => part ?? '').join('|'),
  );

describe('figures that a record states', () => {
  it('take the place of those of the statement', () => {
    assert.deepEqual(said('About 400 sheep and 30 cows drowned in Hull.', '[412, 28 cows]'), [
      '412|=|sheep|sheep|drowned|',
      '28|=|cow|cows|drowned|',
    ]);
    assert.deepEqual(said('About 400 sheep drowned in Hull, 30 more than last year.', '[412 sheep]').length, 1);
  });

  it('take from it what they do not say', () => {
    assert.deepEqual(said('Thousands of young soldiers have been killed since May.', '["more than 4,000"]'), [
      '4000|>|young soldier|young soldiers|killed|since May',
    ]);
    assert.deepEqual(said('The wall cost about $5.5 billion.', '[5512000000]')[0]!.split('|').slice(0, 3), [
      '5512000000',
      '=',
      'dollar',
    ]);
    assert.deepEqual(said('Unemployment fell to 4% of the workforce.', '[4.2]')[0]!.split('|').slice(0, 3), [
      '4.2',
      '=',
      'percentage',
    ]);
  });

  it('keep what they say themselves', () => {
    const [killed, captured] = figures('About 900 soldiers have been killed or wounded.', '[312 killed, 40 captured]');
    assert.equal(killed!.quantity.event, 'killed');
    assert.equal(scopeOf(killed!, glossary)!.text, 'killed');
    assert.equal(scopeOf(captured!, glossary)!.text, 'captured');
    assert.ok(!captured!.near.has('wound'));
    assert.ok(captured!.near.has('soldier'));
  });

  it('take what befell the things counted from a statement without a figure', () => {
    const [figure] = figures('The flood in Hull killed many people.', '[12 people]');
    assert.equal(scopeOf(figure!, glossary)!.text, 'killed');
    assert.ok(figure!.names.has('hull'));
  });

  it('are the record’s only figures where one can be read, else its statement’s stand', () => {
    assert.deepEqual(said('About 400 sheep drowned.', '[some, 12]').length, 1);
    assert.deepEqual(said('About 400 sheep drowned.', '[some]')[0]!.split('|').slice(0, 2), ['400', '~']);
  });

  it('find the claims that give them', () => {
    const entries =
      '  a:\n    statement: The harbour of Port Ellen employs thousands of people.\n    figures: ["4,200"]\n';
    const { links } = linked('Port Ellen’s harbour has 4,200 people in employment.', entries);
    assert.deepEqual(
      links.map(({ record }) => record.id),
      ['a'],
    );
  });
});
