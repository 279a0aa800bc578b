import Type from 'typebox';
import { anonymous, type Caller } from '#domain/access/caller.ts';
import { type AppDatabase, type ReadHandle, withReadOnly } from '../../database/read-handle.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';

/** The commitment that an address names. */
export const commitmentParameter = Type.Object({
  commitment: Type.String({
    pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
  }),
});

/** Reads as the caller. A personal link opens what it was made for; here it is nobody known. */
export function readAs<Result>(
  database: AppDatabase,
  caller: Caller,
  work: (db: ReadHandle) => Promise<Result>,
): Promise<Result> {
  const reader = caller.kind === 'link' ? anonymous : caller;
  return withReadOnly(database, contextOfCaller(reader), work);
}
