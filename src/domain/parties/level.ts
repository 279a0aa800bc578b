import type { Party, PartyKind } from './party.ts';

/** Nivå: the three that the council brings together. */
export const levels = ['state', 'region', 'municipality'] as const;
export type Level = (typeof levels)[number];

// Both universities are state agencies, and the knowledge centre belongs to one of them.
const levelOfKind: Readonly<Record<PartyKind, Level>> = {
  municipality: 'municipality',
  region: 'region',
  'state-agency': 'state',
  'knowledge-centre': 'state',
  university: 'state',
};

/**
 * Nivåer: those that parties come from, each once, from the state down.
 *
 * @example
 * levelsOf([{ kind: 'municipality' }, { kind: 'university' }]) // => ['state', 'municipality']
 */
export function levelsOf(parties: readonly Pick<Party, 'kind'>[]): readonly Level[] {
  const found = new Set(parties.map(({ kind }) => levelOfKind[kind]));
  return levels.filter((level) => found.has(level));
}

/**
 * Bara en nivå: whether all the parties of an initiative share one level. An initiative of nobody has none.
 *
 * @example
 * isOneLevel([{ kind: 'state-agency' }, { kind: 'university' }]) // => true
 * isOneLevel([{ kind: 'state-agency' }, { kind: 'region' }]) // => false
 */
export function isOneLevel(parties: readonly Pick<Party, 'kind'>[]): boolean {
  return levelsOf(parties).length === 1;
}
