import type { Speech } from '#contract/text/format.ts';
import { DomainError } from '#domain/domain-error.ts';
import { readDatabaseUrl } from '#server/database/database-address.ts';
import { type DistributionOrder, distribute } from '#server/database/distribution/distribute.ts';
import { houseChoice } from '../house-choice.ts';

/**
 * `samsyn distribute show|to|back|mend`: shows where the partitions of the observations are, moves them to a
 * shard or back, or mends a shard. The shard's address is in `SHARD_URL`, since it holds a password.
 *
 * @throws DomainError `distribution/…`, `database/…`, `start/…`
 */
export async function distributeTo(
  speech: Speech,
  environment: NodeJS.ProcessEnv,
  words: readonly string[],
): Promise<void> {
  const order = readOrder(words, environment.SHARD_URL);
  const { partitions, moved, removed } = await distribute(houseChoice(environment), order);
  for (const { partition, rows } of moved) {
    console.info(speech.say('distribution.moved', { partition, rows: speech.number(rows, 0) }));
  }
  if (order.what === 'mend') console.info(speech.say('distribution.removed', { count: removed }));
  for (const { name, shard } of partitions) {
    const values = { partition: name, shard: shard ?? 'here' };
    console.info(speech.say('distribution.partition', values));
  }
}

/** @throws DomainError `distribution/command-arguments` with the word that does not fit, `database/bad-address` */
export function readOrder(words: readonly string[], url: string | undefined): DistributionOrder {
  const [what = '', ...names] = words;
  const [shard = '', ...partitions] = names;
  const refuse = (word: string): never => {
    throw new DomainError('distribution/command-arguments', { word });
  };
  if (what === 'show') return names.length === 0 ? { what } : refuse(shard);
  if (what !== 'to' && what !== 'back' && what !== 'mend') return refuse(what);
  const option = names.find((name) => name.startsWith('-'));
  if (option !== undefined) return refuse(option);
  if (url === undefined || url === '') return refuse('SHARD_URL');
  const address = readDatabaseUrl(url);
  if (shard === '' || (what === 'to' && partitions.length === 0)) return refuse(what);
  if (what === 'back') return { what, address, partitions: names };
  if (what === 'to') return { what, shard, address, partitions };
  return partitions.length > 0 ? refuse(partitions[0]!) : { what, shard, address };
}
