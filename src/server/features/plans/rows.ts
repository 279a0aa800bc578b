import type {
  AgreementContent,
  AgreementPart,
  AgreementState,
  AgreementVersion,
} from '#domain/plans/agreement-version.ts';
import type { Plan } from '#domain/plans/plan.ts';

/** A row of `agreement_version`, with the last day before the next version's first. */
export interface AgreementVersionRow {
  readonly id: string;
  readonly part: AgreementPart;
  readonly number: number;
  readonly state: AgreementState;
  /** As written by the program from a checked content. */
  readonly content: StoredContent;
  readonly agreement_id: string | null;
  readonly began_from_id: string | null;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
  readonly day_known: boolean;
  readonly signatures_known: boolean;
  readonly decision_number: string | null;
  readonly decision_date: string | null;
  readonly decision_note: string;
  readonly version: number;
}

/** JSON has null where the domain has undefined. */
type StoredContent = Omit<AgreementContent, 'priorities' | 'actionAreas' | 'jointActivities'> & {
  readonly priorities: readonly WithNulls<AgreementContent['priorities'][number]>[];
  readonly actionAreas: readonly WithNulls<AgreementContent['actionAreas'][number]>[];
  readonly jointActivities: readonly WithNulls<AgreementContent['jointActivities'][number]>[];
};
type WithNulls<Item> = { readonly [Key in keyof Item]: Item[Key] | null };

/** A version with its last day in force; undefined while nothing replaces it. */
export interface DatedVersion extends AgreementVersion {
  readonly validTo: string | undefined;
}

/** A stored version as the domain has it. */
export function versionOfRow(row: AgreementVersionRow): DatedVersion {
  return {
    ...contentOfStored(row.content),
    id: row.id,
    part: row.part,
    number: row.number,
    state: row.state,
    agreement: row.agreement_id ?? undefined,
    beganFrom: row.began_from_id ?? undefined,
    validFrom: row.valid_from ?? undefined,
    validTo: row.valid_to ?? undefined,
    dayKnown: row.day_known,
    signaturesKnown: row.signatures_known,
    decision: {
      number: row.decision_number ?? undefined,
      date: row.decision_date ?? undefined,
      note: row.decision_note,
    },
    version: row.version,
  };
}

/** What a version holds, as JSON keeps it. */
export function contentOfStored(stored: StoredContent): AgreementContent {
  const filled = <Item>(items: readonly WithNulls<Item>[]): readonly Item[] =>
    items.map(
      (item) =>
        Object.fromEntries(
          Object.entries(item).map(([key, value]) => [key, value ?? undefined]),
        ) as Item, // only null is replaced
    );
  return {
    title: stored.title,
    source: stored.source,
    sections: stored.sections,
    priorities: filled(stored.priorities),
    actionAreas: filled(stored.actionAreas),
    jointActivities: filled(stored.jointActivities),
  };
}

/** The plan that a version of the part `plan` states. */
export function planOf(version: DatedVersion): Plan {
  return {
    version: version.id,
    priorities: version.priorities,
    actionAreas: version.actionAreas,
    jointActivities: version.jointActivities,
    validFrom: version.validFrom ?? '', // a plan in force has a first day
    validTo: version.validTo,
  };
}
