/** Inläsningens slag: with the program, from a person's file, or fetched from a source. */
export const releaseKinds = ['reference', 'upload', 'fetch'] as const;
export type ReleaseKind = (typeof releaseKinds)[number];

/** Utgåva: one load of one table. Nothing is overwritten: a correction is a new release. */
export interface Release {
  readonly id: string;
  readonly kind: ReleaseKind;
  /** Who publishes the figures, e.g. "Statistiska centralbyrån (SCB)". */
  readonly publisher: string;
  readonly table: string;
  readonly licence: string;
  readonly note: string;
  readonly fileName: string;
  /** Who loaded it: a name or a role, as written at the load. */
  readonly author: string;
  /** ISO date-time when the raw answer or file was fetched. */
  readonly fetchedAt: string;
  /** SHA-256 of the raw answer or file, hexadecimal. */
  readonly rawHash: string;
  /** SHA-256 of the cells in canonical order, hexadecimal. */
  readonly contentHash: string;
  readonly programVersion: string;
  /** ISO date-time from which the figures show. */
  readonly publishAt: string;
  readonly withdrawnAt: string | undefined;
}
