import type { Translation } from '../language.ts';
import type { jointEffort as sv } from '../sv/joint-effort.ts';

export const jointEffort: Translation<typeof sv> = {
  'joint-effort.title': 'Possible joint efforts',
  'joint-effort.lead':
    'Plans of two parties that meet in place, time, target group or subject. At least two must meet, and place or subject be one of them. Words are compared in the program; nothing is sent out.',
  'joint-effort.compared':
    '{efforts, plural, =0 {No commitments or activities are shared with your party yet.} one {One commitment or activity was compared.} other {# commitments and activities were compared.}} {total, plural, =0 {No possible joint effort awaits an answer.} one {One possible joint effort awaits an answer.} other {# possible joint efforts await an answer.}}',
  'joint-effort.own': 'With your party',
  'joint-effort.others': 'Between other parties',
  'joint-effort.shown':
    'Of {total}, the {count} with most and strongest reasons are shown, your party’s apart.',
  'joint-effort.show-more': 'Show more',
  'joint-effort.headline': 'Both: {both}. Different: {different}.',
  'joint-effort.both': 'Both',
  'joint-effort.different': 'Different',
  'joint-effort.double': 'Twice?',
  'joint-effort.double-why':
    'Twice? Subject, place and target group are the same. Perhaps it is enough that one does it.',
  'joint-effort.strengths': 'How strong the reasons are',
  'joint-effort.party.first': 'Party 1',
  'joint-effort.party.second': 'Party 2',
  'joint-effort.kind.first': 'Kind 1',
  'joint-effort.kind.second': 'Kind 2',
  'joint-effort.what.first': 'What 1',
  'joint-effort.what.second': 'What 2',
  'joint-effort.kind-of.commitment': 'commitment',
  'joint-effort.kind-of.activity': 'activity',
  'joint-effort.where-when': '{where} · {from} – {to}',
  'joint-effort.where': '{where} · no dates',
  'joint-effort.reason.place.same': 'Same place: {areas}, {percent} % of the smaller one’s areas.',
  'joint-effort.reason.place.within':
    'Place within place: {areas} lies in the larger area of the other.',
  'joint-effort.reason.place.whole-county':
    'One of them is for the whole county. That does not count as the same place.',
  'joint-effort.reason.time': 'At the same time: {from} – {to}, {percent} % of the shorter one.',
  'joint-effort.reason.target-group.same':
    'Same target group: {groups}, {percent} % of the one that names fewest.',
  'joint-effort.reason.target-group.everyone':
    'One of them is for everyone. That does not count as the same target group.',
  'joint-effort.reason.subject': 'Same subject, by the words: {words}. Likeness {percent} of 100.',
  'joint-effort.short.time': '{from} – {to}',
  'joint-effort.short.subject': 'the words {words}',
  'joint-effort.differs.action-area': 'action area',
  'joint-effort.differs.time': 'time',
  'joint-effort.differs.target-group': 'target group',
  'joint-effort.answer': 'Answer for your party',
  'joint-effort.answer.yes': 'Yes',
  'joint-effort.answer.not-now': 'Not now',
  'joint-effort.answer.no': 'No',
  'joint-effort.reason': 'Reason',
  'joint-effort.reason-hint':
    'Needed for “not now” and “no”. The other party sees the reason; nobody else does.',
  'joint-effort.reason-needed': 'Write why, so that the other party understands.',
  'joint-effort.not-yours': 'Only the two parties can answer.',
  'joint-effort.given.yes': '{party} answered yes on {day}.',
  'joint-effort.given.not-now': '{party} answered not now on {day}.',
  'joint-effort.given.no': '{party} answered no on {day}.',
  'joint-effort.given-why': 'Reason: {reason}',
  'joint-effort.answered-rest': 'The answer is saved. The proposal rests and returns on {day}.',
  'joint-effort.answered-yes': 'The answer is saved. Now the proposal awaits the other party.',
  'joint-effort.answered-agreed':
    'The answer is saved. Both have said yes: write a commitment each with the same joint activity.',
  'joint-effort.agreed': 'Both have said yes',
  'joint-effort.agreed-on': 'Agreed on',
  'joint-effort.agreed-since':
    'Agreed since {day}. Next step: a commitment each with the same joint activity.',
  'joint-effort.write': 'Write the commitment',
  'joint-effort.resting': 'Resting',
  'joint-effort.resting-lead':
    'A no rests for a year from the answer, a not now for a quarter. Then the proposal returns.',
  'joint-effort.rests-until': 'Rests until',
  'joint-effort.rests': 'Rests until {day}.',
  'joint-effort.none': 'No possible joint effort to answer just now.',
  'joint-effort.none-why':
    'Plans that can be done together are shown here, once at least two parties have shared commitments or activities. A party decides itself what it shares.',
  'joint-effort.table-remark':
    'The order follows how many reasons count and how strong they are. There is no overall score. How words are compared is told in docs/methods/text-similarity.md.',
  'log.action.joint-effort/answered': 'answered',
  'log.object.joint-effort': 'a possible joint effort ({id})',
  'error.joint-effort/unknown-pair':
    'There is no such possible joint effort for your party. One of the plans may have ended, been removed or no longer be shared.',
  'error.joint-effort/reason-needed': 'Write a reason, so that the other party understands why.',
};
