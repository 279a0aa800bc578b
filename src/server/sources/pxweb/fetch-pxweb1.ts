import type { Cube } from '#domain/cubes/cube.ts';
import { askRaw } from '../client/ask-raw.ts';
import type { Fetching, SourceClient } from '../client/source-client.ts';
import { buildDataRequest1 } from './build-data-request.ts';
import { fetchPieces } from './fetch-pieces.ts';
import { readDescription1 } from './read-description.ts';
import { resolveSelection } from './resolve-selection.ts';
import type { TableDescription, VariableSelection } from './selection.ts';

/** Databases that speak version 1, with the place of the language in their addresses. */
const databases = {
  scb: (lang: string) => `https://api.scb.se/OV0104/v1/doris/${lang}/ssd/START`,
  fohm: (lang: string) =>
    `https://fohm-app.folkhalsomyndigheten.se/Folkhalsodata/api/v1/${lang}/A_Folkhalsodata`,
} as const;

/** Both state 150,000 cells in their texts; neither tells it by the interface. */
const maxCells = 150_000;

export interface Pxweb1Question {
  readonly database: keyof typeof databases;
  /** Path below the database's root: `AA/AA0003/AA0003I/IntGr10RegSOKon`. */
  readonly table: string;
  readonly selection: readonly VariableSelection[];
  readonly lang: 'sv' | 'en';
}

/**
 * Hämta tabell genom PxWeb API 1: Folkhälsomyndigheten, and SCB where version 2 lacks the table.
 *
 * @throws DomainError `source/…`
 */
export async function fetchPxweb1(
  client: SourceClient,
  question: Pxweb1Question,
  fetching: Fetching = {},
): Promise<Cube> {
  const description = await fetchDescription1(client, question, fetching);
  // Version 1 lists the codes of every list under the variable itself.
  const lists = new Map(
    question.selection.flatMap(({ variable, codeList }) => {
      const values = description.variables.find((one) => one.code === variable)?.values;
      return codeList === undefined || values === undefined ? [] : [[codeList, values] as const];
    }),
  );
  const resolved = resolveSelection(question.table, description, question.selection, lists);
  const build = buildDataRequest1.bind(undefined, addressOf(question));
  return fetchPieces(client, question.table, resolved, maxCells, build, fetching);
}

/** Hämta tabellbeskrivning, version 1. */
export async function fetchDescription1(
  client: SourceClient,
  question: Omit<Pxweb1Question, 'selection'>,
  fetching: Fetching = {},
): Promise<TableDescription> {
  return readDescription1(await askRaw(client, { url: addressOf(question) }, fetching));
}

function addressOf({ database, lang, table }: Omit<Pxweb1Question, 'selection'>): string {
  return `${databases[database](lang)}/${table.split('/').map(encodeURIComponent).join('/')}`;
}
