import type { Division } from '#contract/areas.ts';

/** Name of a division's layer at the geodata service of SCB; undefined for levels it is not fetched for. */
export function geodataLayer({
  level,
  vintage,
}: Pick<Division, 'level' | 'vintage'>): string | undefined {
  const name = level === 'deso' ? 'DeSO' : level === 'regso' ? 'RegSO' : undefined;
  return name === undefined ? undefined : `stat:${name}_${vintage ?? ''}`;
}

/**
 * Where a county's borders are fetched as GeoJSON (WFS 2.0): one file, so that they are drawn alike. The
 * county is that of the municipalities in the list.
 */
export function geodataAddress(
  division: Pick<Division, 'level' | 'vintage' | 'coverage'>,
): string | undefined {
  const typeNames = geodataLayer(division);
  const county = division.coverage[0]?.municipality.split(':')[1]?.slice(0, 2);
  if (typeNames === undefined || county === undefined) return undefined;
  const query = new URLSearchParams({
    service: 'WFS',
    version: '2.0.0',
    request: 'GetFeature',
    typeNames,
    outputFormat: 'application/json',
    srsName: 'EPSG:3006',
    CQL_FILTER: `lanskod='${county}'`,
  });
  return `https://geodata.scb.se/geoserver/stat/wfs?${query}`;
}
