import type { LogPage } from '#contract/log.ts';
import { paths } from '#contract/paths.ts';
import type { Speech } from '#contract/text/format.ts';
import { DomainError } from '#domain/domain-error.ts';
import { findServer } from '../running-server.ts';

/**
 * `samsyn verify-log`: has the running server recompute every link of the log's chain, and prints its head
 * for somebody else to keep.
 *
 * @throws DomainError `release/log-broken` with the first entry that does not hold,
 *   `release/no-running-server`
 */
export async function verifyLog(speech: Speech, environment: NodeJS.ProcessEnv): Promise<void> {
  const { chain } = await findServer(environment, speech.language).get<LogPage>(paths.log);
  if (chain.firstBroken !== null) {
    throw new DomainError('release/log-broken', { number: String(chain.firstBroken) });
  }
  const values = { checked: speech.number(chain.checked, 0), head: chain.head };
  console.info(speech.say('release.log.whole', values));
}
