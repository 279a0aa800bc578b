import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { readReturn } from '#contract/read-return.ts';
import { queryClient } from '../../api.ts';
import { signOut } from './ask-accounts.ts';

/** What a person was shown must not be there for the next one. A link that is spent is not asked about again. */
export async function forgetAnswers(): Promise<void> {
  await queryClient.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'invitation' });
}

/** Goes where the reader wanted to be before signing in. */
export function useReturn(): () => Promise<void> {
  const { sedan } = useSearch({ strict: false }) as { readonly sedan?: string };
  const router = useRouter();
  return async () => {
    await forgetAnswers();
    router.history.push(readReturn(sedan));
  };
}

/** Signs out and goes to the map. */
export function useSignOut(): UseMutationResult<unknown, Error, void> {
  const navigate = useNavigate();
  return useMutation({
    mutationFn: signOut,
    onSuccess: async () => {
      await navigate({ to: '/karta' });
      await forgetAnswers();
    },
  });
}
