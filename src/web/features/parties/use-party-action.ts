import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { queryClient } from '../../api.ts';

/** Something done to a party or a body: everything shown is asked for again after it. */
export function usePartyAction<Order, Answer>(
  act: (order: Order) => Promise<Answer>,
): UseMutationResult<Answer, Error, Order> {
  return useMutation({ mutationFn: act, onSettled: () => queryClient.invalidateQueries() });
}
