import type { OutTable, PagedRows } from './out-table.ts';

/** Rows handed on at a time: enough to be quick, few enough to be forgotten soon. */
const atOnce = 2_000;

type Rows<Row> = OutTable<Row>['rows'];

/** How many rows a table has. */
export function countRows<Row>(rows: Rows<Row>): number {
  return isPaged(rows) ? rows.count : rows.length;
}

/** The rows that are at hand, for what is decided by looking at some of them. */
export function firstRows<Row>(rows: Rows<Row>): readonly Row[] {
  return isPaged(rows) ? rows.first : rows;
}

/** Reads a table's rows once, a number at a time, going on where it stopped. */
export function readRows<Row>(
  rows: Rows<Row>,
): (most?: number) => AsyncGenerator<readonly Row[], void> {
  const pages = pagesOf(rows);
  let held: readonly Row[] = [];
  let at = 0;
  return async function* take(most = Number.POSITIVE_INFINITY) {
    let left = most;
    while (left > 0) {
      if (at >= held.length) {
        const next = await pages.next();
        if (next.done) return;
        [held, at] = [next.value, 0];
        continue;
      }
      const part = held.slice(at, at + Math.min(left, atOnce));
      at += part.length;
      left -= part.length;
      yield part;
    }
  };
}

async function* pagesOf<Row>(rows: Rows<Row>): AsyncGenerator<readonly Row[], void> {
  yield firstRows(rows);
  if (isPaged(rows)) yield* rows.rest;
}

function isPaged<Row>(rows: Rows<Row>): rows is PagedRows<Row> {
  return 'rest' in rows;
}
