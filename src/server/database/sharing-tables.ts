import type { Generated } from 'kysely';

/** The tables of what each party shares, and of who has read what is not shared. */
export type SharingTables = {
  sharing: SharingTable;
  sharing_in_force: SharingInForceView;
  reading: ReadingTable;
};

export type SharingTable = {
  number: Generated<number>;
  party_id: string;
  object_class: string;
  level: string;
  body_id: string | null;
  reason: string;
  decided_at: Generated<Date>;
  decided_by: string;
};

/** A line for every party and class, also where nothing has been decided. */
export type SharingInForceView = {
  party_id: string;
  object_class: string;
  level: string;
  body_id: string | null;
  decided_at: Date | null;
};

export type ReadingTable = {
  reader: string;
  party_id: string;
  object_kind: string;
  object_id: string;
  hour: Date;
};
