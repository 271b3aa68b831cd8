import { checkValue, type Fault } from './check-value.ts';
import { message } from './message.ts';
import { NO_DESK } from './no-desk.ts';
import type { Desk } from './record.ts';
import { deskSchema } from './schema.ts';
import type { Plain } from './yaml/plain-value.ts';

/** What the value of `desk:` says; what is wrong in it is reported and left out. */
export function readDesk(desk: Plain): { readonly desk: Desk; readonly faults: readonly Fault[] } {
  if (desk === undefined) return { desk: NO_DESK, faults: [] };
  const checked = checkValue(deskSchema, desk, (path) => (path.length === 0 ? Object.keys(deskSchema.shape) : []));
  const { glossary = {}, names = {} } = (checked.value ?? {}) as {
    glossary?: Readonly<Record<string, string | undefined>>;
    names?: Readonly<Record<string, readonly string[] | undefined>>;
  };
  const faults = [...checked.faults];
  const spellings = new Map<string, string>();
  for (const [house, variants] of Object.entries(names)) {
    for (const [i, variant] of (variants ?? []).entries()) {
      const other = spellings.get(variant.toLowerCase());
      if (other === undefined) spellings.set(variant.toLowerCase(), house);
      else if (other !== house) faults.push(spelledTwice(house, i, variant, other));
    }
  }
  const words = Object.entries(glossary).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { desk: { glossary: new Map(words), names: spellings }, faults };
}

const spelledTwice = (house: string, i: number, variant: string, other: string): Fault => ({
  path: ['names', house, i],
  key: null,
  code: 'name-twice',
  severity: 'warning',
  message: message('"{0}" is already a variant of "{1}": leave it under one of the two.', variant, other),
});
