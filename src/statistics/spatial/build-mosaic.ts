import { countPositions } from './count-positions.ts';
import type { AreaGeometry, Ring } from './geometry.ts';
import { localPlane } from './local-plane.ts';
import type { Mosaic, MosaicOptions } from './mosaic.ts';
import { polygonsOf } from './polygons-of.ts';
import { ringArea } from './ring-area.ts';
import { splitUnmatchedEdges } from './split-unmatched-edges.ts';
import { createVertexMerger } from './vertex-merger.ts';

/**
 * Turns areas into one net of shared vertices and edges, the base of neighbours, dissolve and
 * gaps. Rings may run either way. Crossing edges are not split: find overlaps first.
 *
 * @throws RangeError when the snap distance is not a finite number ≥ 0 or a coordinate is not
 * finite.
 *
 * @example
 * buildMosaic([], { unit: 'metres', snap: 0 }).from // => []
 */
export function buildMosaic(areas: readonly AreaGeometry[], options: MosaicOptions): Mosaic {
  const { unit, snap } = options;
  if (!(snap >= 0 && snap < Infinity)) throw new RangeError(`invalid snap: ${snap}`);
  const plane = localPlane(areas, unit);
  const merger = createVertexMerger(countPositions(areas), snap);
  const x: number[] = [];
  const y: number[] = [];
  const planeX: number[] = [];
  const planeY: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const owner: number[] = [];

  const vertexAt = (positionX: number, positionY: number): number => {
    if (!Number.isFinite(positionX) || !Number.isFinite(positionY)) {
      throw new RangeError(`invalid position: ${positionX}, ${positionY}`);
    }
    const px = (positionX - plane.originX) * plane.scaleX;
    const py = (positionY - plane.originY) * plane.scaleY;
    const vertex = merger.add(px, py);
    if (vertex === x.length) {
      x.push(positionX);
      y.push(positionY);
      planeX.push(px);
      planeY.push(py);
    }
    return vertex;
  };
  const addRing = (ring: Ring, area: number, isShell: boolean): void => {
    const forward = ringArea(ring, 'metres') > 0 === isShell;
    let previous = -1;
    for (const position of ring) {
      const vertex = vertexAt(position[0]!, position[1]!);
      if (previous !== -1 && previous !== vertex) {
        from.push(forward ? previous : vertex);
        to.push(forward ? vertex : previous);
        owner.push(area);
      }
      previous = vertex;
    }
  };

  areas.forEach((area, index) => {
    for (const rings of polygonsOf(area)) {
      rings.forEach((ring, i) => {
        addRing(ring, index, i === 0);
      });
    }
  });
  const edges = splitUnmatchedEdges({ from, to, owner }, planeX, planeY, snap);
  return { unit, areaCount: areas.length, x, y, ...edges };
}
