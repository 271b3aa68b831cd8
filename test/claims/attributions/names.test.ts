import assert from 'node:assert/strict';
import { blocksOf, readAttributions } from './marked-attributions.ts';

const namesIn = (text: string) =>
  readAttributions(blocksOf(text)).attributions.map((one) => (one.via ? `${one.name} via ${one.via}` : one.name));

describe('names of speakers', () => {
  const examples: [text: string, names: (string | null)[]][] = [
    ['Gov. Ana Ruiz said the dam was safe.', ['Ana Ruiz']],
    ['Military blogger Carl Ortiz said the road was open.', ['Carl Ortiz']],
    ['The road was open, Foreign Minister Ben Okafor said.', ['Ben Okafor']],
    ['One farmer, Carl Ortiz, said the road was open.', ['Carl Ortiz']],
    ['Analyst and harbour expert Carl Ortiz said the road was open.', ['Carl Ortiz']],
    ['A spokesman for the mayor said the road was open.', [null]],
    ['According to the Ministry of Water, the dam is safe.', ['Ministry of Water']],
    ['Ana Ruiz opened the dam. It will last, Ruiz said.', ['Ana Ruiz']],
    ['Ana Ruiz and Carl Ruiz met. It will last, Ruiz said.', ['Ruiz']],
    ['“It will last,” Ana Ruiz said. She added that it was cheap.', ['Ana Ruiz', 'Ana Ruiz']],
    ['“It will last,” Ana Ruiz said.\nShe added that it was cheap.', ['Ana Ruiz', 'Ana Ruiz']],
    ['The Ministry of Water opened the dam. The ministry said it would last.', ['Ministry of Water']],
    ['The report said the dam was weak.', [null]],
    ['Ana Ruiz and Carl Ortiz said the dam was weak.', [null]],
    ['According to the Hull Post, citing Ana Ruiz, the dam is weak.', ['Hull Post', 'Ana Ruiz via Hull Post']],
    ['The Hull Post quoted Ana Ruiz as saying that the dam was weak.', ['Ana Ruiz via Hull Post']],
    ['Ana Ruiz was quoted by the Hull Post as saying the dam was weak.', ['Ana Ruiz via Hull Post']],
  ];
  for (const [text, names] of examples) it(text, () => assert.deepEqual(namesIn(text), names));
});
