import { sql } from 'kysely';
import { paths } from '#contract/paths.ts';
import { answerWithin } from './answer-within.ts';
import { describeRoute } from './describe-route.ts';
import type { Feature } from './feature.ts';
import { refTo } from './shared-schemas.ts';

/** Whoever asks how things are wants to know soon, also that they are bad; in ms. */
const longestWait = 1500;

/** Says what runs, and that the database answers. */
export const healthRoutes: Feature = (app, { database, programVersion, space }) => {
  app.get(
    paths.health,
    { schema: describeRoute('readHealth', 'public', { response: { 200: refTo('Health') } }) },
    async (_request, reply) => {
      const asked = sql<{ areas: number; releases: number }>`
        select (select count(*) from area) as areas, (select count(*) from release) as releases
      `.execute(database.public);
      const { rows } = await answerWithin(longestWait, asked);
      const counts = rows[0]!;
      reply.header('cache-control', 'no-store');
      return {
        program: 'samsyn',
        version: programVersion,
        database: database.settings.version,
        areas: counts.areas,
        releases: counts.releases,
        hasRoom: space.hasRoom(),
      };
    },
  );
};
