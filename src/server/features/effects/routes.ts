import { sql } from 'kysely';
import { paths } from '#contract/paths.ts';
import type { AreaId } from '#domain/areas/area.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { Feature } from '../../http/feature.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { commitmentParameter, readAs } from '../commitments/commitment-parameter.ts';
import { selectCommitments } from '../commitments/queries.ts';
import { composeEffectPage } from './compose-effect-page.ts';
import { readEffect } from './read-effect.ts';

/** What happened where an effort is made, and where it is not. */
export const effectRoutes: Feature = (app, { database }) => {
  const read = describeRoute('readEffect', 'public', {
    params: commitmentParameter,
    response: { 200: refTo('EffectPage') },
  });
  app.get(paths.effect, { schema: read }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const { commitment: id } = request.params;
    const { commitment, others } = await readAs(database.app, request.caller, async (db) => {
      const all = await selectCommitments(db);
      const found = all.find((one) => one.id === id);
      if (found === undefined) throw new DomainError('commitment/unknown-commitment', { id });
      return { commitment: found, others: all.filter((one) => one.id !== id) };
    });
    const county = commitment.wholeCounty ? await selectOwnCounty(database.public) : undefined;
    const effect = await readEffect(database.public, commitment, county, others);
    return composeEffectPage(commitment, effect);
  });
};

/** The county that the municipalities lie in. One statement. */
async function selectOwnCounty(db: ReadHandle): Promise<AreaId | undefined> {
  const { rows } = await sql<{ id: AreaId }>`
    select n.parent_id as id from area_nesting n
    join area c on c.id = n.parent_id and c.division_id = 'county'
    join area m on m.id = n.area_id and m.division_id = 'municipality'
    group by n.parent_id order by count(*) desc, n.parent_id limit 1`.execute(db);
  return rows[0]?.id;
}
