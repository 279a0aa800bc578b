import { linearScale } from './linear-scale.ts';

/**
 * State: one line; `year` is the year its period ends, `value` undefined where it is missing. A point after
 * a break is not comparable with the one before; a recomputed one was not measured.
 */
export interface HistoryState {
  readonly points: readonly {
    readonly year: number;
    readonly value: number | undefined;
    /** 95 per cent; drawn as a line through the point. */
    readonly interval?: readonly [number, number] | undefined;
    readonly isAfterBreak?: boolean;
    readonly isRecomputed?: boolean;
  }[];
  /** First and last year of the time axis, the same in all the multiples. */
  readonly years: readonly [number, number];
  /** Values the scale must hold, the same in all multiples of one unit. */
  readonly held: readonly number[];
  readonly formatTick: (value: number, decimals: number) => string;
}

/** Layout: x as a share (0–1) of the width, y in pixels from the top. */
export interface HistoryLayout {
  readonly height: number;
  readonly bottom: number;
  readonly points: readonly {
    readonly at: number;
    readonly y: number;
    readonly index: number;
    readonly isRecomputed: boolean;
    /** Ends of the interval, pixels from the top. */
    readonly interval?: readonly [number, number] | undefined;
  }[];
  /** Where the series is broken, as shares of the width. */
  readonly breaks: readonly number[];
  /** Lines between neighbouring points; none across a missing value or a break. */
  readonly segments: readonly {
    readonly from: { readonly at: number; readonly y: number };
    readonly to: { readonly at: number; readonly y: number };
  }[];
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly years: readonly { readonly at: number; readonly text: string }[];
}

const top = 12;
const plot = 72;

/** Lays out one of the small multiples. */
export function layOutHistory(state: HistoryState): HistoryLayout {
  const scale = linearScale(state.held, 3);
  const [first, last] = state.years;
  const at = (year: number): number => (last === first ? 0.5 : (year - first) / (last - first));
  const y = (value: number): number => top + (1 - scale.shareOf(value)) * plot;
  const places = state.points.map((point, index) =>
    point.value === undefined
      ? undefined
      : {
          at: at(point.year),
          y: y(point.value),
          index,
          isRecomputed: point.isRecomputed === true,
          interval: point.interval && ([y(point.interval[0]), y(point.interval[1])] as const),
        },
  );
  const segments = places.flatMap((to, i) => {
    const from = places[i - 1];
    const isBroken = state.points[i]?.isAfterBreak === true;
    return from === undefined || to === undefined || isBroken ? [] : [{ from, to }];
  });
  const ends = first === last ? [first] : [first, last];
  return {
    height: top + plot + 22,
    bottom: top + plot,
    points: places.filter((place) => place !== undefined),
    breaks: state.points.flatMap((point, i) => {
      const before = state.points[i - 1];
      return point.isAfterBreak && before ? [at((before.year + point.year) / 2)] : [];
    }),
    segments,
    ticks: scale.ticks.map((tick) => ({
      y: y(tick),
      text: state.formatTick(tick, scale.decimals),
    })),
    years: ends.map((year) => ({ at: at(year), text: String(year) })),
  };
}
