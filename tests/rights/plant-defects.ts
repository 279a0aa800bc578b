import type { FastifyReply, FastifyRequest, RouteHandlerMethod, RouteOptions } from 'fastify';
import type { Access } from '#domain/access/access.ts';
import type { Caller } from '#domain/access/caller.ts';
import type { TestDatabase } from '#server/database/testing/test-database.ts';
import type { App, Feature } from '#server/http/feature.ts';
import { features } from '#server/http/features.ts';

/** What a defect in an operation can reach. */
export interface Reach {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly database: TestDatabase;
}

/** A fault that somebody could make, planted while some questions are asked and taken away after. */
export interface Defect {
  readonly name: string;
  /** The operations that are asked while it is there. */
  readonly touches: readonly string[];
  /** In the database, and what takes it away. */
  readonly sql?: readonly [plant: string, remove: string];
  /** Another word for who may call. */
  readonly access?: Access;
  /** Somebody else is taken for the caller. */
  readonly as?: (caller: Caller, request: FastifyRequest) => Caller;
  /** Another answer. */
  readonly answer?: (answer: unknown, reach: Reach) => unknown;
  /** Another refusal. */
  readonly refusal?: (error: unknown, reach: Reach) => unknown;
  /** Headers at the very end, or another payload. */
  readonly send?: (reach: Reach, payload: unknown) => unknown;
  /** Who a token opens for. */
  readonly identify?: (request: FastifyRequest) => Caller | undefined;
}

/** What is planted just now; the wrapped operations look here. */
export interface Field {
  defect: Defect | undefined;
  database: TestDatabase | undefined;
  readonly schemas: Map<string, { 'x-access': Access }>;
}

/** Lets defects be planted in every operation of the servers that are built until it is called off. */
export function openField(): { readonly field: Field; readonly leave: () => void } {
  const field: Field = { defect: undefined, database: undefined, schemas: new Map() };
  const list = features as Feature[];
  const gate: Feature = (scope) => {
    // Hooks for routes are taken over by every feature that comes after this one.
    const house = Object.getPrototypeOf(scope) as App;
    house.addHook('onRoute', (route) => wrapRoute(route, field));
  };
  list.unshift(gate);
  return { field, leave: () => list.splice(list.indexOf(gate), 1) };
}

function wrapRoute(route: RouteOptions, field: Field): void {
  const schema = route.schema as { operationId?: string; 'x-access': Access } | undefined;
  const id = schema?.operationId;
  if (id === undefined || schema === undefined) return;
  field.schemas.set(id, schema);
  const sound = route.handler as unknown as (
    this: App,
    request: FastifyRequest,
    reply: FastifyReply,
  ) => unknown;
  const planted = async function (this: App, request: FastifyRequest, reply: FastifyReply) {
    const { defect, database } = field;
    if (defect === undefined || database === undefined || !defect.touches.includes(id)) {
      return sound.call(this, request, reply);
    }
    const reach = { request, reply, database };
    if (defect.as !== undefined) request.caller = defect.as(request.caller, request);
    try {
      const answer = await sound.call(this, request, reply);
      return defect.answer === undefined ? answer : await defect.answer(answer, reach);
    } catch (error) {
      throw defect.refusal === undefined ? error : await defect.refusal(error, reach);
    }
  };
  route.handler = planted as unknown as RouteHandlerMethod;
  route.onSend = [
    async (request, reply, payload) => {
      const { defect, database } = field;
      if (defect?.send !== undefined && database !== undefined && defect.touches.includes(id)) {
        return (await defect.send({ request, reply, database }, payload)) ?? payload;
      }
      return payload;
    },
  ];
}

/** Plants a defect, does something, and takes it away again. */
export async function withDefect<Result>(
  field: Field,
  defect: Defect,
  work: () => Promise<Result>,
): Promise<Result> {
  const { database } = field;
  const schemas = defect.touches.map((id) => field.schemas.get(id)!);
  const accesses = schemas.map((schema) => schema['x-access']);
  if (defect.sql !== undefined) await database!.owner.query(defect.sql[0]);
  if (defect.access !== undefined) for (const one of schemas) one['x-access'] = defect.access;
  field.defect = defect;
  try {
    return await work();
  } finally {
    field.defect = undefined;
    for (const [place, schema] of schemas.entries()) schema['x-access'] = accesses[place]!;
    if (defect.sql !== undefined) await database!.owner.query(defect.sql[1]);
  }
}
