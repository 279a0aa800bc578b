import type { Measured, Observation } from '../indicators/observation.ts';
import { canonicalMeasured, cellKey } from './canonical-cells.ts';

/** One cell that a load would add or change. */
export interface CellChange {
  readonly observation: Observation;
  /** What shows now; undefined when nothing does. */
  readonly before: Measured | undefined;
}

/** Förändring: what a load would do to what shows now. */
export interface ChangeSummary {
  readonly new: number;
  readonly changed: number;
  readonly same: number;
  /** Changed cells first, then new ones, in the order of the file. */
  readonly examples: readonly CellChange[];
}

/** Compares observations with the ones that show, by key, and keeps at most `most` examples. */
export function compareWithCurrent(
  observations: readonly Observation[],
  current: ReadonlyMap<string, Measured>,
  most: number,
): ChangeSummary {
  const added: CellChange[] = [];
  const changed: CellChange[] = [];
  let same = 0;
  for (const observation of observations) {
    const before = current.get(cellKey(observation));
    if (before === undefined) added.push({ observation, before });
    else if (canonicalMeasured(before) === canonicalMeasured(observation.measured)) same++;
    else changed.push({ observation, before });
  }
  const examples = [...changed.slice(0, most), ...added.slice(0, most)].slice(0, most);
  return { new: added.length, changed: changed.length, same, examples };
}
