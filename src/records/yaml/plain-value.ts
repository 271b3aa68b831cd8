import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { type Message, message } from '../message.ts';
import type { Problem } from '../record.ts';
import { innerSpan, keyText } from './node-span.ts';

/** What YAML or JSON says, scalars as text: `undefined` for an empty value (`note:`, `~`, `null`). */
export type Plain = string | undefined | readonly Plain[] | { readonly [key: string]: Plain };

/** A map by its keys. */
export type PlainMap = { [key: string]: Plain };

/** Whether a value is a map. */
export const isPlainMap = (value: Plain): value is PlainMap => typeof value === 'object' && !Array.isArray(value);

/** Sets a key of a map; `__proto__` is a key like any other. */
export function put(map: PlainMap, key: string, value: Plain): void {
  if (key !== '__proto__') map[key] = value;
  else Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true });
}

// More than a desk shares by anchors, far less than an alias bomb unfolds to.
const MAX_SHARED = 10_000;
// Nobody mends more of one entry at a time.
const MAX_PROBLEMS = 20;

/** The anchors set so far in a claims file, in file order. */
export class Anchors {
  /** Whether an anchor or an alias was met: what an entry says may then depend on another entry. */
  used = false;
  readonly #values = new Map<string, { readonly value: Plain; readonly size: number }>();

  /** Sets or replaces an anchor; `size` is how many nodes its value unfolds to. */
  set(name: string, value: Plain, size: number): void {
    this.used = true;
    this.#values.set(name, { value, size });
  }

  /** What an alias stands for. */
  get(name: string): { readonly value: Plain; readonly size: number } | undefined {
    this.used = true;
    return this.#values.get(name);
  }
}

/** Turns one parsed stretch into plain values, resolving aliases and merge keys; collects what is wrong. */
export class PlainReader {
  readonly problems: Problem[] = [];
  readonly #text: string;
  readonly #anchors: Anchors;
  #nodes = 0;
  #shared = 0;

  /** `text` is the stretch that the nodes were parsed from: the problems' spans count from its start. */
  constructor(text: string, anchors: Anchors) {
    this.#text = text;
    this.#anchors = anchors;
  }

  /** The value of a node. */
  read(node: Node | null): Plain {
    if (!node) return undefined;
    const before = this.#nodes++;
    if (isAlias(node)) return this.#resolve(node.source, node);
    const value = isScalar(node)
      ? scalar(node)
      : isMap(node)
        ? this.#map(node as YAMLMap<Node, Node | null>)
        : isSeq(node)
          ? node.items.map((item) => this.read(item as Node | null))
          : undefined;
    if (node.anchor) this.#anchors.set(node.anchor, value, this.#nodes - before);
    return value;
  }

  #map(node: YAMLMap<Node, Node | null>): PlainMap {
    const map: PlainMap = {};
    const merged: Plain[] = [];
    for (const { key, value } of node.items) {
      const name = keyText(key);
      if (name === '<<' && key.range && this.#text.startsWith('<<', key.range[0])) {
        merged.push(this.read(value));
      } else if (name === null) {
        this.#report('syntax', key, message('A key must be plain text.'));
        this.read(value);
      } else if (Object.hasOwn(map, name)) {
        this.#report('duplicate-key', key, message('"{0}" is given twice here; the first is kept.', name));
        this.read(value);
      } else {
        put(map, name, this.read(value));
      }
    }
    for (const base of merged.flat())
      if (isPlainMap(base))
        for (const name of Object.keys(base)) if (!Object.hasOwn(map, name)) put(map, name, base[name]);
    return map;
  }

  #resolve(name: string, node: Node): Plain {
    const anchor = this.#anchors.get(name);
    if (!anchor) {
      this.#report('anchor-unknown', node, message('No anchor "&{0}" is set above this alias.', name));
      return undefined;
    }
    this.#shared += anchor.size;
    this.#nodes += anchor.size;
    if (this.#shared <= MAX_SHARED) return anchor.value;
    this.#report(
      'anchor-too-large',
      node,
      message('The aliases here unfold to more than can be read: write them out.'),
    );
    return undefined;
  }

  #report(code: string, node: Node, text: Message): void {
    if (this.problems.length < MAX_PROBLEMS)
      this.problems.push({ code, severity: 'error', message: text, span: innerSpan(node, this.#text) });
  }
}

function scalar(node: { readonly value: unknown; readonly type?: string; readonly tag?: string }): Plain {
  const text = String(node.value ?? '');
  if (node.type === 'PLAIN' && !node.tag && /^(?:|~|null|Null|NULL)$/.test(text)) return undefined;
  // The line break that ends a block scalar belongs to the layout of the file.
  return node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' ? text.trimEnd() : text;
}
