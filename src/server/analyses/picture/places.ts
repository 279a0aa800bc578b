import Type from 'typebox';
import type { Layout } from '#statistics/layout/layout.ts';

/** The schema of one place an area. */
export const areaPlaces: Type.TSchema = Type.Array(
  Type.Object({ id: Type.String(), x: Type.Number(), y: Type.Number() }),
);

/** The schema of one place a variable. */
export const columnPlaces: Type.TSchema = Type.Array(
  Type.Object({ column: Type.String(), x: Type.Number(), y: Type.Number() }),
);

/** One record a place, with its name. */
export function placesOf<Key extends string>(
  key: Key,
  names: readonly string[],
  layout: Layout,
): readonly ({ readonly x: number; readonly y: number } & Readonly<Record<Key, string>>)[] {
  return names.map((name, i) => {
    const named = { [key]: name } as Readonly<Record<Key, string>>; // one key, as it was given
    return { ...named, x: layout.x[i]!, y: layout.y[i]! };
  });
}
