import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import proj4 from 'proj4';
import { dissolve } from '#statistics/spatial/dissolve.ts';
import type { AreaGeometry, Position } from '#statistics/spatial/geometry.ts';

/** A small area as the map service has it, in metres (SWEREF 99 TM). */
export interface MadeArea {
  readonly code: string;
  readonly regso: string;
  readonly municipality: string;
  readonly geometry: AreaGeometry;
  /** True where it is a real area with published figures. */
  readonly isReal: boolean;
}

export interface NamedArea {
  readonly code: string;
  readonly name: string;
}

const data = join(import.meta.dirname, '../../data');
const projection = proj4(
  'EPSG:4326',
  '+proj=utm +zone=33 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs +type=crs',
);

export const municipalities: readonly NamedArea[] = [
  { code: '0305', name: 'Håbo' },
  { code: '0319', name: 'Älvkarleby' },
  { code: '0330', name: 'Knivsta' },
  { code: '0331', name: 'Heby' },
  { code: '0360', name: 'Tierp' },
  { code: '0380', name: 'Uppsala' },
  { code: '0381', name: 'Enköping' },
  { code: '0382', name: 'Östhammar' },
];

/** Areas of the municipalities that the reference data lack: as many as SCB has, shaped and named here. */
const invented: readonly (readonly [municipality: string, deso: number, regso: number])[] = [
  ['0305', 10, 10],
  ['0319', 5, 5],
  ['0330', 10, 8],
  ['0331', 10, 9],
  ['0360', 13, 9],
  ['0382', 15, 10],
];

/** Invented squares lie north of the real areas, six columns of one municipality each. */
const corner = [600_000, 6_720_000] as const;
const side = 3_000;

export const desoAreas: readonly MadeArea[] = [...readReal(), ...invented.flatMap(inventAreas)];

export const regsoNames: ReadonlyMap<string, string> = new Map([
  ...readRegsoNames(),
  ...invented.flatMap(([code, , count]) => {
    const name = municipalities.find((one) => one.code === code)!.name;
    return Array.from(
      { length: count },
      (_, i) => [regsoCode(code, i), `Provområde ${name} ${i + 1}`] as const,
    );
  }),
]);

/** Areas made of small areas, in order of code: RegSO, or DeSO before its splits. */
export function joinAreas(keyOf: (area: MadeArea) => string): readonly {
  readonly code: string;
  readonly municipality: string;
  readonly geometry: AreaGeometry;
}[] {
  const joined = dissolve(
    desoAreas.map((area) => area.geometry),
    desoAreas.map(keyOf),
    { unit: 'metres', snap: 0 },
  );
  return joined
    .map(({ parent, geometry }) => ({
      code: parent,
      municipality: parent.slice(0, 4),
      geometry,
    }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** The first edition's code: an area split in 2025 had 0 as its last digit. */
export const firstEditionCode = (area: MadeArea): string => `${area.code.slice(0, -1)}0`;

function readReal(): MadeArea[] {
  const file = join(data, 'areas/deso2025-uppsala-enkoping.geojson');
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as {
    features: { properties: { deso: string; regso: string }; geometry: AreaGeometry }[];
  };
  return features.map(({ properties: { deso, regso }, geometry }) => ({
    code: deso,
    regso,
    municipality: deso.slice(0, 4),
    geometry: toMetres(geometry),
    isReal: true,
  }));
}

function readRegsoNames(): (readonly [string, string])[] {
  return readAreas()
    .filter((row) => row[1] === 'regso2025')
    .map((row) => [row[2]!, row[3]!] as const);
}

function readAreas(): string[][] {
  const text = readFileSync(join(data, 'areas/areas.csv'), 'utf8');
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
}

function inventAreas(
  [municipality, deso, regso]: readonly [string, number, number],
  column: number,
): MadeArea[] {
  return Array.from({ length: deso }, (_, i) => {
    const row = (deso - 1 - i) * side;
    const [x, y] = [corner[0] + column * 5 * side, corner[1] + row];
    // As many RegSO as there are: the first ones hold two neighbours each where there are more DeSO.
    const extra = deso - regso;
    const place = i < 2 * extra ? i >> 1 : i - extra;
    const letter = i < deso / 2 ? 'A' : i < deso - 2 ? 'B' : 'C';
    return {
      code: `${municipality}${letter}${String(1 + i).padStart(3, '0')}0`,
      regso: regsoCode(municipality, place),
      municipality,
      geometry: square(x, y),
      isReal: false,
    };
  });
}

function regsoCode(municipality: string, place: number): string {
  return `${municipality}R${String(place + 1).padStart(3, '0')}`;
}

function square(x: number, y: number): AreaGeometry {
  const wide = x + 5 * side;
  const ring: Position[] = [
    [x, y],
    [wide, y],
    [wide, y + side],
    [x, y + side],
    [x, y],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

function toMetres(geometry: AreaGeometry): AreaGeometry {
  const move = (ring: readonly Position[]): Position[] =>
    ring.map((position) => {
      const [x, y] = projection.forward([position[0]!, position[1]!]);
      return [Math.round(x! * 10) / 10, Math.round(y! * 10) / 10];
    });
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: geometry.coordinates.map(move) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map((rings) => rings.map(move)) };
}
