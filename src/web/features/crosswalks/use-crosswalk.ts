import { useMutation } from '@tanstack/react-query';
import type {
  CrosswalkPreview,
  CrosswalkProposal,
  CrosswalkRequest,
  CrosswalkResult,
} from '#contract/crosswalks.ts';
import { previewCrosswalk, queryClient, saveCrosswalk } from '../../api.ts';

type Said = Pick<CrosswalkProposal, 'author' | 'note'>;

/** A crosswalk on its way from a question to a preview to what is saved. */
export interface CrosswalkSteps {
  readonly preview: CrosswalkPreview | undefined;
  readonly result: CrosswalkResult | undefined;
  readonly error: unknown;
  readonly isPreviewing: boolean;
  readonly isSaving: boolean;
  readonly ask: (request: CrosswalkRequest) => void;
  readonly save: (said: Said) => void;
}

/** Keeps what was asked, its preview and its result. */
export function useCrosswalk(): CrosswalkSteps {
  const previewing = useMutation({
    mutationFn: async (request: CrosswalkRequest) => ({
      request,
      preview: await previewCrosswalk(request),
    }),
  });
  const saving = useMutation({
    mutationFn: (said: Said) => {
      if (previewing.data === undefined) throw new Error('nothing is previewed');
      const { request, preview } = previewing.data;
      return saveCrosswalk({ ...request, ...said, inputHash: preview.inputHash });
    },
    onSuccess: () => queryClient.invalidateQueries(),
  });
  return {
    preview: previewing.data?.preview,
    result: saving.data,
    error: saving.error ?? previewing.error,
    isPreviewing: previewing.isPending,
    isSaving: saving.isPending,
    ask: (request) => {
      saving.reset();
      previewing.mutate(request);
    },
    save: (said) => saving.mutate(said),
  };
}
