import { askRaw } from '../client/ask-raw.ts';
import { sourceError } from '../client/check-answer.ts';
import { hostOf } from '../client/hosts.ts';
import { fieldOf, numberOf, textOf } from '../client/read-fields.ts';
import { readJson, unexpected } from '../client/read-json.ts';
import type { Fetching, SourceClient } from '../client/source-client.ts';

/** A table in the publisher's list. */
export interface ListedTable {
  readonly id: string;
  readonly label: string;
  /** ISO time. */
  readonly updated: string;
  readonly firstPeriod: string;
  readonly lastPeriod: string;
}

const pageSize = 100;
const mostPages = 60;

/**
 * Hämta tabellförteckning (PxWeb API 2): the tables that match a query, page by page to the last, each
 * once. Pages are counted here; the links in the answer are not followed.
 *
 * @throws DomainError `source/…`; `source/incomplete-answer` when fewer tables came than were promised
 */
export async function fetchTables(
  client: SourceClient,
  { query, lang }: { readonly query: string; readonly lang: 'sv' | 'en' },
  fetching: Fetching = {},
): Promise<readonly ListedTable[]> {
  const found = new Map<string, ListedTable>();
  for (let page = 1, pages = 1; page <= pages; page++) {
    const parameters = new URLSearchParams({
      lang,
      query,
      pageNumber: String(page),
      pageSize: String(pageSize),
    });
    const url = `https://statistikdatabasen.scb.se/api/v2/tables?${parameters}`;
    const answer = await askRaw(client, { url }, fetching);
    const document = readJson(answer);
    const tables = fieldOf(document, 'tables');
    const told = fieldOf(document, 'page');
    const total = numberOf(fieldOf(told, 'totalElements'));
    const last = numberOf(fieldOf(told, 'totalPages'));
    if (!Array.isArray(tables) || total === undefined || last === undefined) {
      throw unexpected(answer, 'page');
    }
    for (const table of tables) {
      const listed = readListed(table);
      if (listed === undefined) throw unexpected(answer, 'tables');
      found.set(listed.id, listed);
    }
    pages = Math.min(last, mostPages);
    if (page >= pages && found.size !== total) {
      const from = hostOf(new URL(url));
      throw sourceError(from, 'incomplete-answer', { expected: total, came: found.size });
    }
  }
  return [...found.values()];
}

function readListed(table: unknown): ListedTable | undefined {
  const text = (name: string): string => textOf(fieldOf(table, name));
  const id = text('id');
  if (id === '') return undefined;
  return {
    id,
    label: text('label'),
    updated: text('updated'),
    firstPeriod: text('firstPeriod'),
    lastPeriod: text('lastPeriod'),
  };
}
