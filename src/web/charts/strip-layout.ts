import { linearScale } from './linear-scale.ts';
import { estimateTextWidth, type PlacedLabel, placeLabels } from './place-labels.ts';

/** What a strip marks beside the area's own value; each has a mark of its own shape. */
export type StripMarkKind = 'country' | 'county' | 'municipality' | 'median' | 'alike';

/** State: values in the indicator's unit and texts as they are to be read. */
export interface StripState {
  readonly own: { readonly value: number; readonly text: string } | undefined;
  readonly interval: readonly [number, number] | undefined;
  readonly marks: readonly {
    readonly kind: StripMarkKind;
    readonly value: number;
    readonly text: string;
  }[];
  readonly spread:
    | {
        readonly min: number;
        readonly lowerQuartile: number;
        readonly upperQuartile: number;
        readonly max: number;
      }
    | undefined;
  readonly formatTick: (value: number, decimals: number) => string;
}

/** Layout: shares (0–1) of the width, pixels from the top. */
export interface StripLayout {
  readonly height: number;
  readonly lineY: number;
  readonly axisY: number;
  readonly own:
    | { readonly at: number; readonly text: string; readonly anchor: PlacedLabel['anchor'] }
    | undefined;
  readonly interval: readonly [number, number] | undefined;
  readonly marks: readonly {
    readonly kind: StripMarkKind;
    readonly at: number;
    readonly text: string;
    readonly anchor: PlacedLabel['anchor'];
    readonly textY: number;
  }[];
  readonly spread:
    | {
        readonly from: number;
        readonly to: number;
        readonly boxFrom: number;
        readonly boxTo: number;
      }
    | undefined;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

const narrowest = 264;
const textSize = 12;
const lineHeight = 15;
const lineY = 28;

/** Lays out one strip: own value above the line, comparisons below, ticks at the foot. */
export function layOutStrip(state: StripState): StripLayout {
  const held = [
    ...(state.own === undefined ? [] : [state.own.value]),
    ...(state.interval ?? []),
    ...state.marks.map((mark) => mark.value),
    ...(state.spread === undefined ? [] : [state.spread.min, state.spread.max]),
  ];
  const scale = linearScale(held);
  const share = scale.shareOf;
  const placed = placeLabels(
    state.marks.map((mark) => ({
      at: share(mark.value),
      width: estimateTextWidth(mark.text, textSize),
    })),
    narrowest,
  );
  const rows = placed.reduce((most, label) => Math.max(most, label.row + 1), 0);
  const axisY = lineY + 14 + rows * lineHeight + 6;
  const own = state.own;
  return {
    height: axisY + 18,
    lineY,
    axisY,
    own:
      own === undefined
        ? undefined
        : {
            at: share(own.value),
            text: own.text,
            anchor: placeLabels(
              [{ at: share(own.value), width: estimateTextWidth(own.text, 14) }],
              narrowest,
            )[0]!.anchor,
          },
    interval: state.interval && [share(state.interval[0]), share(state.interval[1])],
    marks: state.marks.map((mark, i) => ({
      kind: mark.kind,
      at: share(mark.value),
      text: mark.text,
      anchor: placed[i]!.anchor,
      textY: lineY + 24 + placed[i]!.row * lineHeight,
    })),
    spread: state.spread && {
      from: share(state.spread.min),
      to: share(state.spread.max),
      boxFrom: share(state.spread.lowerQuartile),
      boxTo: share(state.spread.upperQuartile),
    },
    ticks: scale.ticks.map((tick) => ({
      at: share(tick),
      text: state.formatTick(tick, scale.decimals),
    })),
  };
}
