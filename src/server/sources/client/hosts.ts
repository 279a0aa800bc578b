import { DomainError } from '#domain/domain-error.ts';

/** Källa: an authority's server that may be asked, and how often. Nothing else is ever called. */
export interface SourceHost {
  readonly host: string;
  /** Who publishes: a name, the same in every language. */
  readonly source: string;
  readonly pace: Pace;
}

/** At most so many calls begun in so many seconds. */
export interface Pace {
  readonly calls: number;
  readonly seconds: number;
}

/**
 * The whole list. Paces: SCB's own limits are read from `/config` and replace the first one; the police
 * allow 60 calls an hour; the rest say nothing, and get what a careful person would use.
 */
export const sourceHosts: readonly SourceHost[] = [
  { host: 'statistikdatabasen.scb.se', source: 'SCB', pace: { calls: 2, seconds: 1 } },
  { host: 'api.scb.se', source: 'SCB', pace: { calls: 10, seconds: 10 } },
  { host: 'geodata.scb.se', source: 'SCB', pace: { calls: 1, seconds: 1 } },
  { host: 'api.kolada.se', source: 'Kolada', pace: { calls: 3, seconds: 1 } },
  { host: 'polisen.se', source: 'Polisen', pace: { calls: 60, seconds: 3600 } },
  {
    host: 'fohm-app.folkhalsomyndigheten.se',
    source: 'Folkhälsomyndigheten',
    pace: { calls: 10, seconds: 10 },
  },
];

/**
 * The source an address belongs to: https, a listed host, the usual port, no user and no password.
 *
 * @throws DomainError `source/unknown-host`
 */
export function hostOf(address: URL): SourceHost {
  const known = sourceHosts.find((one) => one.host === address.host);
  const plain = address.username === '' && address.password === '';
  if (known === undefined || address.protocol !== 'https:' || !plain) {
    throw new DomainError('source/unknown-host', { host: address.host.slice(0, 100) });
  }
  return known;
}
