import { linearScale } from './linear-scale.ts';

/** State: one row an age group, counts of persons; undefined when the count is missing. */
export interface AgeBarsState {
  readonly rows: readonly {
    readonly label: string;
    readonly women: number | undefined;
    readonly men: number | undefined;
  }[];
}

/** Layout: women grow to the left and men to the right; lengths are shares (0–1) of half the width. */
export interface AgeBarsLayout {
  readonly height: number;
  readonly rowHeight: number;
  readonly rows: readonly {
    readonly label: string;
    readonly y: number;
    readonly women: number | undefined;
    readonly men: number | undefined;
  }[];
}

const rowHeight = 22;
const head = 22;

/** Lays out the bars; both sides have the same scale, from nought. */
export function layOutAgeBars(state: AgeBarsState): AgeBarsLayout {
  const counts = state.rows.flatMap((row) => [row.women ?? 0, row.men ?? 0]);
  const most = Math.max(0, ...counts);
  const scale = linearScale([most], 4, 0);
  const length = (count: number | undefined): number | undefined =>
    count === undefined ? undefined : scale.shareOf(count);
  return {
    height: head + state.rows.length * rowHeight,
    rowHeight,
    rows: state.rows.map((row, i) => ({
      label: row.label,
      y: head + i * rowHeight,
      women: length(row.women),
      men: length(row.men),
    })),
  };
}
