import { DomainError } from '#domain/domain-error.ts';
import { askRaw } from '../client/ask-raw.ts';
import { sourceError } from '../client/check-answer.ts';
import { hostOf } from '../client/hosts.ts';
import { unexpected } from '../client/read-json.ts';
import type { Fetching, SourceClient } from '../client/source-client.ts';
import { buildKoladaAddresses } from './build-kolada-addresses.ts';
import type { KoladaQuestion, KoladaRow } from './kolada-row.ts';
import { readKoladaPage } from './read-kolada-page.ts';

/** A question of 25 × 25 × 25 figures has no more pages than this. */
const mostPages = 50;

/**
 * Hämta ur Kolada (version 3): every page of every part, each figure once. The same figure twice with
 * different values refuses the whole: nobody can tell which one is right. So does a key figure without a single
 * row: Kolada answers nothing, not an error, about one it no longer has.
 *
 * @throws DomainError `source/…`
 */
export async function fetchKolada(
  client: SourceClient,
  question: KoladaQuestion,
  fetching: Fetching = {},
): Promise<readonly KoladaRow[]> {
  const rows = new Map<string, KoladaRow>();
  for (const address of buildKoladaAddresses(question)) {
    let next: string | undefined = address;
    for (let page = 1; next !== undefined; page++) {
      const answer = await askRaw(client, { url: next }, fetching);
      const read = readKoladaPage(answer, question);
      for (const row of read.rows) keepOnce(rows, row, answer.url);
      const stays =
        read.next === undefined || URL.parse(read.next)?.host === hostOf(new URL(next)).host;
      if (!stays || page >= mostPages) throw unexpected(answer, 'next_url');
      next = read.next;
    }
  }
  const lacking = question.kpis.filter((kpi) => ![...rows.values()].some((row) => row.kpi === kpi));
  if (lacking.length > 0) {
    const codes = lacking.slice(0, 10).join(', ');
    throw new DomainError('source/changed-code-list', { table: 'Kolada', variable: 'kpi', codes });
  }
  return [...rows.values()];
}

function keepOnce(rows: Map<string, KoladaRow>, row: KoladaRow, url: string): void {
  const key = `${row.kpi} ${row.area} ${row.year} ${row.sex}`;
  const before = rows.get(key);
  if (before !== undefined && before.value !== row.value) {
    throw sourceError(hostOf(new URL(url)), 'repeated-row', { row: key });
  }
  rows.set(key, row);
}
