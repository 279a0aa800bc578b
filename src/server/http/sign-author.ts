import type { Caller } from '#domain/access/caller.ts';
import { nameAuthor } from '#domain/accounts/name-author.ts';
import type { App } from './feature.ts';

/** The fields of a body that say who does something. */
const authorFields = ['author', 'adoptedBy'] as const;

/**
 * Writes the signed-in account's own name where a body says who does it, so that neither log nor list can be
 * forged; what the body says there is of use to the command line only.
 */
export function signAuthors(app: App): void {
  app.addHook('preValidation', async (request) => {
    const { body } = request;
    if (typeof body !== 'object' || body === null) return;
    const fields = fieldsOf(request.routeOptions.schema?.body);
    const signed = body as Record<string, unknown>; // JSON that has been parsed, not yet validated
    for (const field of authorFields) {
      if (!fields.includes(field)) continue;
      const said = signed[field];
      signed[field] = nameAuthor(request.caller, typeof said === 'string' ? said : undefined);
    }
  });
}

/** The same for the statement of a form, which is read after its file. */
export function signStatement(statement: unknown, caller: Caller): unknown {
  if (typeof statement !== 'object' || statement === null) return statement;
  const { author } = statement as { readonly author?: unknown };
  return {
    ...statement,
    author: nameAuthor(caller, typeof author === 'string' ? author : undefined),
  };
}

function fieldsOf(schema: unknown): readonly string[] {
  return Object.keys((schema as { readonly properties?: object } | undefined)?.properties ?? {});
}
