import type { Speech } from '#contract/text/format.ts';
import { type RunningSamsyn, type StartOptions, startSamsyn } from '#server/start.ts';

/** Serves until Ctrl-C (or SIGTERM), then stops everything it started. */
export async function serveUntilStopped(
  speech: Speech,
  environment: NodeJS.ProcessEnv,
  options: StartOptions,
): Promise<void> {
  // A signal during the start waits for it, so that nothing half-started is left behind.
  const asked = firstSignal(environment);
  const samsyn = await startSamsyn(options);
  tell(speech, samsyn);
  await asked;
  console.info(speech.say('start.stopping'));
  await samsyn.stop();
  console.info(speech.say('start.stopped'));
}

/** How often to look whether npm is still there, in ms. */
const lookInterval = 300;

/**
 * The first request to stop. npm passes SIGTERM on to the shell between us and it, which ends
 * without telling; a shell that is gone is therefore a request too.
 */
function firstSignal(environment: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => done());
    }
    if (environment.npm_lifecycle_event === undefined) return;
    const shell = process.ppid;
    setInterval(() => {
      if (process.ppid !== shell) done();
    }, lookInterval).unref();
  });
}

function tell(speech: Speech, { url, house, firstAdministrator }: RunningSamsyn): void {
  const { place, embedded, preparation, database } = house;
  const { version, dataChecksums } = database.settings;
  const seconds = speech.number(performance.now() / 1000, 1);
  if (embedded) {
    const key = embedded.adopted ? 'start.database-adopted' : 'start.database-own';
    console.info(speech.say(key, { folder: place, version }));
  } else {
    const [host = '', name = ''] = place.split(/\/(?=[^/]*$)/);
    console.info(speech.say('start.database-server', { host, database: name, version }));
  }
  if (!dataChecksums) console.warn(speech.say('start.checksums-off'));
  const { migrations, files } = preparation;
  if (migrations.length > 0) {
    console.info(speech.say('start.migrated', { count: migrations.length }));
  }
  if (files.length > 0) console.info(speech.say('start.loaded', { count: files.length }));
  console.info(speech.say('start.ready', { url, seconds }));
  if (firstAdministrator !== undefined) {
    console.info(speech.say('start.first-administrator', { link: firstAdministrator }));
  }
  console.info(speech.say('start.how-to-stop'));
}
