/** Refusals of what a party shares. */
export const sharingErrors = [
  'sharing/body-needed',
  'sharing/body-not-meant',
  'sharing/unknown-body',
  'sharing/already-so',
] as const;
