/** Ordbit: words that two texts share, or that only one of them has. */
export interface WordRun {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/**
 * Jämför ord för ord: the fewest words taken away and added that make the first text the second. By the
 * longest common subsequence, within what begins and ends alike.
 *
 * @example
 * compareWords('trygg miljö', 'trygg ute miljö')
 * // => [{ kind: 'same', text: 'trygg' }, { kind: 'added', text: 'ute' }, { kind: 'same', text: 'miljö' }]
 */
export function compareWords(before: string, after: string): readonly WordRun[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return joinRuns([
    ...a.slice(0, start).map((text) => ({ kind: 'same', text }) as const),
    ...compareMiddle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...a.slice(a.length - end).map((text) => ({ kind: 'same', text }) as const),
  ]);
}

// A table of this many cells takes some tens of megabytes; texts that differ more are told whole.
const mostCells = 4_000_000;

function compareMiddle(a: readonly string[], b: readonly string[]): readonly WordRun[] {
  const removed = a.map((text): WordRun => ({ kind: 'removed', text }));
  const added = b.map((text): WordRun => ({ kind: 'added', text }));
  if (a.length * b.length > mostCells) return [...removed, ...added];
  // common[i * width + j]: longest common subsequence of what follows i in a and j in b.
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] =
        a[i] === b[j]
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!);
    }
  }
  const runs: WordRun[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      runs.push({ kind: 'same', text: a[i]! });
      i += 1;
      j += 1;
    } else if (common[(i + 1) * width + j]! >= common[i * width + j + 1]!) {
      runs.push(removed[i]!);
      i += 1;
    } else {
      runs.push(added[j]!);
      j += 1;
    }
  }
  return [...runs, ...removed.slice(i), ...added.slice(j)];
}

const wordsOf = (text: string): readonly string[] =>
  text.split(/\s+/).filter((word) => word !== '');

/** Neighbours of a kind as one. */
function joinRuns(runs: readonly WordRun[]): readonly WordRun[] {
  const joined: WordRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.kind === run.kind) {
      joined[joined.length - 1] = { kind: run.kind, text: `${last.text} ${run.text}` };
    } else joined.push(run);
  }
  return joined;
}
