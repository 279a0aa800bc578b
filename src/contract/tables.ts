import { oneOf } from './figures.ts';

/** Filform: the endings under which a table can be had. */
export const tableEndings = ['csv', 'xlsx', 'json-stat'] as const;
export type TableEnding = (typeof tableEndings)[number];

/** Those of a table that holds no observations. */
export const listEndings = ['csv', 'xlsx'] as const satisfies readonly TableEnding[];

export const tableEnding = oneOf(tableEndings);
export const listEnding = oneOf(listEndings);
