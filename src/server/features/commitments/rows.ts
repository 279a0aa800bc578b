import type { CommitmentContentText, CommitmentText } from '#contract/commitments.ts';
import { type AreaId, parseAreaId } from '#domain/areas/area.ts';
import type {
  Commitment,
  CommitmentContent,
  CommitmentKind,
  CommitmentState,
  CommitmentTags,
  TargetGroup,
} from '#domain/commitments/commitment.ts';

/** A commitment as SQL gives it, its areas among its columns. */
export interface CommitmentRow {
  readonly id: string;
  readonly party_id: string;
  readonly version: number;
  readonly state: string;
  readonly action_area: string;
  readonly also_under: string[];
  readonly joint_activity: string | null;
  readonly what: string;
  readonly whole_county: boolean;
  readonly areas: string[] | null;
  readonly from_date: string;
  readonly to_date: string;
  readonly target_groups: string[];
  readonly kind: string;
  readonly strengthens: string | null;
  readonly contact_role: string;
  readonly seen_by: string;
  readonly reference: string | null;
  readonly indicator_id: string | null;
  readonly method_id: string | null;
  readonly template_id: string | null;
  readonly tags: unknown;
}

/** What of the tags is stored as JSON; the method is a column of its own. */
type StoredTags = Omit<CommitmentTags, 'method'>;

/** A commitment as the domain has it; the table holds only what has been proposed. */
export function commitmentOf(row: CommitmentRow): Commitment {
  const tags = row.tags as StoredTags;
  return {
    id: row.id,
    party: row.party_id,
    version: row.version,
    state: row.state as CommitmentState,
    actionArea: row.action_area,
    alsoUnder: row.also_under,
    jointActivity: row.joint_activity ?? undefined,
    what: row.what,
    wholeCounty: row.whole_county,
    areas: (row.areas ?? []) as AreaId[],
    from: row.from_date,
    to: row.to_date,
    targetGroups: row.target_groups as TargetGroup[],
    kind: row.kind as CommitmentKind,
    strengthens: row.strengthens ?? undefined,
    contactRole: row.contact_role,
    seenBy: row.seen_by,
    reference: row.reference ?? undefined,
    indicator: row.indicator_id ?? undefined,
    template: row.template_id ?? undefined,
    tags: { ...tags, method: row.method_id ?? undefined },
  };
}

/** What a party writes, as columns of the table. */
export function columnsOf(content: CommitmentContent): Omit<
  CommitmentRow,
  'id' | 'party_id' | 'version' | 'state' | 'areas' | 'tags'
> & {
  readonly tags: string;
} {
  const { method, ...tags } = content.tags;
  return {
    action_area: content.actionArea,
    also_under: [...content.alsoUnder],
    joint_activity: content.jointActivity ?? null,
    what: content.what,
    whole_county: content.wholeCounty,
    from_date: content.from,
    to_date: content.to,
    target_groups: [...content.targetGroups],
    kind: content.kind,
    strengthens: content.strengthens ?? null,
    contact_role: content.contactRole,
    seen_by: content.seenBy,
    reference: content.reference ?? null,
    indicator_id: content.indicator ?? null,
    method_id: method ?? null,
    template_id: content.template ?? null,
    tags: JSON.stringify(tags satisfies StoredTags),
  };
}

/** What a party writes, as it comes; throws when an area id has no such form. */
export function contentOf(text: CommitmentContentText): CommitmentContent {
  const { jointActivity, strengthens, reference, indicator, template, tags, areas, ...rest } = text;
  const { method, ...otherTags } = tags;
  return {
    ...rest,
    areas: areas.map(parseAreaId),
    jointActivity: jointActivity ?? undefined,
    strengthens: strengthens ?? undefined,
    reference: reference ?? undefined,
    indicator: indicator ?? undefined,
    template: template ?? undefined,
    tags: { ...otherTags, method: method ?? undefined },
  };
}

/** A commitment as the contract has it. */
export function textOf(commitment: Commitment): CommitmentText {
  const { id, party, version, state } = commitment;
  return { id, party, version, state, ...contentTextOf(commitment) };
}

/** What a party has written, as the contract has it. */
export function contentTextOf(content: CommitmentContent): CommitmentContentText {
  return {
    actionArea: content.actionArea,
    alsoUnder: [...content.alsoUnder],
    jointActivity: content.jointActivity ?? null,
    what: content.what,
    wholeCounty: content.wholeCounty,
    areas: [...content.areas],
    from: content.from,
    to: content.to,
    targetGroups: [...content.targetGroups],
    kind: content.kind,
    strengthens: content.strengthens ?? null,
    contactRole: content.contactRole,
    seenBy: content.seenBy,
    reference: content.reference ?? null,
    indicator: content.indicator ?? null,
    template: content.template ?? null,
    tags: {
      prevention: [...content.tags.prevention],
      determinants: [...content.tags.determinants],
      method: content.tags.method ?? null,
      rights: { ...content.tags.rights },
      costShares: { ...content.tags.costShares },
    },
  };
}
