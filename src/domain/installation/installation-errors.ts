/** Refusals to open a database as something else than it is. */
export const installationErrors = [
  'installation/is-practice',
  'installation/is-real',
  'installation/other-practice',
] as const;
