/** Refusals about possible joint efforts. */
export const jointEffortErrors = [
  'joint-effort/unknown-pair',
  'joint-effort/reason-needed',
] as const;
