import type {
  AgreementContentText,
  AgreementSummary,
  AgreementVersionText,
  SignOffText,
} from '#contract/plans.ts';
import type { AgreementContent } from '#domain/plans/agreement-version.ts';
import { countSignOff } from '#domain/plans/count-sign-off.ts';
import { countUnderPriorities } from '#domain/plans/count-under-priorities.ts';
import type { VersionSurroundings } from './queries.ts';
import { type DatedVersion, planOf } from './rows.ts';

/** A version as it is listed. */
export function composeSummary(version: DatedVersion, day: string): AgreementSummary {
  const { id, part, number, state, title, validFrom, validTo, dayKnown, decision } = version;
  return {
    id,
    part,
    number,
    state,
    title,
    validFrom: validFrom ?? null,
    validTo: validTo ?? null,
    dayKnown,
    decision: {
      number: decision.number ?? null,
      date: decision.date ?? null,
      note: decision.note,
    },
    agreement: version.agreement ?? null,
    beganFrom: version.beganFrom ?? null,
    version: version.version,
    inForce:
      validFrom !== undefined && validFrom <= day && (validTo === undefined || day <= validTo),
  };
}

/** A version, whole. */
export function composeVersion(
  version: DatedVersion,
  around: VersionSurroundings,
  day: string,
): AgreementVersionText {
  const clauses = around.sections[version.agreement ?? ''] ?? [];
  const followed = new Set(version.actionAreas.flatMap(({ followedWith }) => followedWith));
  return {
    ...composeSummary(version, day),
    content: composeContent(version),
    signOff: composeSignOff(version, around),
    clauses: clauses.map(({ anchor, heading }) => ({ anchor, heading })),
    counts: [...countUnderPriorities(planOf(version))],
    indicatorNames: Object.fromEntries(
      Object.entries(around.indicators).filter(([id]) => followed.has(id)),
    ),
  };
}

/** What a version holds, with null where the domain has undefined. */
export function composeContent(content: AgreementContent): AgreementContentText {
  return {
    title: content.title,
    source: content.source,
    sections: content.sections.map((section) => ({ ...section })),
    priorities: content.priorities.map((one) => ({
      ...one,
      realises: one.realises ?? null,
      source: one.source ?? null,
    })),
    actionAreas: content.actionAreas.map((one) => ({
      ...one,
      alsoUnder: [...one.alsoUnder],
      goal: one.goal ?? null,
      followedWith: [...one.followedWith],
      realises: one.realises ?? null,
      source: one.source ?? null,
    })),
    jointActivities: content.jointActivities.map((one) => ({
      ...one,
      realises: one.realises ?? null,
      source: one.source ?? null,
    })),
  };
}

function composeSignOff(
  version: DatedVersion,
  { parties, signatures }: VersionSurroundings,
): SignOffText {
  const own = new Map(
    signatures.filter((one) => one.version === version.id).map((one) => [one.party, one]),
  );
  const { known, missing } = countSignOff(
    parties.map(({ id }) => id),
    new Set(own.keys()),
    version.signaturesKnown,
  );
  const lacking = new Set(missing);
  return {
    known,
    parties: parties.length,
    signed: parties.flatMap(({ id, name }) => {
      const signature = own.get(id);
      if (signature === undefined) return [];
      return [{ party: id, name, on: signature.on, signatory: signature.signatory }];
    }),
    missing: parties
      .filter(({ id }) => lacking.has(id))
      .map(({ id, name }) => ({ party: id, name })),
  };
}
