import { setImmediate } from 'node:timers/promises';
import type { Clock } from '#server/sources/client/clock.ts';

/** A clock that jumps to the next thing to be done as soon as nothing else is left to do. */
export interface SimulatedClock extends Clock {
  /** Runs a promise to its end, passing time as it waits. Fails when it waits for nothing. */
  readonly run: <T>(promise: Promise<T>) => Promise<T>;
  readonly pass: (milliseconds: number) => Promise<void>;
}

/** @param start milliseconds since 1970 */
export function simulatedClock(start: number): SimulatedClock {
  let now = start;
  let timers: { readonly at: number; readonly action: () => void }[] = [];
  const clock: Clock = {
    now: () => now,
    after: (milliseconds, action) => {
      const timer = { at: now + milliseconds, action };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
  };
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 5; i++) await setImmediate();
  };
  const step = (until: number): boolean => {
    const next = timers.toSorted((a, b) => a.at - b.at)[0];
    if (next === undefined || next.at > until) return false;
    timers = timers.filter((one) => one !== next);
    now = Math.max(now, next.at);
    next.action();
    return true;
  };
  return {
    ...clock,
    run: async (promise) => {
      let isDone = false;
      const finish = (): void => {
        isDone = true;
      };
      promise.then(finish, finish);
      for (;;) {
        await settle();
        if (isDone) return promise;
        if (!step(Number.POSITIVE_INFINITY)) throw new Error('waits for nothing');
      }
    },
    pass: async (milliseconds) => {
      const until = now + milliseconds;
      await settle();
      while (step(until)) await settle();
      now = until;
    },
  };
}
