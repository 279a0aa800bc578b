import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { AreaId } from '#domain/areas/area.ts';
import {
  type Identities,
  identifyLandscapes,
  type RunBefore,
} from '#domain/compass/identify-landscapes.ts';
import { letterOf } from '#domain/compass/letter-of.ts';
import {
  type PicturePoint,
  type Turn,
  turnPicture,
  turnPoint,
  unturned,
} from '#domain/compass/turn-picture.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { readIn, type WriteTransaction } from '../../database/write-transaction.ts';
import { selectRunAreas } from './queries.ts';
import { letterScope } from './rows.ts';
import { type BaseRun, selectLinks } from './select-base.ts';

/** What a run is about. */
export interface RunSubject {
  readonly division: string;
  readonly year: number;
}

/** An area as its landscape is recognised by, and where it lies in the picture. */
export interface RecognisedArea {
  readonly area: AreaId;
  readonly landscape: number;
  readonly people: number | null;
  readonly x: number;
  readonly y: number;
}

/**
 * Recognises the landscapes of a run and writes down what they are, with a proposed letter for each that is not
 * known; what was written before is replaced, since it was a proposal.
 */
export async function identifyRun(
  tx: WriteTransaction,
  run: string,
  { division }: RunSubject,
  base: BaseRun | undefined,
  areas: readonly RecognisedArea[],
  count: number,
): Promise<void> {
  const scope = letterScope(division);
  const next = await selectNextNumber(readIn(tx), scope);
  const { before, turn } = await readBefore(readIn(tx), division, base, areas);
  const identities = identifyLandscapes(areas, count, before, next);
  const proposed = await selectProposed(readIn(tx), run);
  const positions = identities.landscapes.map((one, position) => ({
    run_id: run,
    position,
    // A name that somebody gave to the proposal stays with it.
    landscape_id: one.landscape ?? proposed.get(position) ?? randomUUID(),
    isNew: one.landscape === undefined,
    number: one.number,
    origin: one.origin,
    came_from: one.from,
  }));
  await sql`
    insert into compass_landscape (id, scope, number)
    select landscape_id, ${scope}, number
    from jsonb_to_recordset(${JSON.stringify(positions.filter((one) => one.isNew))}::jsonb)
      as l (landscape_id uuid, number integer)
    on conflict (id) do update set number = excluded.number`.execute(tx);
  await sql`
    insert into compass_position (run_id, position, landscape_id, origin, came_from)
    select run_id, position, landscape_id, origin, came_from
    from jsonb_populate_recordset(null::compass_position, ${JSON.stringify(positions)}::jsonb)
    on conflict (run_id, position) do update set landscape_id = excluded.landscape_id,
      origin = excluded.origin, came_from = excluded.came_from`.execute(tx);
  await carryNames(
    tx,
    positions.map(({ position, landscape_id: to }) => ({ from: proposed.get(position), to })),
  );
  await sql`
    update compass_run set before_run_id = ${base?.id ?? null}::uuid, turn = ${[...turn]}::double precision[],
      gone = ${JSON.stringify(goneOf(base, identities))}::jsonb where id = ${run}`.execute(tx);
}

function goneOf(base: BaseRun | undefined, { gone }: Identities) {
  return gone.map((position) => {
    const { number, name } = base!.positions[position]!;
    return { letter: letterOf(number), name };
  });
}

async function readBefore(
  db: ReadHandle,
  division: string,
  base: BaseRun | undefined,
  areas: readonly RecognisedArea[],
): Promise<{ readonly before: RunBefore | undefined; readonly turn: Turn }> {
  if (base === undefined) return { before: undefined, turn: unturned };
  const earlier = await selectRunAreas(db, base.id);
  const { linksOf } = await selectLinks(db, base.division_id, division);
  const points = new Map<AreaId, PicturePoint>(
    earlier.map((area) => [area.id as AreaId, turnPoint(base.turn, area)]),
  );
  return {
    before: {
      landscapes: base.positions.map(({ landscape, number }) => ({ landscape, number })),
      areas: earlier.map(({ id, landscape }) => ({ area: id as AreaId, landscape })), // an id as it was stored
      linksOf,
    },
    turn: turnPicture(areas, points, linksOf),
  };
}

/** The number of the first letter that no adopted landscape has had. One statement. */
async function selectNextNumber(db: ReadHandle, scope: string): Promise<number> {
  const { rows } = await sql<{ next: number }>`
    select coalesce(max(number) + 1, 0) as next from compass_landscape
    where scope = ${scope} and fixed_at is not null`.execute(db);
  return rows[0]!.next;
}

/** What people called a proposal is what the landscape is called that it turned out to be, if that has no name. */
async function carryNames(
  tx: WriteTransaction,
  pairs: readonly { readonly from: string | undefined; readonly to: string }[],
): Promise<void> {
  await sql`
    insert into compass_name (landscape_id, name, author, reason)
    select p."to", n.name, n.author, n.reason
    from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as p ("from" uuid, "to" uuid)
    cross join lateral (select name, author, reason from compass_name c
      where c.landscape_id = p."from" order by c.number desc limit 1) n
    where not exists (select from compass_name c where c.landscape_id = p."to")`.execute(tx);
}

/** The landscapes of a run whose letters are proposals of its own, by position. One statement. */
async function selectProposed(db: ReadHandle, run: string): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql<{ position: number; id: string }>`
    select p.position, l.id from compass_position p join compass_landscape l on l.id = p.landscape_id
    where p.run_id = ${run} and l.fixed_at is null`.execute(db);
  return new Map(rows.map(({ position, id }) => [position, id]));
}
