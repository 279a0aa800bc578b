import { sql } from 'kysely';
import { paths } from '#contract/paths.ts';
import { describeRoute } from './describe-route.ts';
import type { Feature } from './feature.ts';
import { refTo } from './shared-schemas.ts';

/** Says what runs, and that the database answers. */
export const healthRoutes: Feature = (app, { database, programVersion }) => {
  app.get(
    paths.health,
    { schema: describeRoute('readHealth', 'public', { response: { 200: refTo('Health') } }) },
    async (_request, reply) => {
      const { rows } = await sql<{ areas: number; releases: number }>`
        select (select count(*) from area) as areas, (select count(*) from release) as releases
      `.execute(database.public);
      const counts = rows[0]!;
      reply.header('cache-control', 'no-store');
      return {
        program: 'samsyn',
        version: programVersion,
        database: database.settings.version,
        areas: counts.areas,
        releases: counts.releases,
      };
    },
  );
};
