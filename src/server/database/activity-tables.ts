import type { Generated } from 'kysely';

/** The tables of activities, as `tables.ts` has the others. */
export type ActivityTables = {
  activity: ActivityTable;
  activity_area: ActivityAreaTable;
  activity_change: ActivityChangeTable;
  activity_list_reading: ActivityListReadingTable;
};

export type ActivityTable = {
  id: string;
  party_id: string;
  version: number;
  what: string;
  whole_county: boolean;
  from_date: string | null;
  to_date: string | null;
  target_groups: string[];
  kind: string | null;
  action_area: string | null;
  reference: string | null;
  changed_at: Generated<Date>;
  changed_by: string;
};

export type ActivityAreaTable = { activity_id: string; party_id: string; area_id: string };

export type ActivityChangeTable = {
  activity_id: string;
  party_id: string;
  version: number;
  content: unknown;
  changed_at: Generated<Date>;
  changed_by: string;
};

export type ActivityListReadingTable = {
  party_id: string;
  mapping: unknown;
  answers: unknown;
  changed_at: Generated<Date>;
  changed_by: string;
};
