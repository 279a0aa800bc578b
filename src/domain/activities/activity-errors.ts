/** Refusals of activities and of the lists they are read from. */
export const activityErrors = [
  'activity/unknown-activity',
  'activity/nothing-said',
  'activity/no-place',
  'activity/days-reversed',
  'activity/action-area-not-in-plan',
  'activity/unknown-area',
  'activity/party-withdrawn',
  'activity/reference-taken',
  'activity/malformed-mapping',
  'activity/column-not-in-list',
] as const;
