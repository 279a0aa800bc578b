import type { Generated } from 'kysely';

/** The weekly digest's tables, as `tables.ts` has the others. Days are ISO dates. */
export type LetterTables = {
  letter: LetterTable;
  digest_week: { week: string; begun_at: Date };
  visit: { account_id: string; last_on: string; before_on: string | null };
};

export type LetterTable = {
  id: string;
  account_id: string;
  week: string;
  address: string;
  subject: string;
  body: string;
  made_at: Date;
  state: string;
  attempts: Generated<number>;
  fault: string | null;
  sent_at: Date | null;
};
