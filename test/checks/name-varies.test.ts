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
    ['Harriet Marwick opened the pier. Marwick said it was safe. Later Marwik left.', ['Marwik']],
    ['Gerald G. Tulloch sang. Later Tulloch danced. The crowd cheered Tuloch.', ['Tuloch']],
    ['Judge Reinhold Bauer spoke. Bauer left. “No,” said Reinhold Bauar.', ['Bauar']],
    ['President Zelensky spoke. Volodymyr Zelenskyy left.', ['Zelenskyy']],
  ] as const)
    it(`finds ${names.join(', ')} in “${text}”`, () => assert.deepEqual(varied(text), names));

  for (const text of [
    'He wrote to Mohammad Sharif. His uncle Muhammad Karim never answered.',
    'He read of the prophet Muhammad. His uncle Mohammad Karim did not.',
    'The World Rowing Confederation met. The Confédération Suisse de Canoë stayed away.',
    'She lives in Los Angeles. The church of Nuestra Señora de los Ángeles stands in Cádiz.',
    'She grew up in Mumbai, then known as Bombay. She left Bombay at nine.',
    'Judge Tom Burton spoke. Burton said the pier was safe, and so did Paul Barton. Barton left.',
    'Judge Tom Burton spoke. Burton said the pier in Barton was safe.',
    'Judge Ann Roberts spoke. Roberts left with Robert.',
    'Georgia said it would vote. Georgia voted in May. Of the Georgians, a Georgian actor spoke, and Georgian held out.',
    'Judge Tom Burton spoke. Burton left. Barton rose, Barton fell and Barton was gone.',
    "Users of the Orkney Corp. met users of the Leith Corp.'s server.",
  ])
    it(`is silent on “${text}”`, () => assert.deepEqual(varied(text), []));
});
