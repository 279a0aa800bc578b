import type { Translation } from '../language.ts';
import type { plan as sv } from '../sv/plan.ts';

export const plan: Translation<typeof sv> = {
  'shell.plan': 'Plan',
  'plan.loading': 'Fetching',
  'plan.sections': 'Parts of Plan',
  'plan.unknown-section': 'Plan has no part called “{section}”. Choose in the list.',
};
