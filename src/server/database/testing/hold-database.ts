/**
 * A program of its own that opens the embedded database in the folder it is given, says `ready`,
 * and holds it until it is stopped or killed. Tests of the launcher run it as a child.
 */
import { DomainError } from '#domain/domain-error.ts';
import { openHouseDatabase } from '../../open-house-database.ts';

const started = performance.now();
try {
  const house = await openHouseDatabase({
    dataFolder: process.argv[2]!,
    databaseUrl: undefined,
    secret: undefined,
  });
  process.on('SIGTERM', () => {
    void house.close().then(() => process.exit(0));
  });
  process.stdout.write(
    `${JSON.stringify({ ready: true, pid: house.embedded?.pid, adopted: house.embedded?.adopted, milliseconds: performance.now() - started })}\n`,
  );
  setInterval(() => {}, 60_000);
} catch (error) {
  const { code, data } = error instanceof DomainError ? error : { code: String(error), data: {} };
  process.stdout.write(`${JSON.stringify({ ready: false, code, data })}\n`);
  process.exitCode = 1;
}
