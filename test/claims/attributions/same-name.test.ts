import assert from 'node:assert/strict';
import { houseName, sameName } from '../../../src/claims/attributions/same-name.ts';

describe('sameName', () => {
  const same: [string, string][] = [
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    ['President Zelenskiy', 'Volodymyr Zelensky'],
    ['Kiev', 'Kyiv'],
    ['Gov. Ana Ruiz', 'Ana Ruiz'],
    ['Ruiz', 'Ana Ruiz'],
    ['Ana M. Ruiz', 'Ana Ruiz'],
    ['A. Ruiz', 'Ana Ruiz'],
    ['Ruiz’s', 'Ruiz'],
    ['Carl Ruiz Jr.', 'Carl Ruiz'],
    ['the Wall Street Journal', 'Wall Street Journal'],
    ['WSJ', 'the Wall Street Journal'],
    ['U.N.', 'United Nations'],
    ['FBI', 'Federal Bureau of Investigation'],
    ['António Guterres', 'Antonio Guterres'],
    ['ANA RUIZ', 'Ana Ruiz'],
  ];
  for (const [a, b] of same) {
    it(`${a} is ${b}`, () => assert.equal(sameName(a, b), true));
    it(`${b} is ${a}`, () => assert.equal(sameName(b, a), true));
  }
  const different: [string, string][] = [
    ['Ana Ruiz', 'Carl Ruiz'],
    ['Ana Ruiz', 'Ana Ortiz'],
    ['Bill Clinton', 'Hillary Clinton'],
    ['Ministry of Water', 'Ministry of Defence'],
    ['Hull Post', 'Leeds Post'],
    ['Post', 'Hull Post'],
    ['Ana', 'Ana Ruiz'],
    ['', 'Ana Ruiz'],
    ['NATO', 'Ana Ruiz'],
  ];
  for (const [a, b] of different) it(`${a || '(nothing)'} is not ${b}`, () => assert.equal(sameName(a, b), false));

  it("follows the desk's own spellings", () => {
    const names = new Map([['the Iron Lady', 'Margaret Thatcher']]);
    assert.equal(sameName('the Iron Lady', 'Thatcher', names), true);
    assert.equal(sameName('the Iron Lady', 'Thatcher'), false);
  });
});

describe('houseName', () => {
  const names = new Map([['zelenskyy', 'Volodymyr Zelensky']]);
  for (const [name, house] of [
    ['Zelenskyy', 'Volodymyr Zelensky'],
    ['Volodymyr Zelenskiy', 'Volodymyr Zelensky'],
    ['Olena Zelenska', 'Olena Zelenska'],
    ['Ana Ruiz', 'Ana Ruiz'],
  ] as const)
    it(`${name} is spelled ${house}`, () => assert.equal(houseName(name, names), house));
});
