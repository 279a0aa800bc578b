import type { MissingReason } from '#domain/indicators/observation.ts';
import type { OutCell, OutTable } from '../out-table.ts';
import type { ObservedTable } from '../write-json-stat.ts';

/** A table of texts and numbers under some heads. */
export function tableOf(
  heads: readonly string[],
  rows: readonly (readonly OutCell[])[],
): OutTable<readonly OutCell[]> {
  return {
    title: 'Invented',
    fileName: 'invented',
    language: 'sv',
    columns: heads.map((head, i) => ({ head, kind: 'text', cell: (row) => row[i] ?? null })),
    rows,
    sources: [],
    remarks: [],
  };
}

/** One invented observation. */
export interface InventedRow {
  readonly area: string;
  readonly name: string;
  readonly period: string;
  readonly value: number | null;
  readonly missing: MissingReason | null;
  readonly checked: string;
}

/** Observations of one invented share, with a source and a remark. */
export function observedTable(rows: readonly InventedRow[]): ObservedTable<InventedRow> {
  return {
    title: 'Andel [%]: påhittad',
    fileName: 'andel',
    language: 'sv',
    columns: [
      { head: 'Kod', kind: 'code', cell: (row) => row.area },
      { head: 'Område', kind: 'text', cell: (row) => row.name },
      { head: 'Värde', kind: 'decimal', decimals: 1, cell: (row) => row.value },
      { head: 'Skäl', kind: 'text', cell: (row) => row.missing },
      { head: 'Granskad', kind: 'date', cell: (row) => row.checked },
    ],
    rows,
    sources: [
      {
        publisher: 'Påhittade byrån',
        table: 'T & 1',
        licence: 'CC0',
        fetched: '2026-03-01',
        release: '3f0c2b1e-0000-4000-8000-000000000000',
      },
    ],
    remarks: ['Allt är påhittat.'],
    observations: {
      isOne: () => true,
      dimensions: [
        {
          code: 'area',
          label: 'Område',
          role: 'geo',
          codeOf: (row) => row.area,
          category: (row) => ({ label: row.name }),
        },
        {
          code: 'period',
          label: 'Period',
          role: 'time',
          codeOf: (row) => row.period,
          category: (row) => ({ label: row.period }),
        },
        {
          code: 'indicator',
          label: 'Indikator',
          role: 'metric',
          codeOf: () => 'share',
          category: () => ({ label: 'Andel', unit: { label: '%', decimals: 1 } }),
        },
      ],
      value: (row) => row.value,
      missing: (row) => row.missing,
    },
  };
}
