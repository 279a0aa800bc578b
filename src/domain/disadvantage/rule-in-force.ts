import type { RuleVersion } from './rule-version.ts';

/** Gällande regel: the version that applied on an ISO date; undefined before the first. */
export function ruleInForce<Version extends Pick<RuleVersion, 'version' | 'validFrom'>>(
  versions: readonly Version[],
  onDate: string,
): Version | undefined {
  return versions
    .filter((version) => version.validFrom <= onDate)
    .sort((a, b) => a.validFrom.localeCompare(b.validFrom) || a.version - b.version)
    .at(-1);
}
