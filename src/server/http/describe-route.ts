import type { FastifySchema } from 'fastify';
import { speak } from '#contract/text/format.ts';
import type { api } from '#contract/text/sv/api.ts';
import type { Access } from '#domain/access/access.ts';
import { refTo } from './shared-schemas.ts';

type SummaryKey = Extract<keyof typeof api, `api.operation.${string}`>;

/** The name of an operation; its summary is the text `api.operation.<id>`. */
export type OperationId = SummaryKey extends `api.operation.${infer Id}` ? Id : never;

type Described = {
  readonly operationId: OperationId;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly 'x-access': Access;
  readonly 'x-summary-sv': string;
};

const problems = {
  400: refTo('Problem'),
  401: refTo('Problem'),
  403: refTo('Problem'),
  404: refTo('Problem'),
  429: refTo('Problem'),
  500: refTo('Problem'),
  503: refTo('Problem'),
};

/**
 * The schema of a route with its place in the API document: name, summary in both languages, who may
 * call, and the answers to errors. The tag is the first noun of the path.
 */
export function describeRoute<
  const Schema extends FastifySchema & { readonly response: Readonly<Record<number, unknown>> },
>(
  operationId: OperationId,
  access: Access,
  schema: Schema,
): Schema & Described & { response: Schema['response'] & typeof problems } {
  const key = `api.operation.${operationId}` as const;
  const english = speak('en');
  return {
    ...schema,
    response: { ...problems, ...schema.response },
    operationId,
    summary: english.say(key),
    description: `${english.say('api.who', { who: english.say(`api.access.${access}`) })} ${english.say('api.others')}`,
    'x-summary-sv': speak('sv').say(key),
    tags: [],
    'x-access': access,
  };
}
