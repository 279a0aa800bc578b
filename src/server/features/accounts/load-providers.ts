import { readFileSync } from 'node:fs';
import Type from 'typebox';
import Value from 'typebox/value';
import { parse } from 'yaml';
import { type Role, roles } from '#domain/access/role.ts';
import type { Grant } from '#domain/accounts/check-grants.ts';
import type { SignInProvider } from '#domain/accounts/sign-in-provider.ts';
import { DomainError } from '#domain/domain-error.ts';

const text = Type.String({ minLength: 1, maxLength: 500 });
const address = Type.String({ pattern: '^https?://[^\\s]+$', maxLength: 500 });
const fileShape = Type.Object(
  {
    providers: Type.Array(
      Type.Object(
        {
          id: Type.String({ pattern: '^[a-z0-9-]{2,40}$' }),
          name: text,
          issuer: address,
          clientId: text,
          clientSecret: text,
          redirectUri: address,
          party: text,
          claim: text,
          roles: Type.Record(Type.String(), Type.Array(text)),
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
);

/**
 * Reads the file that `SAMSYN_OIDC` names, in YAML or JSON; no providers when it names none. A role is written
 * by its name, a coordinator's with the body after it: `coordinator council`.
 *
 * @throws DomainError `account/bad-provider-file`
 */
export function loadProviders(path: string | undefined): readonly SignInProvider[] {
  if (path === undefined || path === '') return [];
  const refuse = (reason: string): never => {
    throw new DomainError('account/bad-provider-file', { file: path, reason });
  };
  let said: unknown;
  try {
    said = parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return refuse((error as Error).message.split('\n')[0] ?? '');
  }
  const fault = Value.Errors(fileShape, said)[0];
  if (fault !== undefined) return refuse(`${fault.instancePath} ${fault.message}`);
  const { providers } = said as Type.Static<typeof fileShape>; // checked on the line before
  if (new Set(providers.map(({ id }) => id)).size < providers.length) return refuse('id twice');
  return providers.map((provider) => {
    if (!provider.redirectUri.endsWith(`/api/sign-in/providers/${provider.id}/callback`)) {
      refuse(`redirectUri: …/api/sign-in/providers/${provider.id}/callback`);
    }
    const mapped = Object.entries(provider.roles).map(
      ([value, given]) => [value, given.map((one) => readGrant(one, refuse))] as const,
    );
    return { ...provider, roles: Object.fromEntries(mapped) };
  });
}

function readGrant(said: string, refuse: (reason: string) => never): Grant {
  const [role = '', body] = said.split(' ');
  if (!roles.some((known) => known === role)) return refuse(`role: ${role}`);
  if ((role === 'coordinator') !== (body !== undefined)) return refuse(`role: ${said}`);
  return { role: role as Role, body }; // one of the known
}
