import type { MeetingReasonText, PossibleJointEffortText } from '../joint-efforts.ts';
import type { Speech } from './format.ts';

/** Skälen i ord, with their strength. */
export function sayReasons(
  speech: Speech,
  reasons: readonly MeetingReasonText[],
): readonly string[] {
  return reasons.map((reason) => sayReason(speech, reason));
}

function sayReason(speech: Speech, reason: MeetingReasonText): string {
  const { say, list, date } = speech;
  const percent = Math.round(reason.strength * 100);
  if (reason.kind === 'place') {
    const areas = list(reason.areas.map(({ name }) => name));
    return say(`joint-effort.reason.place.${reason.how}`, { areas, percent });
  }
  if (reason.kind === 'time') {
    const { from, to } = reason;
    return say('joint-effort.reason.time', { from: date(from), to: date(to), percent });
  }
  if (reason.kind === 'target-group') {
    const groups = sayGroups(speech, reason.groups);
    return say(`joint-effort.reason.target-group.${reason.how}`, { groups, percent });
  }
  return say('joint-effort.reason.subject', { words: list(reason.words), percent });
}

const saidFirst = ['place', 'target-group', 'time', 'subject'] as const;

/** Vad båda har gemensamt, in a few words each: Gottsunda, unga, höstens dagar, orden. */
export function sayShared(
  speech: Speech,
  reasons: readonly MeetingReasonText[],
): readonly string[] {
  return saidFirst.flatMap((kind) =>
    reasons
      .filter((reason) => reason.counts && reason.kind === kind)
      .map((reason) => sayShortly(speech, reason)),
  );
}

function sayShortly(speech: Speech, reason: MeetingReasonText): string {
  const { say, list, date } = speech;
  if (reason.kind === 'place') return list(reason.areas.map(({ name }) => name));
  if (reason.kind === 'target-group') return sayGroups(speech, reason.groups);
  if (reason.kind === 'subject') {
    return say('joint-effort.short.subject', { words: list(reason.words) });
  }
  return say('joint-effort.short.time', { from: date(reason.from), to: date(reason.to) });
}

/** Vad som skiljer dem åt, parties first. */
export function sayDifferences(
  { say }: Speech,
  { first, second, differences }: PossibleJointEffortText,
  partyName: (party: string) => string,
): readonly string[] {
  return differences.map((difference) => {
    if (difference === 'party') return `${partyName(first.party)} / ${partyName(second.party)}`;
    if (difference !== 'kind') return say(`joint-effort.differs.${difference}`);
    return [first, second].map(({ kind }) => say(`joint-effort.kind-of.${kind}`)).join(' / ');
  });
}

/** Både och olika i en mening. */
export function sayMeeting(
  speech: Speech,
  proposal: PossibleJointEffortText,
  partyName: (party: string) => string,
): string {
  return speech.say('joint-effort.headline', {
    both: sayShared(speech, proposal.reasons).join('; '),
    different: sayDifferences(speech, proposal, partyName).join('; '),
  });
}

function sayGroups(
  { say, list }: Speech,
  groups: Extract<MeetingReasonText, { kind: 'target-group' }>['groups'],
): string {
  return list(groups.map((group) => say(`commitment.group.${group}`).toLowerCase()));
}
