import { canonicalJson, type Json } from '../compass/canonical-json.ts';

/**
 * Ändrade fält: the fields that say something else than before, in the order of the newer.
 *
 * @example
 * listChangedFields({ what: 'B', areas: [] }, { what: 'A', areas: [] }) // => ['what']
 */
export function listChangedFields<Content extends object>(
  newer: Content,
  older: Content,
): readonly (keyof Content & string)[] {
  const fields = Object.keys(newer) as (keyof Content & string)[];
  return fields.filter((field) => isDifferent(newer[field], older[field]));
}

/** Whether two values say different things; what is left out and null say the same. */
export function isDifferent(one: unknown, other: unknown): boolean {
  const bare = (value: unknown): string => canonicalJson((value ?? null) as Json);
  return bare(one) !== bare(other);
}
