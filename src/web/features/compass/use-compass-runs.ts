import { type UseMutationResult, useMutation, useQuery } from '@tanstack/react-query';
import type { CompassRun, CompassRunSummary } from '#contract/compass.ts';
import { queryClient } from '../../api.ts';
import { askCompassRun, askCompassRuns } from './ask-compass.ts';

/** How often a run that goes on is looked at, in ms. */
const lookEvery = 500;

/** Whether a run has not ended. */
export function isGoingOn({ state }: Pick<CompassRunSummary, 'state'>): boolean {
  return state === 'waiting' || state === 'running';
}

/** Every run, looked at again while one goes on. */
export function useCompassRuns(): {
  readonly runs: readonly CompassRunSummary[] | undefined;
  readonly error: Error | null;
} {
  const { data, error } = useQuery({
    ...askCompassRuns(),
    refetchInterval: ({ state }) => (state.data?.runs.some(isGoingOn) ? lookEvery : false),
  });
  return { runs: data?.runs, error };
}

/** One run, looked at again while it goes on. */
export function useCompassRun(id: string): {
  readonly run: CompassRun | undefined;
  readonly error: Error | null;
} {
  const { data, error } = useQuery({
    ...askCompassRun(id),
    refetchInterval: ({ state }) => (state.data && isGoingOn(state.data) ? lookEvery : false),
  });
  return { run: data, error };
}

/** Something done to a run: everything shown is asked for again after it. */
export function useCompassAction<Order, Answer>(
  act: (order: Order) => Promise<Answer>,
): UseMutationResult<Answer, Error, Order> {
  return useMutation({ mutationFn: act, onSettled: () => queryClient.invalidateQueries() });
}
