import type { Translation } from '../language.ts';
import type { table as sv } from '../sv/table.ts';

export const table: Translation<typeof sv> = {
  'table.download': 'Download',
  'table.files': 'Files',
  'table.csv': 'CSV',
  'table.xlsx': 'Excel',
  'table.json-stat': 'JSON-stat',
  'table.template': 'Template to fill in',
  'table.sources': 'Sources',
  'table.remarks': 'Remarks',
  'table.from-program': 'Comes with the program in {folder}.',
  'table.template-title': 'Template: {name}',
  'table.template-how':
    'Write the new value on the rows to be changed, or replace “unchanged” with the reason that there is none. A row without a new value that says “unchanged” changes nothing. Load the file under Data, Loads.',
  'table.divisions': 'Divisions',
  'table.municipality-code': 'Municipality code',
  'table.id': 'Id',
  'table.convener': 'Convener',
  'table.role': 'Role',
  'table.log-data': 'Particulars',
  'table.hash': 'Checksum',
  'table.withdrawn-at': 'Withdrawn',
  'table.withdrawn-by': 'Withdrawn by',
  'table.withdrawn-reason': 'Why withdrawn',
};
