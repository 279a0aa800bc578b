import type { PlannedEffort } from './planned-effort.ts';

/** Par: two efforts of different parties, whatever is changed in either. */
export interface EffortPair {
  readonly first: EffortKey;
  readonly second: EffortKey;
}

/** Which effort, and whose. */
export type EffortKey = Pick<PlannedEffort, 'kind' | 'id' | 'party'>;

/** The pair of two efforts: the same whichever is named first. */
export function pairOf(one: EffortKey, other: EffortKey): EffortPair {
  const [a, b] = [keyOf(one), keyOf(other)];
  return effortName(a) < effortName(b) ? { first: a, second: b } : { first: b, second: a };
}

/**
 * A pair as one text, such as `activity:… commitment:…`.
 *
 * @example
 * const one = { kind: 'commitment', id: 'b', party: 'p' };
 * const other = { kind: 'activity', id: 'c', party: 'q' };
 * pairName(pairOf(one, other)) // => 'activity:c commitment:b'
 */
export function pairName({ first, second }: EffortPair): string {
  return `${effortName(first)} ${effortName(second)}`;
}

/** An effort as one text. */
export function effortName({ kind, id }: Pick<EffortKey, 'kind' | 'id'>): string {
  return `${kind}:${id}`;
}

function keyOf({ kind, id, party }: EffortKey): EffortKey {
  return { kind, id, party };
}
