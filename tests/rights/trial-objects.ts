import { needKey } from '#domain/needs/group-needs.ts';
import { accountOf } from './trial-callers.ts';
import {
  agreementDraft,
  commonSubject,
  ids,
  inviteToken,
  partyIds,
  sharedBody,
  tidyBody,
  trialPassword,
} from './trial-ids.ts';

type Variants = Readonly<Record<string, string>>;

/** One of each kind: hidden with its party, in a body's parties' sight, shared with all, public, and none. */
const ofEach = (id: (party: string) => string): Variants => ({
  heby: id('heby'),
  habo: id('habo'),
  tierp: id('tierp'),
  knivsta: id('knivsta'),
  missing: ids.missing,
});
const common = (id: string): Variants => ({ '': id });
const drafted = (id: (party: string) => string, draft: (party: string) => string): Variants => ({
  ...ofEach(id),
  'draft of heby': draft('heby'),
  'draft of knivsta': draft('knivsta'),
});

/**
 * What a path can name, by the word before the parameter and the parameter. What is nobody's own has one value; a
 * new parameter without a line here fails the build.
 */
export const objects: Readonly<Record<string, Variants>> = {
  'commitments/commitment': drafted(ids.commitment, ids.draft),
  'answers/commitment': drafted(ids.commitment, ids.draft),
  'effects/commitment': drafted(ids.commitment, ids.draft),
  'commitment-templates/template': ofEach(ids.template),
  'activities/activity': ofEach(ids.activity),
  'needs/need': ofEach(ids.need),
  'county-proposals/proposal': ofEach(ids.proposal),
  'group-reports/report': drafted(ids.report, ids.reportDraft),
  'accounts/account': ofEach(ids.account),
  'sessions/session': { ...ofEach(ids.session), nck: ids.session('nck') },
  'personal-links/link': ofEach(ids.link),
  'role-holders/holder': ofEach(ids.holder),
  'successions/succession': ofEach(ids.succession),
  'partners/partner': ofEach(ids.partner),
  'seats/seat': ofEach(ids.seat),
  'parties/party': { heby: partyIds.heby, tierp: partyIds.tierp, missing: 'atlantis' },
  'rounds/round': { '': ids.round, missing: ids.missing },
  'reports/report': { frozen: ids.annualReport, draft: ids.annualDraft, missing: ids.missing },
  'bodies/body': common(sharedBody),
  'meetings/meeting': common(ids.meeting),
  'versions/version': common(agreementDraft),
  'changes/other': common('agreement-1'),
  'documents/document': common('agenda-2030'),
  'goals/framework': common('agenda-2030'),
  'framework/goal': common('goal-1'),
  'frameworks/framework': common('agenda-2030'),
  'rules/version': common('gallande'),
  'runs/run': common(ids.missing),
  'moves/other': common(ids.missing),
  'fetches/run': common(ids.missing),
  'parts/source': common('scb'),
  'areas/area': common('municipality:0331'),
  'divisions/division': common('municipality'),
  'indicators/indicator': common('population'),
  'releases/release': common(ids.missing),
  'crosswalks/crosswalk': common(ids.missing),
  'outside/compass': common(ids.missing),
  'landscapes/landscape': common(ids.missing),
  'providers/provider': common('none'),
  ending: { '': 'csv', xlsx: 'xlsx' },
};

/** What a report is had as; each by itself, so that what hides in one is found. */
const setEndings: Variants = { pdf: 'pdf', docx: 'docx', pptx: 'pptx', json: 'json' };

/** Where an operation names another object than its path says. */
export const objectsOf: Readonly<Record<string, Variants>> = {
  'adoptGoals framework': common('trial-1'),
  'signAgreement version': common('agreement-1'),
  'readReportFile ending': setEndings,
  'readLinkedReportFile ending': setEndings,
};

/** Fields of bodies that a schema alone does not tell. */
export const bodies: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  addBody: { id: 'prov-organ', kind: 'network', reportsTo: sharedBody, orderedBy: sharedBody },
  addSeat: { body: tidyBody, party: partyIds.heby, function: 'member' },
  answerGoalRemap: { framework: 'trial-1', oldGoal: 'goal-1' },
  answerJointEffort: {
    first: { kind: 'activity', id: ids.activity('heby') },
    second: { kind: 'activity', id: ids.activity('knivsta') },
    answer: 'yes',
  },
  changeAgreementDraft: {
    sections: [{ anchor: 'prov', heading: 'Prov', part: 'intention', text: 'Prov' }],
  },
  beginAgreementDraft: { part: 'plan' },
  changeAccount: {
    party: partyIds.heby,
    email: 'annan@example.se',
    grants: [{ role: 'reader', body: null }],
  },
  changeBody: { kind: 'network', reportsTo: 'council', orderedBy: 'council' },
  changeCommitmentState: { state: 'adopted' },
  changeNeed: { kind: { kind: 'subject', subject: 'Prov' } },
  changePassword: { current: trialPassword, wanted: 'sju svarta svanar i vinden' },
  changePartyStanding: { withdrawn: true },
  changeSeat: { deputy: 'chef', to: '2026-12-31' },
  decideSharing: { objectClass: 'activity', level: 'all-parties' },
  freezeReport: { decision: 'Prov 1', decidedOn: '2026-11-20' },
  makeReport: { round: ids.closedRound },
  makeReportLink: { party: partyIds.nck, holder: 'Prov' },
  keepCountyProposal: { key: needKey({ kind: 'subject', subject: commonSubject }) },
  makeAccount: { party: partyIds.heby, grants: [{ role: 'reader', body: null }] },
  nameParty: { kind: 'alias', sv: 'Provby', en: 'Provby' },
  stateNeed: { kind: { kind: 'subject', subject: 'Prov' } },
  moveMeeting: { day: '2026-12-17', place: null },
  readInvitation: { token: inviteToken },
  setFetchSchedule: { county: '03', day: 1 },
  signIn: { email: `${accountOf('nck reader')}@example.se`, password: trialPassword },
  setMeeting: { day: '2026-12-18', place: null },
  writeGroupReport: { body: sharedBody },
};

/** Questions that need more than their required parameters. */
export const queries: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  readGaps: { division: 'municipality' },
  readValues: { division: 'municipality' },
  readValuesTable: { division: 'municipality' },
  readValuesTemplate: { division: 'municipality' },
};

/** Versions that a change begins from, where it is not the first. */
export const versions: Readonly<Record<string, number>> = { saveOwnAnswer: 2 };

/** Refusals by role within an operation, where the role is not for every object. */
export const refusedInside: Readonly<Record<string, string>> = {
  addBody: 'a body is added by whoever runs the one it reports to',
  addSeat: 'a seat is kept by its own party',
  changeCommitmentState: 'to adopt is for the administrator',
};

/** Operations that nobody in the trial is answered by, and why; refusals are tried all the same. */
export const unanswered: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    'takes a file, which its own tests send': [
      'createRelease',
      'loadNames',
      'loadOutlines',
      'loadOutsideCompass',
      'previewNames',
      'previewOutlines',
      'previewOutsideCompass',
      'previewRelease',
    ],
    'asks for statistics, borders or runs that the trial does not make': [
      'addDivision',
      'adoptCompass',
      'adoptRule',
      'cancelCompass',
      'compareCompass',
      'findAreaAt',
      'makeCrosswalk',
      'nameLandscape',
      'orderCompass',
      'previewCompass',
      'previewCrosswalk',
      'previewRule',
      'readCompassAreas',
      'readCompassAreasTable',
      'readCompassGeojson',
      'readCompassRun',
      'readCrosswalkTable',
      'readEffect',
      'readGeojson',
      'readMap',
      'readMovesTable',
      'readOutsideCompass',
      'readRelease',
      'readReleaseTable',
      'repeatCompass',
      'withdrawRelease',
    ],
    'would ask other authorities’ servers': [
      'cancelFetch',
      'decideFetchPart',
      'planFetch',
      'readFetch',
      'resumeFetch',
      'startFetch',
    ],
    'signs in by what only its holder knows': ['useInvitation'],
    'knows no provider': ['beginProviderSignIn', 'endProviderSignIn'],
  }).flatMap(([reason, operations]) => operations.map((operation) => [operation, reason])),
);
