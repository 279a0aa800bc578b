/** What a table may hold at most, in every format. */
export const tableLimits = { rows: 100_000, columns: 200, cellLength: 10_000 } as const;

/** Blank rows and titles count too before they are left out: beyond this nothing more is read. */
export const mostRecords: number = tableLimits.rows + 20_000;
