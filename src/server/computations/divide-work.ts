/** A part of a work that is done for the numbers `from` … `to − 1`. */
export interface WorkPart<Input> {
  readonly input: Input;
  readonly from: number;
  readonly to: number;
}

/** Parts a thread: some end early, and the last thread should not be waited for. */
const partsPerThread = 8;

/** A work of `count` numbers in parts for so many threads; the last part may be smaller. */
export function divideWork<Input>(
  input: Input,
  count: number,
  threads: number,
): readonly WorkPart<Input>[] {
  const size = Math.ceil(count / (threads * partsPerThread));
  return Array.from({ length: Math.ceil(count / size) }, (_, i) => ({
    input,
    from: i * size,
    to: Math.min(count, (i + 1) * size),
  }));
}
