import { sql } from 'kysely';
import { parse as parseYaml } from 'yaml';
import type { WriteTransaction } from '../../database/write-transaction.ts';
import { pathsIn, type ReferenceFiles, textOf } from '../reference/reference-files.ts';
import type { StoredFramework } from './rows.ts';

/** A file with an adopted edition: each goal also names the action areas that stand under it. */
interface GoalFile extends Omit<StoredFramework, 'goals'> {
  readonly id: string;
  readonly family: string;
  readonly validFrom: string;
  readonly goals: readonly (StoredFramework['goals'][number] & {
    readonly actionAreas: readonly string[];
  })[];
}

/** Stores the editions of `data/goals` with their links; what people have decided since stays. */
export async function storeGoals(tx: WriteTransaction, files: ReferenceFiles): Promise<void> {
  const paths = pathsIn(files, 'goals', '.yaml');
  for (const [i, path] of paths.entries()) {
    const { id, family, validFrom, goals, ...rest } = parseYaml(textOf(files, path)) as GoalFile;
    const stored = goals.map(({ actionAreas: _areas, ...goal }) => goal);
    await sql`
      insert into goal_framework (id, position, family, definition, valid_from)
      values (${id}, ${i + 1}, ${family}, ${JSON.stringify({ ...rest, goals: stored })}::jsonb,
        ${validFrom})
      on conflict (id) do update set position = excluded.position, definition = excluded.definition,
        valid_from = excluded.valid_from
      where goal_framework.changed_by is null`.execute(tx);
    const links = goals.flatMap((goal) =>
      goal.actionAreas.map((area) => ({ framework_id: id, goal_id: goal.id, action_area: area })),
    );
    await sql`
      insert into goal_link (framework_id, goal_id, action_area)
      select framework_id, goal_id, action_area
      from jsonb_to_recordset(${JSON.stringify(links)}::jsonb)
        as l (framework_id text, goal_id text, action_area text)
      on conflict do nothing`.execute(tx);
  }
}
