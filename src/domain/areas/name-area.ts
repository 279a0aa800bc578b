import type { AreaLevel } from './area.ts';

/**
 * Områdets namn: its own name; a DeSO has none and is called by the area it lies in and its code.
 *
 * @example
 * nameArea('regso', 'Gottsunda', '0380R011', 'Uppsala') // => 'Gottsunda'
 * nameArea('deso', undefined, '0380C1230', 'Gottsunda') // => 'Gottsunda (0380C1230)'
 * nameArea('deso', undefined, '0380C1230', undefined) // => '0380C1230'
 */
export function nameArea(
  level: AreaLevel,
  ownName: string | undefined,
  code: string,
  parentName: string | undefined,
): string {
  if (level !== 'deso' && ownName !== undefined) return ownName;
  return parentName === undefined ? code : `${parentName} (${code})`;
}
