import type { PlanMatrix } from '#contract/commitments.ts';
import type { CommitmentSearch } from './use-commitment-search.ts';

/** The matrix as it is looked at: some parties, some rows, and counts of what matches. */
export interface SeenMatrix {
  readonly parties: readonly PlanMatrix['parties'][number][];
  readonly groups: readonly SeenGroup[];
  /** Whether numbers are of those that match a filter. */
  readonly isFiltered: boolean;
}

export interface SeenGroup {
  readonly priority: PlanMatrix['priorities'][number];
  readonly rows: readonly SeenRow[];
}

export interface SeenRow {
  readonly row: PlanMatrix['rows'][number];
  readonly cells: readonly SeenCell[];
  /** Levels of the parties that have promised, each once. */
  readonly levels: readonly string[];
}

export interface SeenCell {
  readonly party: PlanMatrix['parties'][number];
  readonly cell: PlanMatrix['rows'][number]['cells'][number];
}

type MatrixFilter = Pick<CommitmentSearch, 'niva' | 'enniva' | 'malgrupp' | 'ar'>;

/** Rows grouped by priority in the plan's order, narrowed to a level and to rows of one level alone. */
export function filterMatrix(matrix: PlanMatrix, filter: MatrixFilter): SeenMatrix {
  const { niva, enniva, malgrupp, ar } = filter;
  const shown = matrix.parties.map(({ level }) => niva === undefined || level === niva);
  const rows = matrix.rows.map((row): SeenRow => {
    const cells = row.cells.map((cell, at) => ({ cell, party: matrix.parties[at]! }));
    const promising = cells.filter(({ cell }) => cell.kind === 'committed');
    const levels = [...new Set(promising.map(({ party }) => party.level))];
    return { row, levels, cells: cells.filter((_, at) => shown[at]) };
  });
  const kept = rows.filter(({ levels }) => enniva !== 'ja' || levels.length === 1);
  return {
    parties: matrix.parties.filter((_, at) => shown[at]),
    groups: matrix.priorities
      .map((priority) => ({
        priority,
        rows: kept.filter(({ row }) => row.priority === priority.id),
      }))
      .filter((group) => group.rows.length > 0),
    isFiltered: malgrupp !== undefined || ar !== undefined,
  };
}
