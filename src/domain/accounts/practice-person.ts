import type { Role } from '../access/role.ts';

/** Påhittad person: somebody to be in an invented county. Functions, no names of anybody. */
export interface PracticePerson {
  readonly id: string;
  readonly name: { readonly sv: string; readonly en: string };
  /** Where the person works: at the convening party, at a municipality, or for none. */
  readonly at: 'convener' | 'municipality' | 'none';
  readonly roles: readonly Role[];
}

/** Whoever can be chosen, in the order of the list. */
export const practicePeople: readonly PracticePerson[] = [
  {
    id: 'coordinator',
    name: { sv: 'Samordnaren', en: 'The coordinator' },
    at: 'convener',
    roles: ['coordinator', 'contributor', 'analyst'],
  },
  {
    id: 'contributor',
    name: { sv: 'Hållbarhetsstrategen', en: 'The sustainability strategist' },
    at: 'municipality',
    roles: ['contributor'],
  },
  {
    id: 'analyst',
    name: { sv: 'Analytikern', en: 'The analyst' },
    at: 'convener',
    roles: ['analyst'],
  },
  {
    id: 'reader',
    name: { sv: 'Nämndledamoten', en: 'The committee member' },
    at: 'municipality',
    roles: ['reader'],
  },
  {
    id: 'party-administrator',
    name: { sv: 'Kommunens administratör', en: 'The municipality’s administrator' },
    at: 'municipality',
    roles: ['party-administrator'],
  },
  {
    id: 'operator',
    name: { sv: 'Den driftansvariga', en: 'The operator' },
    at: 'none',
    roles: ['operator'],
  },
];
