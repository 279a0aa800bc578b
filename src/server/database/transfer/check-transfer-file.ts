import { basename } from 'node:path';
import { DomainError } from '#domain/domain-error.ts';
import { readTransferFile } from './read-transfer-file.ts';
import { type RowSum, sumRows } from './sum-rows.ts';
import {
  type ControlLine,
  rowsBetweenChecks,
  type TableSum,
  type TransferHeader,
  transferFormat,
} from './transfer-file.ts';

/** A transfer file that was found whole: its header and its sums. */
export type CheckedFile = { readonly header: TransferHeader; readonly sums: readonly TableSum[] };

/** How far a file has been followed. */
type Progress = {
  header: TransferHeader | undefined;
  table: string;
  sum: RowSum;
  /** Rows of the table up to the last check that held. */
  checked: number;
  sums: TableSum[];
  whole: boolean;
};

/**
 * Reads a transfer file to its end and compares every check, before anything of it is put in anywhere.
 *
 * @throws DomainError `transfer/file-not-readable` with the cause, `transfer/not-an-export`,
 *   `transfer/file-cut` with table and row, `transfer/file-damaged` with table and the rows between which it is
 */
export async function checkTransferFile(file: string): Promise<CheckedFile> {
  const name = basename(file);
  const progress: Progress = {
    header: undefined,
    table: '',
    sum: sumRows(),
    checked: 0,
    sums: [],
    whole: false,
  };
  try {
    for await (const part of readTransferFile(file)) {
      if (progress.whole) throw damageAt(name, progress);
      if ('rows' in part && progress.table !== '') progress.sum.add(part.rows);
      else if (!('control' in part) || !follow(progress, part.control)) {
        throw damageAt(name, progress);
      }
    }
  } catch (error) {
    throw refusalOf(error, name, progress);
  }
  const { header, sums, whole } = progress;
  if (header === undefined || !whole) throw cutAt(name, progress);
  return { header, sums };
}

/** Takes a control line in; false when it does not agree with what went before. */
function follow(progress: Progress, control: ControlLine): boolean {
  const { header, sum, sums, table } = progress;
  if (header === undefined) {
    if (!('samsyn' in control) || control.samsyn !== 'installation') return false;
    progress.header = control;
    return control.format === transferFormat;
  }
  if ('open' in control) {
    Object.assign(progress, { table: control.open, sum: sumRows(), checked: 0 });
    return control.open === header.tables[sums.length]?.name;
  }
  if ('check' in control) {
    progress.checked = control.check;
    return control.check === sum.rows() && control.sha256 === sum.sha256();
  }
  if ('close' in control) {
    const { close, ...rest } = control;
    sums.push({ table, ...rest });
    return close === table && rest.rows === sum.rows() && rest.sha256 === sum.sha256();
  }
  progress.whole = sums.length === header.tables.length;
  return (
    progress.whole && 'tables' in control && JSON.stringify(control.tables) === JSON.stringify(sums)
  );
}

/** The fault lies after the last check that held, within the rows up to the next. */
function damageAt(file: string, { header, table, sum, checked }: Progress): DomainError {
  if (header === undefined) return new DomainError('transfer/not-an-export', { file });
  const to = Math.max(checked + 1, Math.min(sum.rows() + 1, checked + rowsBetweenChecks));
  return new DomainError('transfer/file-damaged', { file, table, from: checked + 1, to });
}

function cutAt(file: string, { header, table, sum }: Progress): DomainError {
  if (header === undefined) return new DomainError('transfer/not-an-export', { file });
  return new DomainError('transfer/file-cut', { file, table, row: sum.rows() });
}

function refusalOf(error: unknown, file: string, progress: Progress): unknown {
  if (error instanceof DomainError) return error;
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === 'Z_BUF_ERROR') return cutAt(file, progress);
  const unreadable = code.startsWith('Z_') || error instanceof SyntaxError;
  if (unreadable || error instanceof TypeError) return damageAt(file, progress);
  return new DomainError('transfer/file-not-readable', { file, cause: code });
}
