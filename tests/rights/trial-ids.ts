/** The parties of the trial: short name and id. */
export const partyIds = {
  heby: 'heby-municipality',
  habo: 'habo-municipality',
  tierp: 'tierp-municipality',
  knivsta: 'knivsta-municipality',
  nck: 'nck',
  alvkarleby: 'alvkarleby-municipality',
} as const;

/** The parties that have something; the others only ask. */
export type TrialParty = 'heby' | 'habo' | 'tierp' | 'knivsta';

/** The body that one party shares with, and one where the others sit. */
export const sharedBody = 'rights-trial';
export const tidyBody = 'rights-seats';
export const agreementDraft = 'agreement-900';

/** What the trial's own account signs in with, and the token of its one-time link. */
export const trialPassword = 'fyra vita svanar i vinden';
export const inviteToken = 'one-time-link-of-the-trial'.padEnd(43, 'x');

const order = Object.keys(partyIds);
/** A number for each kind and party, so that both worlds give the same ids. */
const id =
  (kind: number) =>
  (party: string): string =>
    `00000000-0000-4000-a0${String(kind).padStart(2, '0')}-0000000000${String(order.indexOf(party) + 10)}`;

/** What three municipalities need. */
export const commonSubject = 'Gemensamt prov';

/** Ids of what has been sown. */
export const ids = {
  round: '00000000-0000-4000-a000-000000000001',
  /** A round that is closed, and the annual reports of it: one frozen, one that is still written. */
  closedRound: '00000000-0000-4000-a000-000000000003',
  annualReport: '00000000-0000-4000-a000-000000000004',
  annualDraft: '00000000-0000-4000-a000-000000000005',
  /** What there is none of. */
  missing: '00000000-0000-4000-a000-0000000000ff',
  commitment: id(1),
  draft: id(2),
  template: id(3),
  activity: id(4),
  need: id(5),
  proposal: id(6),
  report: id(7),
  reportDraft: id(8),
  account: id(9),
  session: id(10),
  invitation: id(11),
  link: id(12),
  letter: id(13),
  holder: id(14),
  earlierHolder: id(15),
  succession: id(16),
  partner: id(17),
  seat: id(18),
  /** A need that three municipalities have in common. */
  commonNeed: id(19),
  meeting: '00000000-0000-4000-a000-000000000002',
} as const;
