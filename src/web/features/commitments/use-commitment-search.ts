import { useNavigate, useSearch } from '@tanstack/react-router';

/** The state of the screen as its address says it, in whole words. */
export interface CommitmentSearch {
  /** A commitment that is open, by id. */
  readonly atagande?: string;
  /** `ny` writes a new one, `andra` changes the open one. */
  readonly gor?: string;
  readonly part?: string;
  readonly insatsomrade?: string;
  readonly malgrupp?: string;
  readonly ar?: string;
  /** Only parties of a level. */
  readonly niva?: string;
  /** `ja`: only action areas where parties of one level alone have promised. */
  readonly enniva?: string;
  readonly slag?: string;
  readonly status?: string;
  /** Areas that a new one begins with, by id with commas between. */
  readonly omraden?: string;
}

export type ChangeSearch = (
  change: { readonly [Name in keyof CommitmentSearch]?: string | undefined },
  how?: { readonly replace?: boolean },
) => void;

/** What the address says, and how to change a part of it. */
export function useCommitmentSearch(): readonly [CommitmentSearch, ChangeSearch] {
  const search = useSearch({ strict: false }) as CommitmentSearch; // the route lets texts through only
  const navigate = useNavigate();
  const change: ChangeSearch = (part, { replace = false } = {}) => {
    void navigate({
      to: '.',
      search: (old: object) => ({ ...old, ...part }),
      replace,
      resetScroll: false,
    });
  };
  return [search, change];
}
