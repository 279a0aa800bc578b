import type { Translation } from '../language.ts';
import type { distribution as swedish } from '../sv/distribution.ts';

/** Observations spread over several database servers. */
export const distribution: Translation<typeof swedish> = {
  'distribution.partition':
    '{partition}: {shard, select, here {on the coordinator} other {on the shard {shard}}}',
  'distribution.moved': '{partition}: {rows} rows moved and compared.',
  'distribution.removed':
    '{count, plural, =0 {No rows were without a release.} one {One row without a release was removed.} other {# rows without a release were removed.}}',
  'error.distribution/command-arguments':
    'The command distribute could not be understood at “{word}”. Write samsyn distribute show, samsyn distribute to SHARD observation_0 …, samsyn distribute back observation_0 …, or samsyn distribute mend SHARD. The last three need SHARD_URL=postgres://owner:password@host:5432/database.',
  'error.distribution/bad-name':
    'A shard cannot be called {name}. Choose a name of small letters a–z, digits and underscores, such as north.',
  'error.distribution/content-differs':
    'The rows of {partition} did not arrive as they were. Nothing was moved. Try again; if it happens again the fault needs reporting.',
  'error.distribution/extension-missing':
    'The user {owner} may not add postgres_fdw. Ask whoever runs the server to say: create extension postgres_fdw; grant usage on foreign data wrapper postgres_fdw to {owner};',
  'error.distribution/no-partitions':
    'The database {database} has no partitioned observations. Start Samsyn on it once first, so that it gets its shape.',
  'error.distribution/not-distributed':
    '{partition} is on the coordinator already. Nothing was moved.',
  'error.distribution/partition-elsewhere':
    '{partition} is on the shard {shard} already. Move it back first: samsyn distribute back {partition}.',
  'error.distribution/shard-not-empty':
    'The database in SHARD_URL has the table {table} with content already and is left alone. Choose an empty database, or remove the table there if a move that was cut off left it.',
  'error.distribution/unknown-partition':
    'There is no part called {name}. Those there are: {known}.',
  'error.distribution/unknown-shard':
    'No part is on a shard called {shard}. {known, select, none {Nothing is distributed.} other {Those there are: {known}.}}',
};
