import swagger from '@fastify/swagger';
import Type from 'typebox';
import { paths } from '#contract/paths.ts';
import { speak } from '#contract/text/format.ts';
import type { Installation } from '#domain/installation/installation.ts';
import { describeRoute } from './describe-route.ts';
import type { App } from './feature.ts';
import { inventedLines } from './mark-invented.ts';
import { sharedSchemas } from './shared-schemas.ts';

/** Collects every route that follows into an OpenAPI 3.1 document. */
export async function collectOpenapi(
  app: App,
  programVersion: string,
  installation: Installation,
): Promise<void> {
  const english = speak('en');
  for (const [name, schema] of Object.entries(sharedSchemas)) {
    app.addSchema({ ...schema, $id: name });
  }
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Samsyn',
        version: programVersion,
        description: [
          ...inventedLines(installation, english),
          english.say('api.introduction'),
        ].join(' '),
        license: { name: 'EUPL-1.2' },
      },
      servers: [{ url: '/' }],
    },
    refResolver: { buildLocalReference: (json) => String(json.$id) },
    transform: ({ schema, url }) => ({
      schema: { ...schema, tags: [nounOf(url)] },
      url,
    }),
  });
}

/** The document itself. */
export function serveOpenapi(app: App): void {
  const schema = describeRoute('readOpenapi', 'public', { response: { 200: Type.Any() } });
  app.get(paths.openapi, { schema }, async (_request, reply) => {
    reply.header('cache-control', 'no-cache');
    return app.swagger();
  });
}

/** The first noun of a path; a list as a file belongs with the list. */
function nounOf(url: string): string {
  return url.split('/')[2]?.replace('.:ending', '') ?? 'api';
}
