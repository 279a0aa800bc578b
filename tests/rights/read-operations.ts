import type { Access } from '#domain/access/access.ts';
import type { App } from '#server/http/feature.ts';

/** A JSON schema, as far as requests are made from it. */
export interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly pattern?: string;
  readonly format?: string;
}

/** One operation of the API document. */
export interface Operation {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly access: Access;
  readonly parameters: readonly string[];
  readonly query: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly schema: Schema;
  }[];
  /** Of statistics and the program itself, which are nobody's own: the same for whoever may ask. */
  readonly isCommon: boolean;
  /** Undefined when nothing is sent along, or only files. */
  readonly body: Schema | undefined;
}

interface Documented {
  readonly operationId: string;
  readonly 'x-access': Access;
  readonly parameters?: readonly { name: string; in: string; required?: boolean; schema: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { schema: Schema }>> };
}

/** First nouns of paths under which no party has anything of its own. */
const commonNouns = new Set([
  'areas',
  'compass',
  'crosswalks',
  'divisions',
  'docs',
  'documents',
  'fetches',
  'goals',
  'health',
  'indicators',
  'installation',
  'methods',
  'notices',
  'openapi.json',
  'policy-areas',
  'releases',
  'rules',
]);
/** Under a common noun, yet about what parties have promised. */
const ownAmongCommon = /commitments|goals/;

/** Every operation that the server documents; a test holds that it has no other route. */
export function readOperations(app: App): readonly Operation[] {
  const { paths } = (app as App & { swagger: () => unknown }).swagger() as {
    paths: Readonly<Record<string, Readonly<Record<string, Documented>>>>;
  };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, documented]) => ({
      id: documented.operationId,
      method: method.toUpperCase() as Operation['method'],
      path,
      access: documented['x-access'],
      isCommon:
        commonNouns.has(path.split('/')[2]?.replace('.{ending}', '') ?? '') &&
        !ownAmongCommon.test(path),
      parameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!),
      query: (documented.parameters ?? [])
        .filter((parameter) => parameter.in === 'query')
        .map(({ name, required = false, schema }) => ({ name, required, schema })),
      body: documented.requestBody?.content['application/json']?.schema,
    })),
  );
}
