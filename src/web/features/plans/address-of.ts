import type { AgreementSearch } from './use-agreement-search.ts';

/** Where a link of the screen leads: only the language and the look of the page are kept. */
export function addressOf({
  del,
  ...search
}: Omit<AgreementSearch, 'del'> & { readonly del: 'agreement' | 'plan' }): {
  readonly to: '/plan/$section';
  readonly params: { readonly section: 'overenskommelse' };
  readonly search: never;
} {
  return {
    to: '/plan/$section',
    params: { section: 'overenskommelse' },
    // The router is not told of this part of the address.
    search: { ...search, ...(del === 'plan' ? { del } : {}) } as never,
  };
}
