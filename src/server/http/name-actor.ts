import type { FastifyRequest } from 'fastify';
import type { Access } from '#domain/access/access.ts';
import { type LogRole, nameActingRole } from '#domain/access/name-acting-role.ts';
import { accessOf } from './demand-access.ts';
import { contextOfCaller } from './identify-caller.ts';

/** Who does what a request asks for, and in which role, as the log says it. */
export function nameActor(request: FastifyRequest): {
  readonly actor: string;
  readonly role: LogRole;
} {
  const access: Access = accessOf(request.routeOptions.schema) ?? 'public';
  return {
    actor: contextOfCaller(request.caller).actor,
    role: nameActingRole(access, request.caller),
  };
}
