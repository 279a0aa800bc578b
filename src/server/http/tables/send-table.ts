import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { TableEnding } from '#contract/tables.ts';
import type { Speech } from '#contract/text/format.ts';
import { workbookType, writeWorkbook } from '../../documents/workbook/write-workbook.ts';
import { markTable } from '../mark-invented.ts';
import type { OutTable } from './out-table.ts';
import { tableWorkbook } from './table-workbook.ts';
import { writeCsv } from './write-csv.ts';
import { type ObservedTable, writeJsonStat } from './write-json-stat.ts';

const types: Readonly<Record<TableEnding, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: workbookType,
  'json-stat': 'application/json; charset=utf-8',
};

/** The types of file that a route answers with, for the API document. */
export function producedTypes(endings: readonly TableEnding[]): string[] {
  return endings.map((ending) => types[ending].replace(/;.*/, ''));
}

/** Sends a table with observations as a file to save. */
export async function sendObservations<Row>(
  reply: FastifyReply,
  table: ObservedTable<Row>,
  ending: TableEnding,
  speech: Speech,
): Promise<FastifyReply> {
  if (ending !== 'json-stat') return sendTable(reply, table, ending, speech);
  const marked = markTable<Row, ObservedTable<Row>>(table, reply, speech);
  // Programs know JSON by its own ending.
  return asFile(reply, types[ending], `${marked.fileName}.json`).send(
    await writeJsonStat(marked, speech),
  );
}

/** Sends a table as a file to save, while it is written: a large one is never held whole. */
export function sendTable<Row>(
  reply: FastifyReply,
  table: OutTable<Row>,
  ending: Exclude<TableEnding, 'json-stat'>,
  speech: Speech,
): FastifyReply {
  const marked = markTable<Row, OutTable<Row>>(table, reply, speech);
  const pieces = ending === 'csv' ? writeCsv(marked) : writeWorkbook(tableWorkbook(marked, speech));
  return asFile(reply, types[ending], `${marked.fileName}.${ending}`).send(Readable.from(pieces));
}

function asFile(reply: FastifyReply, type: string, name: string): FastifyReply {
  return reply.type(type).header('content-disposition', `attachment; filename="${name}"`);
}
