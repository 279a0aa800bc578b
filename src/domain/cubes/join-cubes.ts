import type { Cube, CubeCategory } from './cube.ts';

/**
 * Foga ihop kuber: pieces of one table that differ in one dimension only, as one cube with that
 * dimension's categories in the order given. The other dimensions stand as in the first piece; a piece may
 * have them in another order. Throws `RangeError` when a piece lacks one of its cells.
 *
 * @param along code of the dimension that was cut
 * @param order its codes in the cube to be; each in exactly one piece
 */
export function joinCubes(pieces: readonly Cube[], along: string, order: readonly string[]): Cube {
  const first = pieces[0];
  if (first === undefined) throw new RangeError('invalid pieces: none');
  const found = new Map<string, CubeCategory>();
  for (const piece of pieces) {
    for (const category of axisOf(piece, along).categories) found.set(category.code, category);
  }
  const categories = order.map((code) => {
    const category = found.get(code);
    if (category === undefined) throw new RangeError(`invalid pieces: ${code} is in none`);
    return category;
  });
  const dimensions = first.dimensions.map((one) =>
    one.code === along ? { ...one, categories } : one,
  );
  const cells = dimensions.reduce((product, one) => product * one.categories.length, 1);
  const values = new Array<number | null>(cells).fill(null);
  const statuses = new Map<number, string>();
  for (const piece of pieces) {
    const steps = stepsInto(piece, dimensions);
    piece.values.forEach((value, cell) => {
      const place = placeOf(cell, steps);
      values[place] = value;
      const status = piece.statuses.get(cell);
      if (status !== undefined) statuses.set(place, status);
    });
  }
  const notes = [...new Set(pieces.flatMap((piece) => piece.notes))];
  return { ...first, notes, dimensions, values, statuses };
}

function axisOf(cube: Cube, code: string): Cube['dimensions'][number] {
  const axis = cube.dimensions.find((one) => one.code === code);
  if (axis === undefined) throw new RangeError(`invalid piece: no dimension ${code}`);
  return axis;
}

/** For each dimension of a piece, how far into the whole each of its categories leads. */
function stepsInto(piece: Cube, dimensions: Cube['dimensions']): readonly (readonly number[])[] {
  return piece.dimensions.map(({ code, categories }) => {
    const at = dimensions.findIndex((one) => one.code === code);
    if (at < 0) throw new RangeError(`invalid piece: dimension ${code} is in no other`);
    const stride = dimensions
      .slice(at + 1)
      .reduce((product, one) => product * one.categories.length, 1);
    const places = new Map(dimensions[at]!.categories.map((one, place) => [one.code, place]));
    return categories.map((category) => {
      const place = places.get(category.code);
      if (place === undefined) throw new RangeError(`invalid piece: unknown ${category.code}`);
      return place * stride;
    });
  });
}

function placeOf(cell: number, steps: readonly (readonly number[])[]): number {
  let rest = cell;
  let place = 0;
  for (let axis = steps.length - 1; axis >= 0; axis--) {
    const along = steps[axis]!;
    place += along[rest % along.length]!;
    rest = Math.floor(rest / along.length);
  }
  return place;
}
