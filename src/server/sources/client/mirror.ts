import { DomainError } from '#domain/domain-error.ts';
import { hostOf } from './hosts.ts';

/**
 * Spegel: an operator's own server that hands on the sources' answers, for closed networks and tests. It
 * has one folder per host: `https://api.kolada.se/v3/kpi` is asked for at `<mirror>/api.kolada.se/v3/kpi`.
 *
 * @throws DomainError `source/malformed-mirror`
 */
export function readMirror(text: string | undefined): URL | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const address = URL.parse(text.trim());
  const usable =
    address !== null &&
    /^https?:$/.test(address.protocol) &&
    `${address.username}${address.password}${address.search}${address.hash}` === '';
  if (!usable) throw new DomainError('source/malformed-mirror', { address: text.slice(0, 200) });
  return address;
}

/** Where an address of a source is asked for: itself, or its place at the mirror. */
export function wireAddress(address: URL, mirror: URL | undefined): URL {
  if (mirror === undefined) return address;
  const folder = mirror.pathname.replace(/\/$/, '');
  return new URL(`${folder}/${address.host}${address.pathname}${address.search}`, mirror);
}

/**
 * Where a redirect leads, as an address at the source: relative to the one asked, or a whole address. One
 * that leads into the mirror's own folders is read back to the source it stands for. Never followed out of
 * the list.
 *
 * @throws DomainError `source/redirect-refused`
 */
export function redirectTarget(location: string, asked: URL, mirror: URL | undefined): URL {
  const from = hostOf(asked);
  const target = URL.parse(location, asked.href);
  const refused = new DomainError('source/redirect-refused', {
    source: from.source,
    host: from.host,
    target: (target?.host || location).slice(0, 100),
  });
  if (target === null) throw refused;
  const known = mirror === undefined ? target : sourceAddress(target, mirror);
  try {
    hostOf(known);
  } catch {
    throw refused;
  }
  return known;
}

function sourceAddress(target: URL, mirror: URL): URL {
  const folder = `${mirror.origin}${mirror.pathname.replace(/\/$/, '')}/`;
  if (!target.href.startsWith(folder)) return target;
  return URL.parse(`https://${target.href.slice(folder.length)}`) ?? target;
}
