import type { Caller } from '#domain/access/caller.ts';
import { nameAuthor } from '#domain/accounts/name-author.ts';
import type { App } from './feature.ts';

/**
 * Writes the signed-in account's own name where a body says who does it, so that neither log nor list can be
 * forged; what the body says there is of use to the command line only.
 */
export function signAuthors(app: App): void {
  app.addHook('preValidation', async (request) => {
    const { body } = request;
    if (typeof body !== 'object' || body === null) return;
    if (!hasAuthor(request.routeOptions.schema?.body)) return;
    const { author } = body as { readonly author?: unknown };
    Object.assign(body, { author: nameAuthor(request.caller, textOf(author)) });
  });
}

/** The same for the statement of a form, which is read after its file. */
export function signStatement(statement: unknown, caller: Caller): unknown {
  if (typeof statement !== 'object' || statement === null) return statement;
  const { author } = statement as { readonly author?: unknown };
  return {
    ...statement,
    author: nameAuthor(caller, textOf(author)),
  };
}

function hasAuthor(schema: unknown): boolean {
  const properties = (schema as { readonly properties?: object } | undefined)?.properties;
  return properties !== undefined && Object.hasOwn(properties, 'author');
}

const textOf = (said: unknown): string | undefined => (typeof said === 'string' ? said : undefined);
