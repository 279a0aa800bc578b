import type { Translation } from '../language.ts';
import type { commitment as sv } from '../sv/commitment.ts';

export const commitment: Translation<typeof sv> = {
  'commitment.title': 'Commitments',
  'commitment.party': 'Party',
  'commitment.state': 'State',
  'commitment.state.draft': 'Draft',
  'commitment.state.submitted': 'Submitted',
  'commitment.state.adopted': 'Adopted',
  'commitment.state.ongoing': 'Ongoing',
  'commitment.state.completed': 'Completed',
  'commitment.state.discontinued': 'Discontinued',
  'commitment.priority': 'Priority',
  'commitment.action-area': 'Action area',
  'commitment.also-under': 'Also concerns',
  'commitment.joint-activity': 'Joint activity',
  'commitment.what': 'What',
  'commitment.where': 'Where',
  'commitment.whole-county': 'The whole county',
  'commitment.from': 'From',
  'commitment.to': 'To and including',
  'commitment.target-groups': 'Target group',
  'commitment.group.children': 'Children',
  'commitment.group.young-people': 'Young people',
  'commitment.group.parents': 'Parents',
  'commitment.group.adults': 'Adults',
  'commitment.group.older-people': 'Older people',
  'commitment.group.professionals': 'Professionals',
  'commitment.group.everyone': 'Everyone',
  'commitment.kind': 'Kind',
  'commitment.kind.new': 'New',
  'commitment.kind.strengthened': 'Strengthened',
  'commitment.kind.ongoing': 'Ongoing',
  'commitment.contact-role': 'Contact role',
  'commitment.seen-by': 'How it will be seen that it was done',
  'commitment.reference': 'Own reference number',
  'commitment.indicator': 'Indicator it hopes to move',
  'commitment.method': 'Method',
  'commitment.method-not-named': 'Method not stated',
  'commitment.prevention': 'Kind of prevention',
  'commitment.prevention.structural': 'Structural',
  'commitment.prevention.social': 'Social',
  'commitment.prevention.situational': 'Situational',
  'commitment.table-remark':
    'Drafts are seen by their own party only. A commitment that concerns several action areas stands in one row.',
  'commitment.matrix': 'Who has promised what',
  'commitment.answer': 'Answer',
  'commitment.cell.committed': 'Commitment',
  'commitment.cell.not-relevant': 'Not relevant',
  'commitment.cell.silent': 'Silent',
  'commitment.promised': 'Commitments',
  'commitment.matching': 'Of which with the chosen filter',
  'commitment.reason': 'Reason',
  'commitment.plan-from': 'The plan applies from {day}.',
  'commitment.counted-once':
    'A commitment under several action areas stands in each row but is counted once in the totals.',
  'commitment.by-area': 'Commitments by area',
  'commitment.standing': 'Commitments in force',
  'commitment.counted-on': 'Counted {day}: submitted, adopted and ongoing commitments.',
  'commitment.whole-county-beside':
    '{count, plural, =0 {No commitment is for the whole county.} one {One commitment is for the whole county besides.} other {# commitments are for the whole county besides.}}',
  'log.action.commitment/created': 'wrote a draft of',
  'log.action.commitment/changed': 'changed',
  'log.action.commitment/removed': 'removed the draft of',
  'log.action.commitment/submitted': 'submitted',
  'log.action.commitment/adopted': 'adopted',
  'log.action.commitment/ongoing': 'began',
  'log.action.commitment/completed': 'reported as completed',
  'log.action.commitment/discontinued': 'discontinued',
  'log.action.plan/not-relevant': 'answered “not relevant” for',
  'log.action.plan/relevant-again': 'took back “not relevant” for',
  'log.action.template/created': 'wrote',
  'log.action.template/changed': 'changed',
  'log.object.action-area': 'the action area {id}',
  'log.object.commitment-template': 'the template {id}',
  'error.commitment/unknown-commitment':
    'There is no such commitment. It may have been removed, or it is not shared with you.',
  'error.commitment/no-plan':
    'No plan applies on {day}, so there is nothing to commit to. Enter a plan first.',
  'error.commitment/party-withdrawn':
    'The party {party} has left the agreement and cannot make new commitments.',
  'error.commitment/nothing-said': 'Write what you commit to.',
  'error.commitment/action-area-not-in-plan':
    'The action area “{actionArea}” is not in the plan in force. Choose one that is.',
  'error.commitment/activity-not-in-plan':
    'The joint activity “{activity}” is not in the plan in force. Choose one that is, or none.',
  'error.commitment/no-place': 'Say where: choose one or more areas, or the whole county.',
  'error.commitment/wide-area':
    'The area {area} is a county or the whole country. Choose “The whole county” instead.',
  'error.commitment/unknown-area': 'There is no area {area}. Choose one in the list.',
  'error.commitment/earlier-edition':
    'The area {area} belongs to an older division. In the one in use now, {divisionInUse}, it is {became}. Choose that instead.',
  'error.commitment/earlier-edition-unlinked':
    'The area {area} belongs to another division than the one in use now, {divisionInUse}, and no crosswalk says what it became. Choose areas in {divisionInUse}.',
  'error.commitment/malformed-day': '“{day}” is no day. Write it as 2026-01-31.',
  'error.commitment/days-reversed':
    'The last day, {to}, is before the first, {from}. Change places of them.',
  'error.commitment/outside-plan-period':
    'The time {from} to {to} is not within the plan’s, which begins {validFrom} and ends {validTo}. Change the days.',
  'error.commitment/before-plan':
    'The time {from} to {to} begins before the plan, which applies from {validFrom}. Change the first day.',
  'error.commitment/strengthens-nothing':
    'A strengthened commitment must point out what it strengthens. Choose the existing commitment or activity.',
  'error.commitment/unknown-strengthened':
    'What is to be strengthened, {value}, does not exist or is not shared with you. Choose another.',
  'error.commitment/unknown-indicator': 'There is no indicator “{value}”. Choose one in the list.',
  'error.commitment/unknown-method':
    'There is no method “{value}” in the register. Choose one in the list.',
  'error.commitment/unknown-template': 'There is no template {value}. Choose another, or none.',
  'error.commitment/unknown-payer':
    'A cost share points at “{value}”, which is not a party. Choose a party.',
  'error.commitment/reference-taken':
    'The number “{reference}” already stands on another of your commitments. Choose another, or change that commitment.',
  'error.commitment/not-complete':
    'Before the commitment is submitted it must have a contact role and how it will be seen that it was done.',
  'error.commitment/no-such-transition':
    'A commitment that is {from, select, draft {a draft} submitted {submitted} adopted {adopted} ongoing {ongoing} completed {completed} discontinued {discontinued} other {{from}}} cannot become {to, select, draft {a draft} submitted {submitted} adopted {adopted} ongoing {ongoing} completed {completed} discontinued {discontinued} other {{to}}}.',
  'error.commitment/ended':
    'The commitment is {state, select, completed {completed} other {discontinued}} and is no longer changed. Write a new one.',
  'error.commitment/not-draft':
    'Only drafts can be removed. What others have seen is discontinued instead.',
};
