import { useNavigate, useSearch } from '@tanstack/react-router';

/** The state of the screen as its address says it, in whole words. */
export interface AgreementSearch {
  /** `plan`: the plan instead of the agreement. */
  readonly del?: string;
  /** A version by id, instead of the one in force. */
  readonly version?: string;
  /** The day that is asked about, as an ISO date. */
  readonly dag?: string;
  /** The version that the open one is compared with. */
  readonly jamfor?: string;
  /** `redigera`: the open draft is being edited. */
  readonly gor?: string;
}

export type ChangeAgreementSearch = (
  change: {
    readonly [Name in keyof AgreementSearch]?: string | undefined;
  },
) => void;

/** What the address says, and how to change a part of it. */
export function useAgreementSearch(): readonly [AgreementSearch, ChangeAgreementSearch] {
  const search = useSearch({ strict: false }) as AgreementSearch; // the route lets texts through only
  const navigate = useNavigate();
  return [
    search,
    (change) => {
      void navigate({
        to: '.',
        search: (old: object) => ({ ...old, ...change }),
        resetScroll: false,
      });
    },
  ];
}
