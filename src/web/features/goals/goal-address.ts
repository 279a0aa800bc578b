/** Where a goal is shown. */
export function addressOfGoal(ref: string): {
  readonly to: '/plan/$section';
  readonly params: { readonly section: 'mal' };
  readonly search: never;
} {
  // The router is not told of this part of the address.
  return { to: '/plan/$section', params: { section: 'mal' }, search: { mal: ref } as never };
}
