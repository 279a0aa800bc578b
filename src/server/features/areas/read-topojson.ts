import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import { DomainError } from '#domain/domain-error.ts';
import { fieldsOf, mostCorners, type OutlineSource } from './outline-source.ts';
import { type StatedSystem, statedSystem } from './read-geojson.ts';

type Topology = Parameters<typeof feature>[0];

/**
 * Opens a topology (TopoJSON 1 and 2): its objects are layers.
 *
 * @throws DomainError `area/damaged-topology`
 */
export function openTopojson(value: unknown, file: string): OutlineSource {
  const topology = value as Topology & StatedSystem;
  const damaged = (): DomainError => new DomainError('area/damaged-topology', { file });
  const isSound =
    Array.isArray(topology.arcs) &&
    topology.arcs.every(isArc) &&
    typeof topology.objects === 'object' &&
    topology.objects !== null;
  if (!isSound) throw damaged();
  const layers = Object.keys(topology.objects);
  if (layers.length === 0) throw new DomainError('area/no-features', { file });
  const read = (layer: string): ReturnType<OutlineSource['read']> => {
    const object = topology.objects[layer];
    if (typeof object !== 'object' || object === null) throw damaged();
    const corners = countCorners(object, topology.arcs);
    if (corners > mostCorners) {
      throw new DomainError('area/too-many-corners', { file, corners, limit: mostCorners });
    }
    const features = unfold(topology, object, damaged);
    const stated = statedSystem(topology, file);
    return { file, features, fields: fieldsOf(features), stated, layer };
  };
  return { format: 'topojson', layers, read };
}

/** Every reference to an arc that does not exist ends here too. */
function unfold(
  topology: Topology,
  object: Topology['objects'][string],
  damaged: () => DomainError,
): Feature[] {
  try {
    const unfolded = feature(topology, object) as { type: string; features?: Feature[] };
    return unfolded.features ?? [unfolded as unknown as Feature]; // one geometry is one object
  } catch {
    throw damaged();
  }
}

function isArc(arc: unknown): boolean {
  return (
    Array.isArray(arc) &&
    arc.every((at) => Array.isArray(at) && Number.isFinite(at[0]) && Number.isFinite(at[1]))
  );
}

/** Corners once unfolded: a small file can name a long arc many times. */
function countCorners(value: unknown, arcs: Topology['arcs']): number {
  if (typeof value === 'number') return arcs[value < 0 ? ~value : value]?.length ?? 0;
  if (Array.isArray(value)) {
    let sum = 0;
    for (const inner of value) {
      sum += countCorners(inner, arcs);
      if (sum > mostCorners) break;
    }
    return sum;
  }
  if (typeof value !== 'object' || value === null) return 0;
  const { arcs: own, geometries } = value as { arcs?: unknown; geometries?: unknown };
  return countCorners(own ?? null, arcs) + countCorners(geometries ?? null, arcs);
}
