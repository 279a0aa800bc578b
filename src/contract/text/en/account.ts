import type { Translation } from '../language.ts';
import type { account as swedish } from '../sv/account.ts';

export const account: Translation<typeof swedish> = {
  'error.account/wrong-credentials':
    'The address and the password do not belong together. Check both, or ask your party’s administrator for a new link.',
  'error.account/too-many-attempts':
    'Too many attempts. Wait {minutes, plural, one {a minute} other {# minutes}} and try again.',
  'error.account/weak-password':
    '{reason, select, short {The password is too short. It needs at least {shortest} characters; several words are good.} long {The password is too long. It may have at most {longest} characters.} own {The password is much like your own name or address. Choose another; several words are good.} other {The password is one of those that are guessed first. Choose another; several words are good.}}',
  'error.account/email-taken':
    'There is an account with that address already. Change it, or choose another address.',
  'error.account/unknown-account': 'There is no such account.',
  'error.account/unknown-invitation':
    'The link does not work. It may be used, too old or replaced by a newer one. Ask for a new one; the first administrator’s link is printed when Samsyn is started again.',
  'error.account/unknown-session': 'That sign-in has ended already.',
  'error.account/unknown-party': 'There is no party called {party}.',
  'error.account/unknown-person': 'There is no such person in the practice county.',
  'error.account/unknown-provider': 'There is no such sign-in provider here.',
  'error.account/unknown-personal-link':
    'There is no such link. It may be revoked already, or too old.',
  'error.account/malformed-first-administrator':
    'Name and address are needed for the first administrator.',
  'error.account/role-not-grantable': 'Only an operator can give or change that role.',
  'error.account/role-needs-party': 'That role is for a party. Choose the party first.',
  'error.account/role-needs-body':
    'A coordinator runs a body. Choose which; for other roles none is chosen.',
  'error.account/party-is-fixed':
    'An account does not change party. Close it and make a new one at the other party.',
  'error.account/last-operator':
    'The account is the last operator’s. Make somebody else an operator first.',
  'error.account/signs-in-elsewhere':
    'The account signs in with another provider and has no password here.',
  'error.account/provider-away':
    'The sign-in provider {provider} does not answer. Try again in a while, or sign in with a password if you have one.',
  'error.account/provider-refused':
    'Signing in with {provider} could not be completed. Begin again from the sign-in page.',
  'error.account/no-role-follows':
    '{provider} knows you, but no role here follows from that. Ask your party’s administrator for a role.',
  'error.account/bad-provider-file':
    'The file {file} of sign-in providers cannot be used: {reason}.',
};
