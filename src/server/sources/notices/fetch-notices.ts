import type { Gazetteer, Notice, SentNotice } from '#domain/notices/notice.ts';
import { readNotice } from '#domain/notices/read-notice.ts';
import { fieldOf, numberOf, textOf } from '../client/read-fields.ts';
import { readJson, unexpected } from '../client/read-json.ts';
import type { RawAnswer, SourceClient } from '../client/source-client.ts';

/**
 * Hämta polisens notiser: the newest of a county, at most 500, newest first; the interface has no more. They
 * are placed by the gazetteer. Texts and coordinates are left at the door, and the raw answer is handed to
 * nobody: it tells of persons, and the police take it down again.
 *
 * @throws DomainError `source/…`
 */
export async function fetchNotices(
  client: SourceClient,
  gazetteer: Gazetteer,
  { signal }: { readonly signal?: AbortSignal | undefined } = {},
): Promise<readonly Notice[]> {
  const parameters = new URLSearchParams({ locationname: gazetteer.county.name });
  const url = `https://polisen.se/api/events?${parameters}`;
  return readNotices(await client.ask({ url, signal, personal: true }), gazetteer);
}

/** Läs polisens svar: every notice once; one that cannot be read refuses the answer. */
export function readNotices(answer: RawAnswer, gazetteer: Gazetteer): readonly Notice[] {
  const document = readJson(answer);
  if (!Array.isArray(document)) throw unexpected(answer, '[]');
  const notices = new Map<number, Notice>();
  document.forEach((event: unknown, i) => {
    const sent = readSent(event);
    const notice = sent && readNotice(sent, gazetteer);
    if (notice === undefined) throw unexpected(answer, `[${i + 1}]`);
    if (!notices.has(notice.id)) notices.set(notice.id, notice);
  });
  return [...notices.values()];
}

/** What a notice is read from. `location.gps`, the middle of the county, is not among it. */
function readSent(event: unknown): SentNotice | undefined {
  const id = numberOf(fieldOf(event, 'id'));
  const path = textOf(fieldOf(event, 'url'));
  const type = textOf(fieldOf(event, 'type'));
  if (id === undefined || type === '' || !/^\/[^/\\]/.test(path)) return undefined;
  return {
    id,
    published: textOf(fieldOf(event, 'datetime')),
    title: textOf(fieldOf(event, 'name')),
    summary: textOf(fieldOf(event, 'summary')),
    type,
    path,
    location: textOf(fieldOf(fieldOf(event, 'location'), 'name')),
  };
}
