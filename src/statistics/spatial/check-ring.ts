import type { Ring } from './geometry.ts';
import type { PolygonFault, PolygonFaultCode } from './polygon-fault.ts';
import { ringArea } from './ring-area.ts';

/**
 * The faults of one ring that can be seen without comparing its edges.
 *
 * @example
 * checkRing([[0, 0], [4, 0], [0, 4], [1, 1]], 0, 0)[0].code // => 'ring-not-closed'
 * checkRing([[0, 0], [4, 0], [0, 4], [0, 0]], 0, 0) // => []
 */
export function checkRing(
  ring: Ring,
  polygon: number,
  ringNumber: number,
): readonly PolygonFault[] {
  const faults: PolygonFault[] = [];
  const report = (code: PolygonFaultCode, position: number, severity: 'error' | 'note'): void => {
    const place = { code, severity, polygon, ring: ringNumber, position };
    const [x, y] = ring[position] ?? [];
    const known = Number.isFinite(x) && Number.isFinite(y);
    faults.push(known ? { ...place, at: [x!, y!] } : place);
  };

  ring.forEach((position, i) => {
    if (!Number.isFinite(position[0]) || !Number.isFinite(position[1])) {
      report('not-finite', i, 'error');
    } else if (i > 0 && samePlace(ring, i - 1, i)) report('repeated-position', i, 'note');
  });
  if (ring.length < 4) report('too-few-positions', 0, 'error');
  if (ring.length > 1 && !samePlace(ring, 0, ring.length - 1)) {
    report('ring-not-closed', ring.length - 1, 'error');
  }
  if (ring.length >= 4 && faults.every(({ severity }) => severity === 'note')) {
    if (ringArea(ring, 'metres') === 0) report('zero-area', 0, 'error');
  }
  return faults;
}

function samePlace(ring: Ring, i: number, j: number): boolean {
  return ring[i]![0] === ring[j]![0] && ring[i]![1] === ring[j]![1];
}
