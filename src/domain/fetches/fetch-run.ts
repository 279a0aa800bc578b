/** Hämtningens läge. */
export const runStates = ['planned', 'running', 'done', 'partly', 'cancelled', 'failed'] as const;
export type RunState = (typeof runStates)[number];

/** En dels läge. `held` waits for a person: load it, or drop it. */
export const partStates = [
  'waiting',
  'running',
  'done',
  'unchanged',
  'held',
  'dropped',
  'failed',
] as const;
export type PartState = (typeof partStates)[number];

/** Vem som startade: a person, or the schedule. */
export const runTriggers = ['person', 'schedule'] as const;
export type RunTrigger = (typeof runTriggers)[number];

/** Where a run may go from where it is. A run that ended may begin again with the parts that did not come. */
const runMoves: Readonly<Record<RunState, readonly RunState[]>> = {
  planned: ['running', 'cancelled'],
  running: ['done', 'partly', 'cancelled', 'failed'],
  done: [],
  partly: ['running', 'done'],
  cancelled: ['running'],
  failed: ['running'],
};

/** Whether a run in one state may come to another. */
export function mayMove(from: RunState, to: RunState): boolean {
  return runMoves[from].includes(to);
}

/** Whether nothing more happens in a run unless somebody asks for it. */
export function hasEnded(state: RunState): boolean {
  return state !== 'planned' && state !== 'running';
}

/** A part that came, whether it changed anything or not, or that a person has let go. */
export function hasCome(state: PartState): boolean {
  return state === 'done' || state === 'unchanged' || state === 'dropped';
}

/**
 * Hur en hämtning slutade: cancelled when it was and something remains, done when every part came, failed when
 * none did, else partly. A part that waits for a person has not come yet.
 *
 * @example
 * settleRun(['done', 'unchanged'], false) // => 'done'
 * settleRun(['done', 'held'], false) // => 'partly'
 * settleRun(['failed', 'failed'], false) // => 'failed'
 * settleRun(['done', 'waiting'], true) // => 'cancelled'
 */
export function settleRun(parts: readonly PartState[], isCancelled: boolean): RunState {
  if (parts.every(hasCome)) return 'done';
  if (isCancelled && parts.some((one) => one === 'waiting' || one === 'running')) {
    return 'cancelled';
  }
  return parts.every((one) => one === 'failed' || one === 'waiting') ? 'failed' : 'partly';
}
