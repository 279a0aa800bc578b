/**
 * Roll: what a person may do here. Read: `reader`. Report signals: `reporter`. Write for the own
 * party: `contributor`. Load statistics and run analyses: `analyst`. Run a body's work, such as a
 * follow-up round: `coordinator`. Decide for the own party, its people and what it shares:
 * `party-administrator`. Keep the installation: `operator`.
 */
export const roles = [
  'reader',
  'reporter',
  'contributor',
  'analyst',
  'coordinator',
  'party-administrator',
  'operator',
] as const;
export type Role = (typeof roles)[number];
