import type { FastifyRequest } from 'fastify';
import { anonymous, type Caller } from '#domain/access/caller.ts';
import { commandLine } from '#domain/accounts/command-line.ts';
import { sessionLife } from '#domain/accounts/session.ts';
import type { Database } from '../../database/connect.ts';
import type { Identify } from '../../http/identify-caller.ts';
import { noteLinkUse, noteSessionUse } from './commands.ts';
import { hashToken, isSameSecret } from './hash-token.ts';
import { nameCookie } from './name-cookie.ts';
import { selectLinkCaller, selectSessionCaller } from './queries.ts';
import type { CallerMemory } from './remember-callers.ts';

/** What identification is done with. */
export interface IdentifyOptions {
  readonly database: Pick<Database, 'app'>;
  readonly clock: () => Date;
  readonly memory: CallerMemory;
  /** The key of the command line; without it no header opens the operator's work. */
  readonly commandKey: string | undefined;
}

/**
 * Tells who asks: by the header `Authorization: Bearer …` the command line or the holder of a personal
 * link, else by the cookie the session's account. A stranger's request costs no statement.
 */
export function identifyBy(options: IdentifyOptions): Identify {
  const { memory, commandKey } = options;
  return async (request) => {
    const bearer = bearerOf(request);
    if (bearer !== undefined) {
      if (commandKey !== undefined && isSameSecret(bearer, commandKey)) return commandLine;
      const hash = hashToken(bearer);
      return memory.recall(`link ${hash}`, () => findLink(options, hash));
    }
    const token = request.cookies[nameCookie(request)];
    if (token === undefined || token === '') return anonymous;
    const hash = hashToken(token);
    return memory.recall(`session ${hash}`, () => findSession(options, hash));
  };
}

function bearerOf(request: FastifyRequest): string | undefined {
  return /^Bearer ([\w-]{20,100})$/i.exec(request.headers.authorization ?? '')?.[1];
}

async function findLink({ database, clock }: IdentifyOptions, hash: string): Promise<Caller> {
  const now = clock();
  const found = await selectLinkCaller(database.app.read, hash, now);
  if (found === undefined) return anonymous;
  if (now.getTime() - (found.usedAt?.getTime() ?? 0) >= sessionLife.noted) {
    await noteLinkUse(database.app, found.caller.link, now).catch(() => undefined);
  }
  return found.caller;
}

async function findSession({ database, clock }: IdentifyOptions, hash: string): Promise<Caller> {
  const now = clock();
  const found = await selectSessionCaller(database.app.read, hash, now);
  if (found === undefined) return anonymous;
  if (now.getTime() - found.seenAt.getTime() >= sessionLife.noted) {
    // A full disk must not keep anybody from reading: the session then ends a little early.
    await noteSessionUse(database.app, found.id, now).catch(() => undefined);
  }
  return found.caller;
}
