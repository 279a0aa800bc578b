import { type Clock, pause } from './clock.ts';
import type { Pace } from './hosts.ts';

/** Kö: one question at a time to a source, no more often than its pace, and not before it has asked for. */
export interface HostQueue {
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Waits for the next call that the pace allows and counts it as begun. */
  waitTurn(signal: AbortSignal): Promise<void>;
  keepPace(pace: Pace): void;
  /** No call begins before so many milliseconds from now. */
  holdFor(milliseconds: number): void;
}

export function openQueue(clock: Clock, given: Pace): HostQueue {
  let pace = given;
  let last: Promise<unknown> = Promise.resolve();
  let begun: number[] = [];
  let notBefore = 0;
  return {
    run: (work) => {
      const turn = last.then(work, work);
      last = turn.catch(() => undefined);
      return turn;
    },
    waitTurn: async (signal) => {
      const now = clock.now();
      begun = begun.filter((at) => at <= now).slice(-pace.calls);
      const oldest = begun.length < pace.calls ? undefined : begun[0];
      const free = oldest === undefined ? now : oldest + pace.seconds * 1000;
      await pause(clock, Math.max(free, notBefore) - now, signal);
      begun.push(clock.now());
    },
    keepPace: (wanted) => {
      pace = { calls: Math.max(1, Math.floor(wanted.calls)), seconds: Math.max(0, wanted.seconds) };
    },
    holdFor: (milliseconds) => {
      notBefore = clock.now() + milliseconds;
    },
  };
}
