import type { Translation } from '../language.ts';
import type { workbook as sv } from '../sv/workbook.ts';

/** Workbooks: why an Excel file cannot be read, and what is good to know about it. */
export const workbook: Translation<typeof sv> = {
  'workbook.format.csv': 'CSV',
  'workbook.format.xlsx': 'Excel (.xlsx)',
  'workbook.format.json-stat': 'JSON-stat 2',
  'workbook.format.px': 'PX (PC-Axis)',
  'workbook.sheet-hidden': '{name} (hidden)',
  'error.archive/too-large-packed':
    '{file} is {megabytes} MB packed and the limit is {limit} MB. Nothing was read. Divide the file, for example one for each year.',
  'error.archive/too-large-unpacked':
    '{file} becomes more than {limit} MB unpacked (in the part {entry}) and is not read. Divide the table, for example one file for each year, or save it as CSV.',
  'error.archive/too-many-entries':
    '{file} contains {entries} files and the limit is {limit}. Save only the sheet with the table in a new workbook.',
  'error.archive/encrypted':
    '{file} is locked by a password and cannot be read. Remove the password in the program that made the file and save it again.',
  'error.archive/broken':
    '{file} is damaged{entry, select, none {} other { (in the part {entry})}} and cannot be unpacked. Download or save the file again.',
  'error.workbook/old-format':
    '{file} is a workbook in the older format .xls. Open it in Excel and save it as an Excel workbook (.xlsx).',
  'error.workbook/binary-format':
    '{file} is a binary workbook (.xlsb). Open it in Excel and save it as an Excel workbook (.xlsx).',
  'error.workbook/open-document':
    '{file} is an OpenDocument spreadsheet (.ods) or another OpenDocument. Open it and save it as an Excel workbook (.xlsx) or CSV.',
  'error.workbook/encrypted':
    '{file} is locked by a password and cannot be read. Open it in Excel, remove the password (File, Info, Protect Workbook) and save it again.',
  'error.workbook/macros':
    '{file} contains macros (programs) and is not read. Open it in Excel and save it as an Excel workbook without macros (.xlsx).',
  'error.workbook/not-a-workbook':
    '{file} is a packed archive but no workbook. Unpack it and choose the file with the table: CSV, Excel (.xlsx), JSON-stat 2 or PX.',
  'error.workbook/archive-in-archive':
    '{file} is an archive with other archives in it. Unpack it and choose the very file with the table.',
  'error.workbook/document-type':
    '{file} contains a document type (in the part {entry}), which can make the file grow or fetch other things, and is not read. A workbook from Excel has none: save it again in Excel.',
  'error.workbook/broken':
    '{file} is damaged at {place} and cannot be read as a workbook. Open it in Excel and save it again.',
  'error.workbook/unknown-sheet': '{file} has no sheet called {sheet}. The sheets are {sheets}.',
  'error.workbook/empty':
    '{file} has no table on the sheet {sheet}: no heads were found. Choose another sheet or tell which row the heads are in.',
  'error.workbook/cell-too-far':
    '{file} has a value in the cell {cell}, outside the limit of {rows} rows and {columns} columns. Remove what stands far outside the table, or divide the file.',
  'error.workbook/merged-heads':
    '{file}: the cells {range} among the heads are merged, so nobody can know which column is which. Divide the cells and give every column a head of its own in one row.',
  'error.workbook/merged-cells':
    '{file}: the cells {range} are merged, so nobody can know which row or column the value belongs to. Divide the cells and fill in the value in each.',
  'error.workbook/formula-without-value':
    '{place} (cell {cell}): the formula has no worked-out value. Open the file in Excel, let it calculate and save it again.',
  'error.workbook/other-sheets':
    '{file}: the sheet {sheet} is read. There are tables on {others} too; choose the sheet under How the file is read if another is meant.',
  'error.workbook/same-heads':
    '{file}: the sheet {sheet} is read. {others} have the same heads but are not read. Check that the right sheet is chosen; load the others one by one.',
  'error.workbook/hidden-sheets':
    '{file} has hidden sheets that are not read: {others}. Choose the sheet if one of them is meant.',
  'error.workbook/hidden-rows':
    '{file}: {rows, plural, one {one row is hidden} other {# rows are hidden}} in the workbook but read like the others. Remove them from the file if they do not belong.',
  'error.workbook/filled-down':
    '{file}: the merged cells {ranges} go for all their rows, and the value has been read in each of them.',
  'error.workbook/shown-as-per-cent':
    '{file}: {cells, plural, one {one cell is shown} other {# cells are shown}} as per cent in the workbook and read as shown: 0.125 as 12.5.',
};
