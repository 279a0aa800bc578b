/**
 * Namnge en ny del: an id of its own from what it is called, in the letters of an address.
 *
 * @example
 * nameItem('Trygga miljöer', new Set(['trygga-miljoer'])) // => 'trygga-miljoer-2'
 */
export function nameItem(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  const first = plain === '' ? 'del' : plain;
  if (!taken.has(first)) return first;
  let number = 2;
  while (taken.has(`${first}-${number}`)) number += 1;
  return `${first}-${number}`;
}
