type NumberArray =
  | Float64Array
  | Float32Array
  | Int32Array
  | Uint32Array
  | Uint16Array
  | Uint8Array;

/** Arrays smaller than this are copied to each thread faster than they are shared. */
const worthSharing = 4096;

/**
 * The same parts with each large array of numbers moved once to memory that all threads see, so that a
 * thousand parts over one matrix do not copy it a thousand times. The arguments are left as they were.
 */
export function shareArrays<Part>(parts: readonly Part[]): readonly Part[] {
  const shared = new Map<object, object>();
  const share = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const known = shared.get(value);
    if (known) return known;
    const copy = copyOf(value, share);
    shared.set(value, copy);
    return copy;
  };
  return parts.map((part) => share(part) as Part);
}

function copyOf(value: object, share: (value: unknown) => unknown): object {
  if (ArrayBuffer.isView(value)) return isNumberArray(value) ? inSharedMemory(value) : value;
  // A list of numbers or texts is copied as it is.
  if (Array.isArray(value)) return typeof value[0] === 'object' ? value.map(share) : value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, share(inner)]));
}

function isNumberArray(value: ArrayBufferView): value is NumberArray {
  return !(value instanceof DataView) && value.byteLength >= worthSharing;
}

function inSharedMemory(value: NumberArray): NumberArray {
  if (value.buffer instanceof SharedArrayBuffer) return value;
  const kind = value.constructor as new (buffer: SharedArrayBuffer) => NumberArray;
  const copy = new kind(new SharedArrayBuffer(value.byteLength));
  copy.set(value);
  return copy;
}
