import type { Indicator } from '#domain/indicators/indicator.ts';
import { sampleColumn } from '#domain/releases/detect-area-column.ts';
import { detectReading } from '#domain/releases/detect-reading.ts';
import { type KnownAreas, readArea } from '#domain/releases/read-area.ts';
import {
  carryReading,
  findSenderReading,
  plainHeads,
  type RememberedReading,
  rememberedParts,
  type SenderReading,
} from '#domain/releases/sender-reading.ts';
import type { Table, TableReading } from '#domain/releases/table-reading.ts';
import type { TableFile } from './table-file.ts';

/** What a proposal is made from, besides the file's table. */
export interface ProposalBasis {
  readonly given: Partial<TableReading>;
  readonly areas: KnownAreas;
  readonly indicators: readonly Indicator[];
  /** How senders' files were read before, newest first. */
  readonly senders: readonly SenderReading[];
}

/** A reading, and the earlier file that the table is like. */
export interface ProposedReading {
  readonly reading: TableReading;
  readonly sender: SenderReading | undefined;
  /** Whether the columns are read as those of that file. */
  readonly asBefore: boolean;
}

/**
 * How a table is to be read: as a person says, else as the format itself says, else as the file most like it
 * was read before, else as its heads and cells look.
 *
 * @throws DomainError what `detectReading` throws
 */
export function proposeReading(
  { table, form, known }: TableFile,
  { given, areas, indicators, senders }: ProposalBasis,
): ProposedReading {
  const sender = findSenderReading(table.heads, senders);
  const same = sender && carryReading(sender.reading, table.heads);
  const detect = (before: Partial<RememberedReading> = {}): TableReading =>
    detectReading({ table, form, areas, indicators, given: { ...before, ...known, ...given } });
  if (sender === undefined || same === undefined) {
    return { reading: detect(), sender, asBefore: false };
  }
  const carried = same.layout === 'wide' ? withNewColumns(same, sender.heads, detect) : same;
  const reading = detect(withFittingDivision(carried, table, areas));
  return { reading, sender, asBefore: isSame(carried, reading) };
}

/** Columns that the sender did not have last time are read as they look. */
function withNewColumns(
  carried: RememberedReading,
  headsBefore: readonly string[],
  detect: (before: Partial<RememberedReading>) => TableReading,
): RememberedReading {
  const { columns, ...rest } = carried;
  const known = new Set(plainHeads(headsBefore));
  const fresh = detect(rest).columns.filter(
    ({ column }) => !plainHeads([column]).some((head) => known.has(head)),
  );
  return { ...carried, columns: [...columns, ...fresh] };
}

/** Another division may have come into use since: the remembered one is kept while it holds every code. */
function withFittingDivision(
  carried: RememberedReading,
  table: Table,
  areas: KnownAreas,
): Partial<RememberedReading> {
  const { division, ...rest } = carried;
  const holds = (code: string): boolean => 'area' in readArea(code, division, areas);
  return sampleColumn(table, carried.areaColumn).every(holds) ? carried : rest;
}

function isSame(carried: RememberedReading, reading: TableReading): boolean {
  const now: Readonly<Record<string, unknown>> = { ...rememberedParts(reading) };
  return Object.entries(carried).every(
    ([part, value]) => JSON.stringify(value) === JSON.stringify(now[part]),
  );
}
