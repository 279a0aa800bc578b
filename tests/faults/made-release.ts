import type { Observation } from '#domain/indicators/observation.ts';
import type { ReleaseToStore } from '#server/features/releases/commands.ts';

/** An invented release to be stored while something goes wrong. */
export function makeRelease(
  name: string,
  raw: Uint8Array,
  observations: readonly Observation[],
): ReleaseToStore {
  return {
    kind: 'upload',
    publisher: 'invented',
    table: name,
    licence: 'CC0',
    note: '',
    fileName: `${name}.csv`,
    author: 'writer',
    role: 'system',
    fetchedAt: '2026-11-22T00:00:00Z',
    publishAt: undefined,
    programVersion: '0',
    raw,
    observations,
  };
}
