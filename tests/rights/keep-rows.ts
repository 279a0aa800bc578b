import type { World } from './open-world.ts';

/** What only its party changes; people and seats are kept by operators and coordinators too. */
const contents = [
  'activity',
  'activity_area',
  'activity_change',
  'activity_list_reading',
  'agreement_signature',
  'answer',
  'commitment',
  'commitment_area',
  'commitment_change',
  'commitment_template',
  'county_proposal',
  'effort_answer',
  'group_report',
  'need',
  'not_relevant_statement',
  'sharing',
];

/** The rows of a world as they were sown, and whether a party's are still so. */
export interface KeptRows {
  /** Puts every table back. */
  readonly restore: () => Promise<void>;
  /** Tables where another party's rows have been changed, added or removed. */
  readonly changedOf: (others: string | undefined) => Promise<readonly string[]>;
}

/** Tables that a request may change. */
const changing = `select c.relname as name from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not c.relispartition
    and c.relname <> 'migration' and c.reltuples < 500 order by 1`;

export async function keepRows({ database: { owner } }: World): Promise<KeptRows> {
  await owner.query('analyze');
  const { rows } = await owner.query<{ name: string }>(changing);
  const names = rows.map(({ name }) => name);
  await owner.query(
    `create schema kept; ${names.map((name) => `create table kept.${name} as table ${name}`).join('; ')}`,
  );
  const restore = names.map(
    (name) => `delete from ${name}; insert into ${name} overriding system value table kept.${name}`,
  );
  const compare = contents.map(
    (name) => `select '${name}' as name where (
        select coalesce(string_agg(t::text, '' order by t::text), '') from ${name} t
        where t.party_id is distinct from $1)
      <> (select coalesce(string_agg(t::text, '' order by t::text), '') from kept.${name} t
        where t.party_id is distinct from $1)`,
  );
  return {
    restore: async () => {
      await owner.query(
        `begin; set local session_replication_role = replica; ${restore.join('; ')}; commit`,
      );
    },
    changedOf: async (party) =>
      (await owner.query<{ name: string }>(compare.join(' union all '), [party ?? ''])).rows.map(
        ({ name }) => name,
      ),
  };
}
