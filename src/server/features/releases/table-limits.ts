/** What a table may hold at most, in every format: 200 columns of values beside area, name, period and group. */
export const tableLimits = { rows: 100_000, columns: 204, cellLength: 10_000 } as const;

/** Blank rows and titles count too before they are left out: beyond this nothing more is read. */
export const mostRecords: number = tableLimits.rows + 20_000;
