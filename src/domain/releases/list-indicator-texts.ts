import { indicatorFinder, type NamedIndicator } from './match-indicator.ts';
import type { Table, TableReading } from './table-reading.ts';

/** Texts listed at most: more are another column than that of indicators. */
const mostListed = 50;

/**
 * A finder of indicators by the sender's own words, as the reading tells their meaning, then by our names.
 * An empty answer means that a row is not to be read.
 */
export function indicatorReader(
  reading: Pick<TableReading, 'indicatorTexts'>,
  indicators: Iterable<NamedIndicator>,
): (text: string) => string | undefined {
  const find = indicatorFinder(indicators);
  const told = new Map(reading.indicatorTexts.map((one) => [one.text, one.indicator]));
  return (text) => told.get(text) ?? find(text);
}

/**
 * Texts in the column of indicators that somebody must tell, or has told, the meaning of, in the order of
 * the file.
 */
export function listIndicatorTexts(
  table: Table,
  reading: TableReading,
  indicators: Iterable<NamedIndicator>,
): readonly string[] {
  if (reading.indicatorColumn === null) return [];
  const at = table.heads.indexOf(reading.indicatorColumn);
  if (at < 0) return [];
  const find = indicatorFinder(indicators);
  const told = new Set(reading.indicatorTexts.map((one) => one.text));
  const listed = new Set<string>();
  for (const { cells } of table.rows) {
    const text = (cells[at] ?? '').trim();
    if (listed.size >= mostListed) break;
    if (text !== '' && (told.has(text) || find(text) === undefined)) listed.add(text);
  }
  return [...listed];
}

/** The table without the rows of indicators that are not to be read. */
export function leaveOutRows(table: Table, reading: TableReading): Table {
  const left = new Set(
    reading.indicatorTexts.filter((one) => one.indicator === '').map((one) => one.text),
  );
  const at = table.heads.indexOf(reading.indicatorColumn ?? '');
  if (left.size === 0 || at < 0) return table;
  return { ...table, rows: table.rows.filter(({ cells }) => !left.has((cells[at] ?? '').trim())) };
}
