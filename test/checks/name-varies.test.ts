import assert from 'node:assert/strict';
import { nameVaries } from '../../src/checks/name-varies.ts';
import { checkDraft } from '../../src/checks/run-checks.ts';
import { Records } from '../../src/records/records.ts';
import { reading } from '../links/linked.ts';

const varied = (text: string): string[] =>
  checkDraft({ uri: 'draft.txt', reading: reading(text, 'plaintext') }, new Records([]), []).findings.flatMap(
    ({ check, place }) => (check === nameVaries.id ? [text.slice(place.span.start, place.span.end)] : []),
  );

describe('name-varies', () => {
  for (const [text, names] of [
    ['Mustafa Kemal Atatürk spoke first. Ataturk left early.', ['Ataturk']],
    ['Dmitry Orlov sang. On Monday Dmitri Orlov danced.', ['Dmitri']],
    ['President Zelensky spoke. Volodymyr Zelenskyy left.', ['Zelenskyy']],
  ] as const)
    it(`finds ${names.join(', ')} in “${text}”`, () => assert.deepEqual(varied(text), names));

  for (const text of [
    'He wrote to Mohammad Sharif. His uncle Muhammad Karim never answered.',
    'He read of the prophet Muhammad. His uncle Mohammad Karim did not.',
    'The World Rowing Confederation met. The Confédération Suisse de Canoë stayed away.',
    'She lives in Los Angeles. The church of Nuestra Señora de los Ángeles stands in Cádiz.',
    'She grew up in Mumbai, then known as Bombay. She left Bombay at nine.',
    "Users of the Orkney Corp. met users of the Leith Corp.'s server.",
  ])
    it(`is silent on “${text}”`, () => assert.deepEqual(varied(text), []));
});
