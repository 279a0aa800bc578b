import { isDifferent } from './list-changed-fields.ts';

/** Fält där två har skrivit olika: what I have written and what stands. */
export interface FieldConflict<Content> {
  readonly field: keyof Content & string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** Sammanslagning: what can be put together by itself, and the fields that a person must choose. */
export interface MergedContents<Content> {
  /** Where only one has written, that one's; where both have, what stands. */
  readonly merged: Content;
  readonly conflicts: readonly FieldConflict<Content>[];
}

/**
 * Slå samman ändringar: field by field, from what stood when mine began. Nothing that either has written is
 * lost without being asked about.
 */
export function mergeContents<Content extends object>(
  begunFrom: Content,
  mine: Content,
  standing: Content,
): MergedContents<Content> {
  const merged = { ...standing };
  const conflicts: FieldConflict<Content>[] = [];
  for (const field of Object.keys(standing) as (keyof Content & string)[]) {
    const isMine = isDifferent(mine[field], begunFrom[field]);
    const isTheirs = isDifferent(standing[field], begunFrom[field]);
    if (isMine && !isTheirs) merged[field] = mine[field];
    if (isMine && isTheirs && isDifferent(mine[field], standing[field])) {
      conflicts.push({ field, mine: mine[field], theirs: standing[field] });
    }
  }
  return { merged, conflicts };
}
