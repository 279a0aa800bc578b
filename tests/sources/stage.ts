import { openSourceClient } from '#server/sources/client/open-source-client.ts';
import type { SourceClient } from '#server/sources/client/source-client.ts';
import type { PxwebSettings } from './answer-pxweb.ts';
import { type InProcess, inProcess } from './in-process.ts';
import { openSources, type Sources } from './rules.ts';
import { type SimulatedClock, simulatedClock } from './simulated-clock.ts';

/** A client, the invented sources it asks, and the time it lives in. */
export interface Stage {
  readonly client: SourceClient;
  readonly sources: Sources;
  readonly clock: SimulatedClock;
  readonly connections: InProcess['connections'];
}

/** A client that asks invented sources in simulated time; chance is always a half. */
export function openStage(settings: Partial<PxwebSettings> = {}): Stage {
  const clock = simulatedClock(Date.parse('2026-11-22T08:00:00Z'));
  const sources = openSources(settings);
  const { transport, connections } = inProcess(sources, clock);
  const client = openSourceClient({ clock, transport, random: () => 0.5 });
  return { client, sources, clock, connections };
}
