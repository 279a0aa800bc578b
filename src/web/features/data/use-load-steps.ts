import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { queryClient } from '../../api.ts';

/** What a preview of any file has. */
export interface AnyPreview {
  readonly fileName: string;
  readonly fileHash: string;
  readonly reading: object;
  readonly canLoad: boolean;
}

/** A reading as somebody wishes it, in part or whole; of a table also whose earlier files to read like. */
type Wish<Preview extends AnyPreview> = Partial<Preview['reading']> & { readonly sender?: string };

/** How a kind of file is previewed, and loaded as it was previewed. */
export interface LoadKind<Preview extends AnyPreview, Statement, Result> {
  readonly preview: (
    file: File,
    reading: Wish<Preview> | undefined,
    signal: AbortSignal,
  ) => Promise<Preview>;
  readonly load: (
    file: File,
    reading: Preview['reading'],
    statement: Statement & { readonly fileHash: string },
  ) => Promise<Result>;
}

/** A load on its way through the three steps. The file stays in the browser until it is loaded. */
export interface LoadSteps<Preview extends AnyPreview, Statement, Result> {
  readonly file: File | undefined;
  /** Counts the files begun with; a new one empties the field. */
  readonly round: number;
  readonly preview: Preview | undefined;
  readonly result: Result | undefined;
  readonly error: unknown;
  readonly isPreviewing: boolean;
  readonly isLoading: boolean;
  /** Takes a file and asks what loading it would do. */
  readonly choose: (file: File | undefined) => void;
  /** Asks again with another reading. */
  readonly readAs: (reading: Wish<Preview>) => void;
  readonly cancel: () => void;
  readonly submit: (statement: Statement) => void;
  readonly startOver: () => void;
}

/** Keeps the file, its preview and its result between the steps. */
export function useLoadSteps<Preview extends AnyPreview, Statement extends object, Result>(
  kind: LoadKind<Preview, Statement, Result>,
): LoadSteps<Preview, Statement, Result> {
  const [file, setFile] = useState<File>();
  const [round, setRound] = useState(0);
  const stop = useRef<AbortController>(undefined);
  const previewing = useMutation({
    mutationFn: ({ chosen, reading }: { chosen: File; reading: Wish<Preview> | undefined }) => {
      stop.current?.abort();
      stop.current = new AbortController();
      return kind.preview(chosen, reading, stop.current.signal);
    },
  });
  const loading = useMutation({
    mutationFn: (statement: Statement) => {
      const preview = previewing.data;
      if (file === undefined || preview === undefined) throw new Error('nothing is previewed');
      return kind.load(file, preview.reading, { ...statement, fileHash: preview.fileHash });
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
