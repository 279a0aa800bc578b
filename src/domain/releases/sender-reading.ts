import { columnsUsed } from './check-reading.ts';
import { plainWords } from './match-indicator.ts';
import type { TableReading, WideColumn } from './table-reading.ts';

/** What of a reading goes for the sender's next file too: what the columns mean, not how the bytes stand. */
export type RememberedReading = Omit<
  TableReading,
  'format' | 'encoding' | 'delimiter' | 'sheet' | 'headRow' | 'decimal' | 'period' | 'unit'
>;

/** Avsändarens läsning: how a file was read when it was last loaded. */
export interface SenderReading {
  readonly publisher: string;
  readonly fileName: string;
  readonly release: string;
  /** ISO date-time. */
  readonly loadedAt: string;
  readonly heads: readonly string[];
  readonly reading: RememberedReading;
}

/** A file's heads as they are compared: without case and years, so that next year's file has the same. */
export function plainHeads(heads: readonly string[]): readonly string[] {
  return [...new Set(heads.map(plainHead))].sort();
}

const yearPattern = /(?:19|20)\d\d/g;

const plainHead = (head: string): string => plainWords(head).replaceAll(yearPattern, '####');

/** The parts of a reading that are remembered. The period of a whole file is not: the next has another. */
export function rememberedParts(reading: TableReading): RememberedReading {
  const {
    format: _format,
    encoding: _encoding,
    delimiter: _delimiter,
    sheet: _sheet,
    headRow: _headRow,
    decimal: _decimal,
    period: _period,
    unit: _unit,
    ...kept
  } = reading;
  return kept;
}

/** Share of heads in common from which two files are taken for the same table. */
const alike = 0.5;

/**
 * The remembered reading of the file most like one with these heads: all heads the same before most of them,
 * the newest before older. Undefined when none has half in common.
 *
 * @param remembered newest first
 */
export function findSenderReading(
  heads: readonly string[],
  remembered: readonly SenderReading[],
): SenderReading | undefined {
  const own = new Set(plainHeads(heads));
  let best: { readonly one: SenderReading; readonly share: number } | undefined;
  for (const one of remembered) {
    const theirs = plainHeads(one.heads);
    const both = theirs.filter((head) => own.has(head)).length;
    const share = both / (own.size + theirs.length - both);
    if (share >= alike && share > (best?.share ?? 0)) best = { one, share };
  }
  return best?.one;
}

/**
 * A remembered reading for a file with these heads; undefined when the file lacks a column of it. Wide
 * columns follow their year: what was read of `andel 2023` is read of `andel 2024`.
 */
export function carryReading(
  reading: RememberedReading,
  heads: readonly string[],
): RememberedReading | undefined {
  const columns = reading.layout === 'wide' ? carryColumns(reading.columns, heads) : [];
  const carried = { ...reading, columns };
  const held = columnsUsed(carried).every((head) => heads.includes(head));
  const empty = reading.layout === 'wide' && columns.length === 0;
  return held && !empty ? carried : undefined;
}

function carryColumns(
  columns: readonly WideColumn[],
  heads: readonly string[],
): readonly WideColumn[] {
  return heads.flatMap((head) => {
    const same = columns.find((one) => one.column === head);
    if (same !== undefined) return [same];
    const year = yearIn(head);
    const before = columns.find(
      (one) => plainHead(one.column) === plainHead(head) && one.period === yearIn(one.column),
    );
    if (before === undefined || year === undefined) return [];
    return [{ column: head, indicator: before.indicator, period: year }];
  });
}

/** The sole year in a head. */
function yearIn(head: string): string | undefined {
  const years = head.match(yearPattern) ?? [];
  return years.length === 1 ? years[0] : undefined;
}
