/** Object ids of PostgreSQL's types, as its wire format names them. */
const textType = 25;
const doubleType = 701;
const headLength = 20;

/**
 * An array of texts in PostgreSQL's binary wire format (array_send: dimensions, nulls, type, length, lower
 * bound; then each element with its length). `pieces` hold a text in UTF-8 each, or undefined for null; an
 * element is the place of its piece.
 *
 * Bytes go to the server as they are, so hundreds of thousands of values need no string each on the way.
 */
export function textArray(
  places: ArrayLike<number>,
  pieces: readonly (Buffer | undefined)[],
): Buffer {
  let length = headLength;
  for (let i = 0; i < places.length; i++) length += 4 + (pieces[places[i]!]?.length ?? 0);
  const array = begin(length, textType, places.length);
  let at = headLength;
  for (let i = 0; i < places.length; i++) {
    const piece = pieces[places[i]!];
    at = array.writeInt32BE(piece?.length ?? -1, at);
    if (piece !== undefined) at += piece.copy(array, at);
  }
  return array;
}

/** An array of double precision in the same format; NaN is null. */
export function doubleArray(numbers: ArrayLike<number>): Buffer {
  let length = headLength;
  for (let i = 0; i < numbers.length; i++) length += Number.isNaN(numbers[i]!) ? 4 : 12;
  const array = begin(length, doubleType, numbers.length);
  let at = headLength;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i]!;
    const isNull = Number.isNaN(number);
    at = array.writeInt32BE(isNull ? -1 : 8, at);
    if (!isNull) at = array.writeDoubleBE(number, at);
  }
  return array;
}

function begin(length: number, type: number, elements: number): Buffer {
  const array = Buffer.allocUnsafe(length);
  for (const [i, word] of [1, 1, type, elements, 1].entries()) array.writeInt32BE(word, i * 4);
  return array;
}
