import type { ObservationColumns } from './observation-columns.ts';

/** The cells that `keeps` keeps, in the same order. What they are about is listed as before. */
export function chooseCells(
  columns: ObservationColumns,
  keeps: (cell: number) => boolean,
): ObservationColumns {
  const chosen = Uint32Array.from(
    (function* () {
      for (let cell = 0; cell < columns.length; cell++) if (keeps(cell)) yield cell;
    })(),
  );
  const pick = <Numbers extends Float64Array | Uint32Array | Uint16Array | Uint8Array>(
    from: Numbers,
  ): Numbers => {
    const picked = from.slice(0, chosen.length) as Numbers; // the same kind, as many as are chosen
    for (let i = 0; i < chosen.length; i++) picked[i] = from[chosen[i]!]!;
    return picked;
  };
  return {
    ...columns,
    length: chosen.length,
    area: pick(columns.area),
    indicator: pick(columns.indicator),
    period: pick(columns.period),
    group: pick(columns.group),
    missing: pick(columns.missing),
    value: pick(columns.value),
    count: columns.count && pick(columns.count),
    denominator: columns.denominator && pick(columns.denominator),
    low: columns.low && pick(columns.low),
    high: columns.high && pick(columns.high),
  };
}
