/** Planens skärm. */
export const plan = {
  'shell.plan': 'Plan',
  'plan.loading': 'Hämtar',
  'plan.sections': 'Delar av Plan',
  'plan.unknown-section': 'Det finns ingen del av Plan som heter ”{section}”. Välj i listan.',
} as const;
