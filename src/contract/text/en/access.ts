import type { Translation } from '../language.ts';
import type { access as sv } from '../sv/access.ts';

export const access: Translation<typeof sv> = {
  'error.access/sign-in-needed': 'You need to sign in to do this.',
  'error.access/role-needed':
    'Your role does not reach to this. Ask your party’s administrator for the role that you need.',
  'error.access/not-found':
    'There is no such thing here. It may have been removed, or it is not shared with you.',
  'api.who': 'May be called by: {who}.',
  'api.others':
    'What another party does not share with the caller is answered as what does not exist, with 404, also when it is changed.',
  'api.access.public': 'Anybody',
  'api.access.signed-in': 'Whoever is signed in',
  'api.access.answer-link': 'Whoever has a link to answer a follow-up',
  'api.access.report-link': 'Whoever has a link to a report',
  'api.access.contributor': 'Whoever writes for the party',
  'api.access.party-administrator': 'The party’s administrator',
  'api.access.coordinator': 'Whoever runs a body’s work, for that body',
  'api.access.coordination':
    'Whoever runs the work of the coordination group, the secretariat or the council',
  'api.access.council': 'Whoever runs the council’s work',
  'api.access.rule-keeper': 'Whoever runs the council’s work, and the operator',
  'api.access.analyst': 'Analyst and operator',
  'api.access.operator': 'Operator',
  'api.access.administrator': 'The party’s administrator, for the own party, and the operator',
  'api.access.link-keeper':
    'The party’s administrator, for the own party; whoever runs the work of the coordination group, the secretariat or the council; the operator',
};
