import type { Cube } from '#domain/cubes/cube.ts';
import { askRaw } from '../client/ask-raw.ts';
import type { Fetching, SourceClient } from '../client/source-client.ts';
import { buildDataRequest2 } from './build-data-request.ts';
import { fetchPieces } from './fetch-pieces.ts';
import { readConfig, type TableLimits } from './read-config.ts';
import { readCodeList, readDescription2 } from './read-description.ts';
import { resolveSelection } from './resolve-selection.ts';
import type { TableDescription, TableValue, VariableSelection } from './selection.ts';

const host = 'statistikdatabasen.scb.se';
const base = `https://${host}/api/v2`;

export interface Pxweb2Question {
  /** Table id, such as `TAB6683`. */
  readonly table: string;
  readonly selection: readonly VariableSelection[];
  readonly lang: 'sv' | 'en';
}

// The limits a server has told, once for each client: they hold as long as the program runs.
const told = new WeakMap<SourceClient, TableLimits>();

/**
 * Hämta tabell ur SCB:s statistikdatabas (PxWeb API 2): limits, description, code lists, then the figures
 * in as many pieces as the server's own limit asks for, as one cube. Cells without a value are null, with
 * the publisher's sign in `statuses`.
 *
 * @throws DomainError `source/…`
 */
export async function fetchPxweb2(
  client: SourceClient,
  { table, selection, lang }: Pxweb2Question,
  fetching: Fetching = {},
): Promise<Cube> {
  const limits = await fetchLimits(client, fetching);
  const description = await fetchDescription2(client, { table, lang }, fetching);
  const lists = new Map<string, readonly TableValue[]>();
  for (const { codeList } of selection) {
    if (codeList === undefined || lists.has(codeList)) continue;
    const url = `${base}/codeLists/${encodeURIComponent(codeList)}?lang=${lang}`;
    lists.set(codeList, readCodeList(await askRaw(client, { url }, fetching)));
  }
  const resolved = resolveSelection(table, description, selection, lists);
  const address = `${base}/tables/${encodeURIComponent(table)}/data`;
  const build = buildDataRequest2.bind(undefined, address, lang);
  return fetchPieces(client, table, resolved, limits.maxCells, build, fetching);
}

/** Hämta tabellbeskrivning: what a table holds: variables, codes, labels, when it was last updated. */
export async function fetchDescription2(
  client: SourceClient,
  { table, lang }: Pick<Pxweb2Question, 'table' | 'lang'>,
  fetching: Fetching = {},
): Promise<TableDescription> {
  await fetchLimits(client, fetching);
  const url = `${base}/tables/${encodeURIComponent(table)}/metadata?lang=${lang}`;
  return readDescription2(await askRaw(client, { url }, fetching));
}

async function fetchLimits(client: SourceClient, fetching: Fetching): Promise<TableLimits> {
  const known = told.get(client);
  if (known !== undefined) return known;
  const limits = readConfig(await askRaw(client, { url: `${base}/config` }, fetching));
  client.keepPace(host, limits.pace);
  told.set(client, limits);
  return limits;
}
