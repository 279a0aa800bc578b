import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { topology } from 'topojson-server';
import type { MapData } from '#contract/areas.ts';
import { dissolve } from '#statistics/spatial/dissolve.ts';
import type { AreaGeometry } from '#statistics/spatial/geometry.ts';
import type { DivisionShapes } from './division-shapes.ts';

type Topology = ReturnType<typeof topology>;

/** Borders within a metre of each other are the same border. */
const snap = { unit: 'metres', snap: 1 } as const;

/**
 * The map of a division: borders in whole metres, each drawn once however many areas share it, with
 * the outlines of municipalities dissolved from the areas, and who borders on whom.
 */
export function buildMap(division: string, shapes: DivisionShapes): MapData {
  const areas = shapes.ids.map((id, i) => feature(id, shapes.metres[i]!));
  const outlines = dissolve(shapes.metres, shapes.municipalities, snap).map((whole) =>
    feature(`municipality:${whole.parent}`, whole.geometry),
  );
  const place = new Map(shapes.ids.map((id, i) => [id, i]));
  const whole = topology({ areas: collection(areas), outlines: collection(outlines) });
  return {
    division,
    projection: 'EPSG:3006',
    bounds: [...whole.bbox!], // topology always sets it
    areas: [...shapes.ids],
    neighbours: shapes.neighbours.map((ids) =>
      ids.map((id) => place.get(id)).filter((one) => one !== undefined),
    ),
    topology: withDeltas(whole),
  };
}

/** Of a bare geometry the topology would drop the id. */
function feature(id: string, geometry: AreaGeometry): Feature {
  return { type: 'Feature', id, properties: null, geometry: geometry as Geometry };
}

function collection(features: readonly Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] };
}

/**
 * The same topology with each arc as steps from its first position (TopoJSON 2.1.1), in whole metres
 * from the south-west corner: half the bytes.
 */
function withDeltas(whole: Topology): Topology {
  const [west = 0, south = 0] = whole.bbox ?? [];
  const arcs = whole.arcs.map((arc) => {
    let [x, y] = [west, south];
    return arc.map((position) => {
      const step = [position[0]! - x, position[1]! - y];
      [x, y] = [position[0]!, position[1]!];
      return step;
    });
  });
  return {
    ...whole,
    arcs,
    transform: { scale: [1, 1], translate: [west, south] },
  };
}
