import { DomainError } from '#domain/domain-error.ts';
import type { Table } from '#domain/releases/table-reading.ts';
import type { DataCell, DataTable } from './data-table.ts';
import { unknownColumn } from './unknown-column.ts';

const needed = ['indicator', 'area', 'period', 'value'] as const;

/** Whether the heads are those of observations as Samsyn writes them, one a row. */
export function isLongTable(heads: readonly string[], id: string | undefined): boolean {
  return (id === undefined || id === 'area') && needed.every((head) => heads.includes(head));
}

/**
 * A long table as one with a row an area. A column is an indicator's name, or `indicator@period` where there
 * are several periods; only rows for all sexes and ages count. When all areas are of one division their ids
 * are the codes behind the colon.
 */
export function pivotLongTable(table: Table, file: string, period: string | undefined): DataTable {
  const place = (head: string): number => table.heads.indexOf(head);
  const [indicatorAt, areaAt, periodAt, valueAt] = needed.map(place) as [
    number,
    number,
    number,
    number,
  ];
  const groupsAt = ['sex', 'age'].map(place).filter((at) => at >= 0);
  const prefix = sharedPrefix(table.rows.map(({ cells }) => cells[areaAt]!.trim()));
  const ids = new Set<string>();
  const cellsOf = new Map<string, Map<string, Map<string, DataCell>>>();
  for (const { number: row, cells } of table.rows) {
    if (groupsAt.some((at) => !['', 'total'].includes(cells[at]!.trim()))) continue;
    const id = cells[areaAt]!.trim().slice(prefix);
    const [indicator, when] = [cells[indicatorAt]!.trim(), cells[periodAt]!.trim()];
    ids.add(id);
    const periods = entryOf(cellsOf, indicator, () => new Map<string, Map<string, DataCell>>());
    const areas = entryOf(periods, when, () => new Map<string, DataCell>());
    if (areas.has(id)) {
      throw new DomainError('analysis/several-cells', {
        file,
        row,
        area: id,
        indicator,
        period: when,
      });
    }
    areas.set(id, { text: cells[valueAt]!, row });
  }
  ids.delete('');
  return {
    file,
    layout: 'long',
    ids: [...ids],
    leftOut: [],
    rows: table.rows.length,
    column: (name) => {
      const [indicator = '', said = period] = name.split('@');
      const periods = cellsOf.get(indicator);
      if (!periods) throw unknownColumn(file, name, [...cellsOf.keys()].sort());
      if (said === undefined && periods.size > 1) {
        const all = [...periods.keys()].sort();
        throw new DomainError('analysis/several-periods', {
          file,
          column: indicator,
          periods: all,
        });
      }
      const areas = said === undefined ? [...periods.values()][0]! : periods.get(said);
      if (!areas) {
        throw unknownColumn(
          file,
          name,
          [...periods.keys()].sort().map((one) => `${indicator}@${one}`),
        );
      }
      return [...ids].map((id) => areas.get(id));
    },
  };
}

/** How long the division and its colon are, when all areas have the same; otherwise 0. */
function sharedPrefix(areas: readonly string[]): number {
  const first = areas[0] ?? '';
  const prefix = first.slice(0, first.indexOf(':') + 1);
  return areas.every((area) => area.startsWith(prefix)) ? prefix.length : 0;
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
