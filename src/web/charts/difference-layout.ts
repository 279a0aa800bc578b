/** A row: how much something differs from the common middle, in any one unit. */
export interface DifferenceRow {
  readonly label: string;
  readonly difference: number;
  /** What is written at the end of the row. */
  readonly text: string;
}

/** Layout: shares (0–1) of the width, pixels from the top. */
export interface DifferenceLayout {
  readonly middle: number;
  readonly height: number;
  readonly bars: readonly {
    readonly label: string;
    readonly text: string;
    readonly side: 'over' | 'under';
    readonly from: number;
    readonly to: number;
    readonly textY: number;
    readonly y: number;
    readonly height: number;
  }[];
}

const rowHeight = 38;
const barHeight = 10;

/** Lays out bars on both sides of the middle; the longest reaches the edge, or 1 when all are shorter. */
export function layOutDifferences(rows: readonly DifferenceRow[]): DifferenceLayout {
  const reach = Math.max(1, ...rows.map(({ difference }) => Math.abs(difference)));
  return {
    middle: 0.5,
    height: rows.length * rowHeight,
    bars: rows.map(({ label, difference, text }, i) => {
      const end = 0.5 + difference / reach / 2;
      return {
        label,
        text,
        side: difference < 0 ? 'under' : 'over',
        from: Math.min(0.5, end),
        to: Math.max(0.5, end),
        textY: i * rowHeight + 13,
        y: i * rowHeight + 19,
        height: barHeight,
      };
    }),
  };
}
