import assert from 'node:assert/strict';
import { figuresOf } from '../../src/links/figure.ts';
import { reading } from './linked.ts';

/** For each figure, how near its sentence's words stand to it. */
const settings = (text: string) =>
  reading(text, 'plaintext')
    .blocks.flatMap(figuresOf)
    .map(({ near }) => near);

describe('the stretches of a sentence', () => {
  it('keep a figure in brackets with the name it stands behind', () => {
    const [brae, leith] = settings('The largest parishes were Brae (34,000), Leith (17,000) and Oban (16,000).');
    assert.equal(brae!.get('brae'), 1);
    assert.equal(leith!.get('leith'), 1);
    assert.ok(leith!.get('brae')! < 1);
  });
});
