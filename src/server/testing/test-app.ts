import Value from 'typebox/value';
import type { AccountCaller, Caller } from '#domain/access/caller.ts';
import { roles } from '#domain/access/role.ts';
import { commandLine } from '#domain/accounts/command-line.ts';
import { createTestDatabase, type TestDatabase } from '../database/testing/test-database.ts';
import { type AppOptions, buildApp } from '../http/app.ts';
import type { App } from '../http/feature.ts';
import { type SharedSchemaName, sharedSchemas } from '../http/shared-schemas.ts';

/** The server over a database of the test's own, with the real county in it. */
export interface TestApp {
  readonly app: App;
  readonly database: TestDatabase;
  readonly close: () => Promise<void>;
}

/** The day on which tests happen. */
export const testDay: Date = new Date('2026-11-22T12:00:00Z');

/**
 * Somebody with every role, for tests that are not about rights. It says its author itself, as the command
 * line does.
 */
export const everyRole: AccountCaller = {
  ...commandLine,
  name: 'Prov',
  party: 'county-administrative-board',
  roles,
  bodies: ['council', 'secretariat', 'coordination-group'],
};

/** The server as `caller` meets it; `options` stand in for what the server is built from. */
export async function createTestApp(
  webFolder?: string,
  caller: () => Caller = () => everyRole,
  options: Partial<AppOptions> = {},
): Promise<TestApp> {
  const database = await createTestDatabase();
  const app = await buildApp({
    database,
    webFolder,
    clock: () => testDay,
    logger: false,
    identify: async () => caller(),
    requestsPerMinute: 1_000_000,
    ...options,
  });
  await app.ready();
  return {
    app,
    database,
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}

/** The first thing that keeps an answer from having its documented shape; undefined when it has it. */
export function faultOfShape(name: SharedSchemaName, answer: unknown): string | undefined {
  const fault = Value.Errors(sharedSchemas[name], answer)[0];
  return fault && `${fault.instancePath} ${fault.message}`;
}

/** How many statements an answer took, as its own header says. */
export function statementsOf(headers: Readonly<Record<string, unknown>>): number {
  return Number(
    /desc="(\d+) statements"/.exec(String(headers['server-timing']))?.[1] ?? Number.NaN,
  );
}
