/**
 * Koordinatsystem som gränser kan läsas i: WGS 84, SWEREF 99 TM, and the local zones of SWEREF 99 that
 * municipalities draw in, by EPSG code. Names are the same in every language.
 */
export const mapProjectionNames = {
  'EPSG:4326': 'WGS 84',
  'EPSG:3006': 'SWEREF 99 TM',
  'EPSG:3007': 'SWEREF 99 12 00',
  'EPSG:3008': 'SWEREF 99 13 30',
  'EPSG:3009': 'SWEREF 99 15 00',
  'EPSG:3010': 'SWEREF 99 16 30',
  'EPSG:3011': 'SWEREF 99 18 00',
  'EPSG:3012': 'SWEREF 99 14 15',
  'EPSG:3013': 'SWEREF 99 15 45',
  'EPSG:3014': 'SWEREF 99 17 15',
  'EPSG:3015': 'SWEREF 99 18 45',
  'EPSG:3016': 'SWEREF 99 20 15',
  'EPSG:3017': 'SWEREF 99 21 45',
  'EPSG:3018': 'SWEREF 99 23 15',
} as const;
export type MapProjection = keyof typeof mapProjectionNames;

export const mapProjections: readonly MapProjection[] = Object.keys(
  mapProjectionNames,
) as MapProjection[]; // the keys of the list above

/**
 * The name with its EPSG code, as readers meet it.
 *
 * @example
 * nameProjection('EPSG:3006') // => 'SWEREF 99 TM (EPSG:3006)'
 */
export function nameProjection(projection: MapProjection): string {
  return `${mapProjectionNames[projection]} (${projection})`;
}

/** Degrees that differ from WGS 84 by less than a metre in Sweden: CRS 84, ETRS 89, SWEREF 99. */
const degreesToo = new Set([4258, 4619]);

/**
 * The system of an EPSG code; undefined when borders cannot be read in it.
 *
 * @example
 * projectionOfEpsg(3011) // => 'EPSG:3011'
 * projectionOfEpsg(4619) // => 'EPSG:4326'
 * projectionOfEpsg(3857) // => undefined
 */
export function projectionOfEpsg(code: number): MapProjection | undefined {
  const known = degreesToo.has(code) ? 4326 : code;
  return mapProjections.find((one) => one === `EPSG:${known}`);
}

/**
 * The system a text names, as a code (`urn:ogc:def:crs:EPSG::3006`, `CRS84`) or by its name in a
 * projection file (`SWEREF99_TM`, `GCS_WGS_1984`); undefined when it is not one of ours.
 *
 * @example
 * projectionNamed('urn:ogc:def:crs:EPSG::3006') // => 'EPSG:3006'
 * projectionNamed('SWEREF99_18_00') // => 'EPSG:3011'
 * projectionNamed('WGS_1984_Web_Mercator') // => undefined
 */
export function projectionNamed(text: string): MapProjection | undefined {
  if (/CRS:?84$/i.test(text)) return 'EPSG:4326';
  const code = /EPSG\D{1,12}(\d{4,5})$/i.exec(text)?.[1];
  if (code !== undefined) return projectionOfEpsg(Number(code));
  const plain = text.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  if (/^(GCS)?(WGS1984|WGS84|SWEREF99|ETRS1989|ETRS89)$/.test(plain)) return 'EPSG:4326';
  return mapProjections.find(
    (one) => one !== 'EPSG:4326' && mapProjectionNames[one].replaceAll(' ', '') === plain,
  );
}
