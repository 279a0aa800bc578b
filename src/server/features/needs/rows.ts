import type { NeedGroupText, NeedText } from '#contract/needs.ts';
import type { Need, NeedGroup, NeedKind } from '#domain/needs/need.ts';
import type { NeedTable } from '../../database/joint-effort-tables.ts';

/** A need as the domain has it. */
export function needOf(row: NeedTable): Need {
  return {
    id: row.id,
    party: row.party_id,
    version: row.version,
    kind:
      row.policy_area === null
        ? { kind: 'subject', subject: row.subject ?? '' }
        : { kind: 'policy-area', policyArea: row.policy_area },
    what: row.what,
    statedOn: row.stated_on,
  };
}

/** The kind as columns. */
export function kindColumnsOf(kind: NeedKind): {
  readonly policy_area: string | null;
  readonly subject: string | null;
} {
  return kind.kind === 'subject'
    ? { policy_area: null, subject: kind.subject.trim() }
    : { policy_area: kind.policyArea, subject: null };
}

/** Needs of a kind as the contract has them. */
export function groupTextOf(group: NeedGroup): NeedGroupText {
  return {
    ...group,
    needs: group.needs.map((need): NeedText => ({ ...need })),
    municipalities: [...group.municipalities],
  };
}
