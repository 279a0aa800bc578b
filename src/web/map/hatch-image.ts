/** A tile of slanting lines for areas without a value: RGBA pixels, `size` by `size`. */
export function buildHatch(
  size: number,
  line: readonly [number, number, number],
): { readonly width: number; readonly height: number; readonly data: Uint8Array } {
  const data = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      // The sum is constant along a diagonal, and the tile repeats without a seam.
      if ((x + y) % size < size / 4) data.set([...line, 255], (y * size + x) * 4);
    }
  }
  return { width: size, height: size, data };
}
