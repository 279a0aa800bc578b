import { type UseMutationResult, useMutation, useQuery } from '@tanstack/react-query';
import type { FetchOverview, FetchRunText } from '#contract/fetches.ts';
import { askFetches, queryClient } from '../../api.ts';

/** How often a run that goes on is looked at, in ms. */
const lookEvery = 1000;

/** What is known of fetches, looked at again while one goes on. */
export function useFetches(): {
  readonly overview: FetchOverview | undefined;
  readonly error: Error | null;
  /** The run that goes on, or the newest. */
  readonly newest: FetchRunText | undefined;
  readonly isRunning: boolean;
} {
  const { data, error } = useQuery({
    ...askFetches(),
    refetchInterval: ({ state }) => (isGoingOn(state.data?.runs[0]) ? lookEvery : false),
  });
  const newest = data?.runs[0];
  return { overview: data, error, newest, isRunning: isGoingOn(newest) };
}

function isGoingOn(run: FetchRunText | undefined): boolean {
  return run !== undefined && !run.interrupted && ['planned', 'running'].includes(run.state);
}

/** Something done to a fetch: everything shown is asked for again after it. */
export function useFetchAction<Order>(
  act: (order: Order) => Promise<unknown>,
): UseMutationResult<unknown, Error, Order> {
  return useMutation({ mutationFn: act, onSettled: () => queryClient.invalidateQueries() });
}
