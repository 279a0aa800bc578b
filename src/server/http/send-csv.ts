import type { FastifyReply } from 'fastify';
import { type CsvCell, writeCsv } from './write-csv.ts';

/** Sends a table as a file to save. */
export function sendCsv(
  reply: FastifyReply,
  fileName: string,
  heads: readonly string[],
  rows: readonly (readonly CsvCell[])[],
): FastifyReply {
  const safeName = fileName.replaceAll(/[^a-zA-Z0-9._-]+/g, '-');
  return reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${safeName}"`)
    .send(writeCsv(heads, rows));
}
