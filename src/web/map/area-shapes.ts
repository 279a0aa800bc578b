import { geoIdentity, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { MapData } from '#contract/areas.ts';
import type { Place } from './next-neighbour.ts';
import { type Box, unite } from './view-box.ts';

type Topology = Parameters<typeof mesh>[0];
type Drawn = NonNullable<Parameters<typeof mesh>[1]>;
type Collection = Extract<Drawn, { type: 'GeometryCollection' }>;

/** An area as it is drawn: an SVG path, the place its number stands, and the box around it. */
export interface AreaShape {
  readonly id: string;
  readonly path: string;
  readonly place: Place;
  readonly box: Box;
}

/** A division as it is drawn, in units of about a thousandth of the map's width. */
export interface AreaShapes {
  readonly areas: readonly AreaShape[];
  /** Edges between areas, each once. */
  readonly edges: string;
  /** The rim and the municipalities' borders. */
  readonly outline: string;
  readonly neighbours: readonly (readonly number[])[];
  readonly whole: Box;
}

const width = 1000;

/** Draws the map data: SWEREF 99 TM is a plane already, so only its scale and direction change. */
export function buildAreaShapes(map: MapData): AreaShapes | undefined {
  const topology = map.topology as Topology; // stated by the contract
  const collection = topology.objects.areas as Collection | undefined;
  if (collection === undefined || collection.geometries.length === 0) return undefined;
  const features = feature(topology, collection).features;
  const [[left], [right, top]] = geoPath().bounds({ type: 'FeatureCollection', features });
  const scale = width / (right - left);
  const projection = geoIdentity()
    .reflectY(true)
    .scale(scale)
    .translate([-left * scale, top * scale]);
  const draw = geoPath(projection).digits(1);
  const areas = features.map((area) => {
    const [[x, y], [right, bottom]] = draw.bounds(area);
    return {
      id: String(area.id),
      path: draw(area) ?? '',
      place: draw.centroid(area),
      box: { x, y, width: right - x, height: bottom - y },
    };
  });
  const outlines = topology.objects.outlines as Drawn | undefined;
  return {
    areas,
    edges: draw(mesh(topology, collection, (a, b) => a !== b)) ?? '',
    outline:
      (outlines === undefined ? null : draw(mesh(topology, outlines))) ??
      draw(mesh(topology, collection, (a, b) => a === b)) ??
      '',
    neighbours: inOrderOf(map, areas),
    whole: unite(areas.map((area) => area.box)) ?? { x: 0, y: 0, width, height: width },
  };
}

/** The neighbours as indices into the shapes, whose order is the geometry's. */
function inOrderOf(map: MapData, areas: readonly AreaShape[]): number[][] {
  const at = new Map(areas.map((area, i) => [area.id, i]));
  const from = new Map(map.areas.map((id, i) => [id, i]));
  return areas.map((area) =>
    (map.neighbours[from.get(area.id) ?? -1] ?? []).flatMap(
      (i) => at.get(map.areas[i] ?? '') ?? [],
    ),
  );
}
