import type { Translation } from '../language.ts';
import type { transfer as swedish } from '../sv/transfer.ts';

/** Moving a whole installation to and from a file. */
export const transfer: Translation<typeof swedish> = {
  'transfer.exported':
    '{tables} tables with {rows} rows were written to {file} ({megabytes} MB, {seconds} s). The file holds all but the secret, uploaded files too: keep it as you keep a backup.',
  'transfer.imported':
    '{tables} tables with {rows} rows from {file} (written {moment} by Samsyn {version}) were read into {place} in {seconds} s. The content is the same and the chain of the log is whole.',
  'transfer.next': 'Start with npm start.',
  'error.transfer/command-arguments':
    'The command {command} could not be understood at “{word}”. Write samsyn {command} FILE, for example samsyn {command} uppsala.samsyn.',
  'error.transfer/content-differs':
    'The table {table} did not become the same in the database as in the file. Nothing was read in. Try again; if it happens again the fault needs reporting.',
  'error.transfer/file-cut':
    '{file} is cut short: it ends in the table {table} after row {row}. Nothing was read in. Fetch the file again, or write it again.',
  'error.transfer/file-damaged':
    '{file} is damaged: the content of the table {table} is wrong somewhere from row {from} to row {to}. Nothing was read in. Fetch the file again, or write it again.',
  'error.transfer/file-exists':
    '{file} is there already and is not written over. Choose another name, or remove the file first.',
  'error.transfer/file-not-readable': '{file} cannot be read ({cause}). Check the path.',
  'error.transfer/file-not-writable':
    '{file} cannot be written ({cause}). Nothing was left behind. Check the folder and that there is room on the disk.',
  'error.transfer/in-use':
    'Another Samsyn is using the database {place}. Stop it first, so that the file gets everything.',
  'error.transfer/made-by-newer':
    'The file was written by a newer Samsyn ({version}) than this. Update the program and read it in again.',
  'error.transfer/not-an-export':
    '{file} is no transfer file of Samsyn. Choose a file that samsyn export has written.',
  'error.transfer/not-empty':
    'The database is not empty: the table {table} is there already, and nothing is written over. Choose an empty folder with SAMSYN_DATA, or an empty database with DATABASE_URL.',
  'error.transfer/nothing-to-export':
    'There is no Samsyn in {place}. Point out the right folder with SAMSYN_DATA, or the right database with DATABASE_URL.',
  'error.transfer/other-migration':
    'The database of the file has had {migration} in another wording than the program has. Read the file in with the program that wrote it.',
  'error.transfer/row-refused':
    '{file}: row {row} of the table {table} was refused by the database ({cause}). Nothing was read in.',
  'error.transfer/rows-refused':
    'Rows of the table {table} were refused by the database ({cause}). Nothing was read in.',
  'error.transfer/unknown-table':
    'The table {table} of the file is not in that shape in the program; somebody has added or changed it beside. Nothing was read in. Remove it from the database that the file was written from, and write the file again.',
};
