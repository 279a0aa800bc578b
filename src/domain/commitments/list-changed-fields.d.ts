/**
 * Ändrade fält: the fields that say something else than before, in the order of the newer.
 *
 * @example
 * listChangedFields({ what: 'B', areas: [] }, { what: 'A', areas: [] }) // => ['what']
 */
export declare function listChangedFields<Content extends object>(
  newer: Content,
  older: Content,
): readonly (keyof Content & string)[];
/** Whether two values say different things; what is left out and null say the same. */
export declare function isDifferent(one: unknown, other: unknown): boolean;
