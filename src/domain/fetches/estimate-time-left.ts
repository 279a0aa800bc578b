import { hasCome, type PartState } from './fetch-run.ts';

/** What is known of a part's pace. */
export interface TimedPart {
  readonly state: PartState;
  readonly calls: number;
  /** Milliseconds it took; undefined until it has ended. */
  readonly took: number | undefined;
}

/** A call takes about this long at the pace the sources ask for, until there is something to go by. */
const usualCall = 1500;

/**
 * Tid kvar, in milliseconds: the calls that remain, each as long as the run's calls have been so far.
 *
 * @example
 * estimateTimeLeft([{ state: 'done', calls: 2, took: 8000 }, { state: 'waiting', calls: 3, took: undefined }]) // => 12000
 * estimateTimeLeft([{ state: 'done', calls: 2, took: 8000 }]) // => 0
 */
export function estimateTimeLeft(parts: readonly TimedPart[]): number {
  let calls = 0;
  let took = 0;
  let left = 0;
  for (const part of parts) {
    if (part.took !== undefined && hasCome(part.state)) {
      calls += part.calls;
      took += part.took;
    }
    if (part.state === 'waiting' || part.state === 'running') left += part.calls;
  }
  return Math.round(left * (calls > 0 ? took / calls : usualCall));
}
