/**
 * A program of its own: Samsyn with the real county, or with an invented one of as many areas as are told,
 * in the folder it is given, serving for a benchmark until it is told to stop; the web pages too with the
 * word `with-web`. As `npm start`, but for the limit of requests a minute, which would end the measuring.
 */

import type { AddressInfo } from 'node:net';
import { commandLine } from '#domain/accounts/command-line.ts';
import { buildWeb } from '#server/build-web.ts';
import { preparePractice } from '#server/features/practice/prepare-practice.ts';
import { buildApp } from '#server/http/app.ts';
import { openHouseDatabase } from '#server/open-house-database.ts';
import { practiceSeed } from './made-county.ts';
import type { ServedCounty } from './served-county.ts';

const [folder = '', pages, areas] = process.argv.slice(2);
const prepare =
  areas === undefined
    ? undefined
    : preparePractice({ areas: Number(areas), seed: practiceSeed, folder });
const choice = { dataFolder: folder, databaseUrl: undefined, secret: undefined };
const house = await openHouseDatabase(choice, prepare);
try {
  const app = await buildApp({
    identify: async () => commandLine,
    database: house.database,
    webFolder: pages === 'with-web' ? await buildWeb() : undefined,
    requestsPerMinute: Number.MAX_SAFE_INTEGER,
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const county: ServedCounty = {
    url: `http://127.0.0.1:${port}`,
    database: house.embedded!.config.address,
    pid: process.pid,
  };
  process.send?.(county);
  await new Promise<void>((done) => {
    process.on('disconnect', done);
    process.on('SIGTERM', done);
  });
  await app.close();
} finally {
  await house.close();
}
process.exit();
