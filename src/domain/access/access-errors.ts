/** Refusals of who may do what. */
export const accessErrors = [
  'access/sign-in-needed',
  'access/role-needed',
  'access/not-found',
] as const;
