/** Säkring: `closed` asks, `open` rests, `probing` lets one question through to see. */
export type CircuitState = 'closed' | 'open' | 'probing';

/** A source's recent failures, in milliseconds since 1970. */
export interface Circuit {
  readonly state: CircuitState;
  readonly failures: readonly number[];
  readonly openedAt: number;
}

/**
 * Five failures in a minute open it; after a minute's rest one question is tried. An answer that never ended
 * counts for three: two of them take a minute already, and a third would be waited for in vain.
 */
export const circuitLimits = { failures: 5, within: 60_000, rest: 60_000, endless: 3 } as const;

export const closedCircuit: Circuit = { state: 'closed', failures: [], openedAt: 0 };

/** Milliseconds until the next question is let through; 0 when one is now. */
export function restOf(circuit: Circuit, now: number): number {
  if (circuit.state !== 'open') return 0;
  // A clock set back must not lengthen the rest.
  const passed = Math.max(0, now - circuit.openedAt);
  return now < circuit.openedAt ? 0 : Math.max(0, circuitLimits.rest - passed);
}

/** Before a question that is let through: an open circuit becomes a probing one. */
export function beginQuestion(circuit: Circuit): Circuit {
  return circuit.state === 'open' ? { ...circuit, state: 'probing' } : circuit;
}

export function noteFailure(circuit: Circuit, now: number, isEndless: boolean): Circuit {
  const marks = new Array<number>(isEndless ? circuitLimits.endless : 1).fill(now);
  const failures = [...recentFailures(circuit, now), ...marks];
  const opens = circuit.state === 'probing' || failures.length >= circuitLimits.failures;
  return { state: opens ? 'open' : 'closed', failures, openedAt: opens ? now : 0 };
}

/** Failures of the last minute; those a clock set back has put in the future are forgotten. */
export function recentFailures(circuit: Circuit, now: number): readonly number[] {
  return circuit.failures.filter((at) => at <= now && now - at < circuitLimits.within);
}
