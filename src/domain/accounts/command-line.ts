import type { AccountCaller } from '../access/caller.ts';

/**
 * Kommandoraden: whoever may read the installation's own key on its machine. It has no account; what it
 * says of its author is kept as said.
 */
export const commandLine: AccountCaller = {
  kind: 'account',
  account: '00000000-0000-0000-0000-000000000000',
  name: 'kommandoraden',
  party: undefined,
  roles: ['operator', 'analyst'],
  bodies: [],
};
