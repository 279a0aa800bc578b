import type { Workbook } from './workbook.ts';
import { workbookParts } from './workbook-parts.ts';
import { zipParts } from './zip-parts.ts';

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * A workbook (Office Open XML, ECMA-376) in pieces, made while it is sent: of a large table only its
 * distinct texts are held. The same workbook gives the same bytes.
 */
export function writeWorkbook(book: Workbook): AsyncGenerator<Uint8Array> {
  return zipParts(workbookParts(book));
}
