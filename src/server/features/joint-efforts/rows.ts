import type {
  EffortText,
  MeetingReasonText,
  PossibleJointEffortText,
} from '#contract/joint-efforts.ts';
import type { AreaId } from '#domain/areas/area.ts';
import type { MeetingReason, PossibleJointEffort } from '#domain/joint-efforts/joint-effort.ts';
import type { PlannedEffort } from '#domain/joint-efforts/planned-effort.ts';

type NameOf = (area: AreaId) => string;

/** A possible joint effort as the contract has it. */
export function proposalOf(
  { first, second, reasons, differences, isDouble }: PossibleJointEffort,
  nameOf: NameOf,
  standing: Pick<PossibleJointEffortText, 'isOwn' | 'answers' | 'restsUntil' | 'agreedOn'>,
): PossibleJointEffortText {
  return {
    first: effortOf(first, nameOf),
    second: effortOf(second, nameOf),
    reasons: reasons.map((reason) => reasonOf(reason, nameOf)),
    differences: [...differences],
    isDouble,
    ...standing,
  };
}

function effortOf(effort: PlannedEffort, nameOf: NameOf): EffortText {
  return {
    ...effort,
    areas: effort.areas.map((id) => ({ id, name: nameOf(id) })),
    from: effort.from ?? null,
    to: effort.to ?? null,
    targetGroups: [...effort.targetGroups],
    actionArea: effort.actionArea ?? null,
  };
}

function reasonOf(reason: MeetingReason, nameOf: NameOf): MeetingReasonText {
  if (reason.kind === 'place') {
    return { ...reason, areas: reason.areas.map((id) => ({ id, name: nameOf(id) })) };
  }
  if (reason.kind === 'target-group') return { ...reason, groups: [...reason.groups] };
  return reason.kind === 'subject' ? { ...reason, words: [...reason.words] } : { ...reason };
}
