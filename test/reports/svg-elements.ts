import assert from 'node:assert/strict';

/** An element of an SVG picture with its own text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** The elements of a picture in order; fails where it is not well-formed XML of the plain kind that we write. */
export function elementsOf(svg: string): readonly Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const token = /<(\/?)([a-z]+)((?: [\w:-]+="[^"<&]*")*)(\/?)>|((?:[^<>&]|&#\d+;)+)/y;
  while (token.lastIndex < svg.length) {
    const at = token.lastIndex;
    const found = token.exec(svg);
    assert.ok(found, `no XML at ${at}: ${svg.slice(at, at + 60)}`);
    const [, closing, name = '', attributes = '', single, text] = found;
    if (text !== undefined) open.at(-1)!.text += text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code));
    else if (closing) assert.equal(open.pop()?.name, name);
    else {
      const pairs = [...attributes.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]);
      const element: Element = { name, attributes: Object.fromEntries(pairs), text: '' };
      elements.push(element);
      if (!single) open.push(element);
    }
  }
  assert.equal(open.length, 0, 'an element is not closed');
  return elements;
}
