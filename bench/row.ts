import type { Figures } from './measure.ts';

/** The most that a figure may be. */
export interface Goal {
  readonly figure: 'median' | 'p99';
  readonly most: number;
}

/** A figure as a multiple of something measured on the same machine in the same minute. */
export interface Ratio {
  readonly value: number;
  /** What it is a multiple of, such as "health route". */
  readonly of: string;
}

interface Subject {
  /** Stable key in the stored figures. */
  readonly id: string;
  readonly what: string;
  readonly goal?: Goal | undefined;
}

/** A line of the table that has figures. */
export interface MeasuredRow extends Subject {
  readonly unit: 'ms' | 'kB';
  readonly figures: Figures;
  readonly ratio?: Ratio | undefined;
}

/** A line of the table that has none, and why. */
export interface UnmeasuredRow extends Subject {
  readonly reason: string;
}

export type Row = MeasuredRow | UnmeasuredRow;

/** One measurement: what it is about and how its figures are found. */
export interface Measurement extends Subject {
  readonly take: () => Promise<Pick<MeasuredRow, 'unit' | 'figures' | 'ratio'>>;
}

/** Takes measurements one after another; a failing one becomes a row that says why. */
export async function takeAll(measurements: readonly Measurement[]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const { take, ...subject } of measurements) {
    try {
      rows.push({ ...subject, ...(await take()) });
    } catch (error) {
      rows.push({ ...subject, reason: reasonOf(error) });
    }
  }
  return rows;
}

/** The same rows without figures, for what stopped them all. */
export function noneOf(
  measurements: readonly Pick<Measurement, 'id' | 'what' | 'goal'>[],
  error: unknown,
): readonly Row[] {
  return measurements.map(({ id, what, goal }) => ({ id, what, goal, reason: reasonOf(error) }));
}

/** An error's first line. */
export function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!.slice(0, 200);
}

/** Whether a row's goal is held; undefined without a goal or without figures. */
export function meetsGoal(row: Row): boolean | undefined {
  if (row.goal === undefined || 'reason' in row) return undefined;
  return row.figures[row.goal.figure] <= row.goal.most;
}
