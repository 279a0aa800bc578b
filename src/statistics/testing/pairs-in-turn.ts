/** Pairs of areas that stand one after the other in one list. */
export function pairsInTurn(list: readonly number[]): { readonly a: number; readonly b: number }[] {
  return Array.from({ length: list.length / 2 }, (_, k) => ({
    a: list[2 * k]!,
    b: list[2 * k + 1]!,
  }));
}
