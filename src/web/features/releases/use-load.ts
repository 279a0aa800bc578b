import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type {
  ReleasePreview,
  ReleaseResult,
  ReleaseStatement,
  TableReading,
} from '#contract/releases.ts';
import { createRelease, previewRelease, queryClient } from '../../api.ts';

/** A load on its way through the three steps. The file stays in the browser until it is loaded. */
export interface Load {
  readonly file: File | undefined;
  /** Counts the files begun with; a new one empties the field. */
  readonly round: number;
  readonly preview: ReleasePreview | undefined;
  readonly result: ReleaseResult | undefined;
  readonly error: unknown;
  readonly isPreviewing: boolean;
  readonly isLoading: boolean;
  /** Takes a file and asks what loading it would do. */
  readonly choose: (file: File | undefined) => void;
  /** Asks again with another reading. */
  readonly readAs: (reading: TableReading) => void;
  readonly cancel: () => void;
  readonly submit: (statement: Omit<ReleaseStatement, 'fileHash'>) => void;
  readonly startOver: () => void;
}

/** Keeps the file, its preview and its result between the steps. */
export function useLoad(): Load {
  const [file, setFile] = useState<File>();
  const [round, setRound] = useState(0);
  const stop = useRef<AbortController>(undefined);
  const previewing = useMutation({
    mutationFn: ({ chosen, reading }: { chosen: File; reading: TableReading | undefined }) => {
      stop.current?.abort();
      stop.current = new AbortController();
      return previewRelease(chosen, reading, stop.current.signal);
    },
  });
  const loading = useMutation({
    mutationFn: (statement: Omit<ReleaseStatement, 'fileHash'>) => {
      const preview = previewing.data;
      if (file === undefined || preview === undefined) throw new Error('nothing is previewed');
      const fileHash = preview.fileHash;
      return createRelease(file, preview.reading, { ...statement, fileHash });
    },
    onSuccess: () => queryClient.invalidateQueries(),
  });
  const choose = (chosen: File | undefined): void => {
    stop.current?.abort();
    setFile(chosen);
    loading.reset();
    previewing.reset();
    if (chosen !== undefined) previewing.mutate({ chosen, reading: undefined });
  };
  const startOver = (): void => {
    setRound(round + 1);
    choose(undefined);
  };
  return {
    file,
    round,
    preview: previewing.data,
    result: loading.data,
    error: isAbort(previewing.error) ? loading.error : (previewing.error ?? loading.error),
    isPreviewing: previewing.isPending,
    isLoading: loading.isPending,
    choose,
    readAs: (reading) => {
      if (file !== undefined) previewing.mutate({ chosen: file, reading });
    },
    cancel: startOver,
    submit: (statement) => loading.mutate(statement),
    startOver,
  };
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
