import type { AreaGeometry } from '#statistics/spatial/geometry.ts';
import { type Asked, json, type Said } from './answer.ts';
import { desoAreas, firstEditionCode, joinAreas, regsoNames } from './made-areas.ts';

interface Feature {
  readonly code: string;
  readonly geometry: AreaGeometry;
  readonly properties: Readonly<Record<string, string>>;
}

const layers: Readonly<Record<string, () => readonly Feature[]>> = {
  'stat:DeSO_2025': () =>
    desoAreas
      .map(({ code, regso, municipality, geometry }) => ({
        code,
        geometry,
        properties: { desokod: code, regsokod: regso, ...second(municipality) },
      }))
      .toSorted((a, b) => (a.code < b.code ? -1 : 1)),
  'stat:RegSO_2025': () =>
    joinAreas((area) => area.regso).map(({ code, municipality, geometry }) => ({
      code,
      geometry,
      properties: { regsokod: code, regsonamn: regsoNames.get(code)!, ...second(municipality) },
    })),
  'stat:DeSO_2018': () =>
    joinAreas(firstEditionCode).map(({ code, geometry }) => ({
      code,
      geometry,
      properties: { deso: code, lansnamn: 'Uppsala län', version: '2018_v3' },
    })),
  'stat:RegSO_2020': () =>
    joinAreas((area) => area.regso).map(({ code, geometry }) => ({
      code,
      geometry,
      properties: { regso: code, regsonamn: regsoNames.get(code)!, version: '2020_v1' },
    })),
};

const second = (municipality: string): Record<string, string> => ({
  lanskod: '03',
  kommunkod: municipality,
  version: '2025_v2',
  ansvarig_organisation: 'SCB',
  referensdatum: '20250101',
});

// Joining areas takes a moment: each layer is made once.
const made = new Map<string, readonly Feature[]>();

/** GeoServer's WFS 2.0: GetFeature as GeoJSON, a page at a time; faults are XML with status 400. */
export function answerWfs({ url }: Asked): Said {
  const asked = url.searchParams;
  const layer = asked.get('typeNames') ?? '';
  const make = layers[layer];
  const condition = /^(lanskod|deso|regso)\s*(?:=|LIKE)\s*'(\d\d)%?'$/.exec(
    asked.get('CQL_FILTER') ?? '',
  );
  if (make === undefined || asked.get('request') !== 'GetFeature' || condition === null) {
    const body = '<ows:ExceptionReport version="2.0.0"><ows:Exception/></ows:ExceptionReport>';
    return { status: 400, type: 'application/xml', body };
  }
  const all = made.get(layer) ?? make();
  made.set(layer, all);
  const matched = all.filter(({ code }) => code.startsWith(condition[2]!));
  const start = Number(asked.get('startIndex') ?? 0);
  const page = matched.slice(start, start + Number(asked.get('count') ?? 1000));
  return json({
    type: 'FeatureCollection',
    features: page.map(({ geometry, properties }, i) => ({
      type: 'Feature',
      id: `${layer.slice(5)}.${start + i + 1}`,
      geometry,
      geometry_name: 'sp_geometry',
      properties: { objectid: start + i + 1, ...properties },
    })),
    totalFeatures: matched.length,
    numberMatched: matched.length,
    numberReturned: page.length,
    timeStamp: '2026-01-01T00:00:00.000Z',
    crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3006' } },
  });
}
