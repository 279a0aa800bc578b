import { type Asked, json, problem, type Said } from './answer.ts';
import { type MadeTable, type MadeVariable, madeTables } from './made-tables.ts';

/** How the statistical servers are set. */
export interface PxwebSettings {
  readonly maxDataCells: number;
  readonly maxCallsPerTimeWindow: number;
  readonly timeWindow: number;
  /** Tables that hold no country, county or municipality. */
  readonly onlySmallAreas: readonly string[];
}

type Chosen = readonly (readonly [variable: MadeVariable, codes: readonly string[]])[];

/** PxWeb API 2: `/config`, `/tables`, `/tables/{id}/metadata`, `/tables/{id}/data`, `/codeLists/{id}`. */
export function answerPxweb2({ url, method, body }: Asked, settings: PxwebSettings): Said {
  const path = url.pathname
    .replace(/^\/api\/v2\//, '')
    .split('/')
    .map(decodeURIComponent);
  if (path[0] === 'config') {
    const { maxDataCells, maxCallsPerTimeWindow, timeWindow } = settings;
    return json({ apiVersion: '2.2.0', maxDataCells, maxCallsPerTimeWindow, timeWindow });
  }
  if (path[0] === 'codeLists') return answerCodeList(path[1] ?? '');
  if (path[0] === 'tables' && path.length === 1) return answerTables(url);
  const table = findTable((one) => one.id === path[1], settings);
  if (path[0] !== 'tables' || table === undefined) return problem(404, 'Non-existent table');
  if (path[2] === 'metadata') return json(describe2(table));
  if (path[2] !== 'data') return problem(404, 'Non-existent page');
  const asked = method === 'POST' ? selectionOfBody(body) : selectionOfQuery(url);
  const chosen = choose(table, asked);
  if (typeof chosen === 'string') return problem(400, chosen);
  if (cellsOf(chosen) > settings.maxDataCells) return problem(400, 'Too many cells selected');
  return json(cube(table, chosen));
}

/** PxWeb API 1: GET describes a table, POST gives its figures; too much is 403. */
export function answerPxweb1({ url, method, body }: Asked, settings: PxwebSettings): Said {
  const path = decodeURIComponent(url.pathname);
  const table = findTable((one) => one.path !== undefined && path.endsWith(one.path), settings);
  if (table === undefined) return json({ error: 'Table not found' }, 404);
  if (method !== 'POST') return json(describe1(table));
  const { query } = JSON.parse(body) as {
    query: { code: string; selection: { values: string[] } }[];
  };
  const asked = new Map(query.map((one) => [one.code, one.selection.values]));
  const chosen = choose(table, asked);
  if (typeof chosen === 'string') return json({ error: chosen }, 400);
  if (cellsOf(chosen) > settings.maxDataCells) return json({ error: 'Too many cells' }, 403);
  return json(cube(table, chosen));
}

function findTable(
  is: (table: MadeTable) => boolean,
  { onlySmallAreas }: PxwebSettings,
): MadeTable | undefined {
  const table = madeTables.find(is);
  if (table === undefined || !onlySmallAreas.includes(table.id)) return table;
  return {
    ...table,
    variables: table.variables.map((variable) =>
      variable.code === 'Region'
        ? { ...variable, values: variable.values.filter(([code]) => code.includes('_')) }
        : variable,
    ),
  };
}

function answerTables(url: URL): Said {
  const query = (url.searchParams.get('query') ?? '').toLowerCase();
  const size = Number(url.searchParams.get('pageSize') ?? 20);
  const number = Number(url.searchParams.get('pageNumber') ?? 1);
  const found = madeTables.filter(({ label }) => label.toLowerCase().includes(query));
  const totalPages = Math.max(1, Math.ceil(found.length / size));
  return json({
    language: 'sv',
    tables: found.slice((number - 1) * size, number * size).map(({ id, label, variables }) => ({
      id,
      label,
      updated: '2026-06-08T06:00:00Z',
      firstPeriod: variables.at(-1)!.values[0]![0],
      lastPeriod: variables.at(-1)!.values.at(-1)![0],
    })),
    page: { pageNumber: number, pageSize: size, totalElements: found.length, totalPages },
  });
}

/** `vs_RegSO2025`, `vs_DeSO2025`: the areas of one edition. */
function answerCodeList(id: string): Said {
  const edition = /^vs_((?:RegSO|DeSO)2025)$/i.exec(id)?.[1];
  if (edition === undefined) return problem(404, 'Non-existent codelist');
  const regions = madeTables[0]!.variables[0]!.values;
  const values = regions
    .filter(([code]) => code.toLowerCase().endsWith(`_${edition.toLowerCase()}`))
    .map(([code, label]) => ({ code, label, valueMap: [code] }));
  return json({ id, label: edition, type: 'Valueset', elimination: false, values });
}

function selectionOfQuery(url: URL): Map<string, string[]> {
  const asked = new Map<string, string[]>();
  for (const [name, value] of url.searchParams) {
    const variable = /^valueCodes\[(.+)\]$/.exec(name)?.[1];
    // As the real server: only the first of a repeated key counts.
    if (variable !== undefined && !asked.has(variable)) asked.set(variable, value.split(','));
  }
  return asked;
}

function selectionOfBody(body: string): Map<string, string[]> {
  const { selection } = JSON.parse(body) as {
    selection: { variableCode: string; valueCodes: string[] }[];
  };
  return new Map(selection.map((one) => [one.variableCode, one.valueCodes]));
}

function choose(table: MadeTable, asked: ReadonlyMap<string, readonly string[]>): Chosen | string {
  const chosen: [MadeVariable, readonly string[]][] = [];
  for (const name of asked.keys()) {
    if (!table.variables.some((one) => one.code === name)) return 'Non-existent variable';
  }
  for (const variable of table.variables) {
    const codes = asked.get(variable.code);
    if (codes === undefined && variable.total === undefined) {
      return 'Missing selection for mandantory variable';
    }
    if (codes === undefined) continue;
    if (codes.some((code) => !variable.values.some(([known]) => known === code))) {
      return 'Non-existent value';
    }
    // In the table's order, whatever order was asked for.
    const order = variable.values.map(([code]) => code).filter((code) => codes.includes(code));
    chosen.push([variable, order]);
  }
  return chosen;
}

const cellsOf = (chosen: Chosen): number =>
  chosen.reduce((product, [, codes]) => product * codes.length, 1);

function cube(table: MadeTable, chosen: Chosen): unknown {
  const cells = cellsOf(chosen);
  const value: (number | null)[] = [];
  const status: Record<string, string> = {};
  for (let cell = 0; cell < cells; cell++) {
    const codes: Record<string, string> = {};
    let rest = cell;
    for (const [variable, all] of chosen.toReversed()) {
      codes[variable.code] = all[rest % all.length]!;
      rest = Math.floor(rest / all.length);
    }
    const known = table.cell(codes);
    if (known === null) status[cell] = '..';
    value.push(known);
  }
  return {
    ...head(table),
    id: chosen.map(([variable]) => variable.code),
    size: chosen.map(([, codes]) => codes.length),
    dimension: Object.fromEntries(
      chosen.map(([variable, codes]) => [variable.code, dimension(variable, codes)]),
    ),
    value,
    status,
  };
}

const head = (table: MadeTable): Record<string, unknown> => ({
  version: '2.0',
  class: 'dataset',
  label: table.label,
  source: 'SCB',
  updated: '2026-06-08T06:00:00Z',
  role: { time: ['Tid'], metric: ['ContentsCode'] },
});

function dimension(variable: MadeVariable, codes: readonly string[]): unknown {
  const labels = new Map(variable.values);
  return {
    label: variable.label,
    category: {
      index: Object.fromEntries(codes.map((code, place) => [code, place])),
      label: Object.fromEntries(codes.map((code) => [code, labels.get(code)!])),
    },
    extension: { elimination: variable.total !== undefined },
  };
}

function describe2(table: MadeTable): unknown {
  const all = table.variables.map((one) => [one, one.values.map(([code]) => code)] as const);
  return {
    ...head(table),
    id: all.map(([variable]) => variable.code),
    size: all.map(([, codes]) => codes.length),
    dimension: Object.fromEntries(
      all.map(([variable, codes]) => [variable.code, dimension(variable, codes)]),
    ),
  };
}

function describe1(table: MadeTable): unknown {
  return {
    title: table.label,
    variables: table.variables.map(({ code, label, values, total }) => ({
      code,
      text: label,
      values: values.map(([one]) => one),
      valueTexts: values.map(([, one]) => one),
      ...(total === undefined ? {} : { elimination: true }),
      ...(code === 'Tid' ? { time: true } : {}),
    })),
  };
}
