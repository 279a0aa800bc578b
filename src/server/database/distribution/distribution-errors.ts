/** Refusals to spread the observations over several servers. */
export const distributionErrors = [
  'distribution/command-arguments',
  'distribution/bad-name',
  'distribution/content-differs',
  'distribution/extension-missing',
  'distribution/no-partitions',
  'distribution/not-distributed',
  'distribution/partition-elsewhere',
  'distribution/shard-not-empty',
  'distribution/unknown-partition',
  'distribution/unknown-shard',
] as const;
