/**
 * Sorts the first `count` keys in place, ascending, and the items along with them; equal keys by item.
 * Quicksort by the median of three, insertion below sixteen.
 *
 * @example
 * const keys = new Float64Array([3, 1, 2]);
 * const items = new Int32Array([0, 1, 2]);
 * sortByKey(keys, items, 3);
 * items // => new Int32Array([1, 2, 0])
 */
export function sortByKey(keys: Float64Array, items: Int32Array, count: number): void {
  sortBetween(keys, items, 0, count - 1);
}

function sortBetween(keys: Float64Array, items: Int32Array, first: number, last: number): void {
  let low = first;
  let high = last;
  while (high - low > 15) {
    const [key, item] = pivotOf(keys, items, low, high);
    let i = low;
    let j = high;
    while (i <= j) {
      while (keys[i]! < key || (keys[i]! === key && items[i]! < item)) i++;
      while (keys[j]! > key || (keys[j]! === key && items[j]! > item)) j--;
      if (i <= j) swap(keys, items, i++, j--);
    }
    // The smaller half first, so that the depth stays below log₂ of the count.
    if (j - low < high - i) {
      sortBetween(keys, items, low, j);
      low = i;
    } else {
      sortBetween(keys, items, i, high);
      high = j;
    }
  }
  insertBetween(keys, items, low, high);
}

function pivotOf(keys: Float64Array, items: Int32Array, low: number, high: number) {
  const middle = (low + high) >> 1;
  if (isAfter(keys, items, low, middle)) swap(keys, items, low, middle);
  if (isAfter(keys, items, middle, high)) swap(keys, items, middle, high);
  if (isAfter(keys, items, low, middle)) swap(keys, items, low, middle);
  return [keys[middle]!, items[middle]!] as const;
}

function insertBetween(keys: Float64Array, items: Int32Array, low: number, high: number): void {
  for (let i = low + 1; i <= high; i++) {
    const key = keys[i]!;
    const item = items[i]!;
    let j = i - 1;
    while (j >= low && (keys[j]! > key || (keys[j]! === key && items[j]! > item))) {
      keys[j + 1] = keys[j]!;
      items[j + 1] = items[j]!;
      j--;
    }
    keys[j + 1] = key;
    items[j + 1] = item;
  }
}

function isAfter(keys: Float64Array, items: Int32Array, one: number, other: number): boolean {
  return keys[one]! > keys[other]! || (keys[one]! === keys[other]! && items[one]! > items[other]!);
}

function swap(keys: Float64Array, items: Int32Array, one: number, other: number): void {
  const key = keys[one]!;
  const item = items[one]!;
  keys[one] = keys[other]!;
  items[one] = items[other]!;
  keys[other] = key;
  items[other] = item;
}
