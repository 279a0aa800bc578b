import type { Translation } from '../language.ts';
import type { need as sv } from '../sv/need.ts';

export const need: Translation<typeof sv> = {
  'need.title': 'Needs',
  'need.lead':
    'What a party lacks and cannot solve alone. When at least three municipalities have the same kind of need, a county-wide proposal is drafted.',
  'need.kind': 'Kind',
  'need.what': 'What is needed',
  'need.stated-on': 'Stated on',
  'need.municipalities': 'Municipalities',
  'need.county-wide': 'County-wide',
  'need.none': 'No needs are shared with your party yet.',
  'need.none-why':
    'A party’s needs are seen by itself alone until it chooses to share them. Write a need below, and decide under sharing who may see it.',
  'need.from': '{count, plural, one {from one municipality} other {from # municipalities}}',
  'need.from-none': 'from no municipality',
  'need.more-needed':
    '{count, plural, one {One more municipality} other {# more municipalities}} with the same need makes it county-wide.',
  'need.state': 'Write a need',
  'need.choose': 'Policy area',
  'need.subject-instead': 'A subject of your own',
  'need.subject': 'Subject',
  'need.subject-hint': 'A few words, such as sheltered housing.',
  'need.save': 'Save the need',
  'need.saved': 'The need is saved.',
  'need.withdraw': 'Take back the need: {what}',
  'need.withdraw-short': 'Take back',
  'need.withdrawn': 'The need is taken back.',
  'need.proposals': 'County-wide proposals',
  'need.draft': 'Draft: {kind}',
  'need.draft-title': 'County-wide collaboration: {kind}',
  'need.draft-opening':
    '{municipalities, plural, other {# municipalities}} have said that they have the same kind of need: {kind}.',
  'need.draft-said': '{party}, {day}: {what}',
  'need.draft-ending':
    'Proposal: the council considers whether the need is to be met jointly in the county, who prepares it and when it is to be done.',
  'need.proposal-title': 'Title',
  'need.proposal-body': 'The proposal',
  'need.keep': 'Save the proposal',
  'need.kept': 'The proposal is saved.',
  'need.kept-by': 'Saved {day} by {name}, {party}.',
  'need.kept-needs': 'Who said what',
  'need.print': 'Print',
  'need.edit-draft': 'Read and change the draft',
  'log.action.need/stated': 'wrote',
  'log.action.need/changed': 'changed',
  'log.action.need/withdrawn': 'took back',
  'log.action.proposal/kept': 'saved',
  'log.object.need': 'a need ({id})',
  'log.object.county-proposal': 'a county-wide proposal ({id})',
  'error.need/unknown-need':
    'There is no such need. It may have been taken back, or is not your party’s.',
  'error.need/unknown-policy-area':
    'There is no policy area “{policyArea}”. Choose one in the list.',
  'error.need/no-subject':
    'The subject “{subject}” has no word in it. Write what the need is about.',
  'error.need/not-county-wide':
    'The need is no longer shared by three municipalities. Load the page again to see how it stands.',
};
