import type { Translation } from '../language.ts';
import type { sheet as sv } from '../sv/sheet.ts';

export const sheet: Translation<typeof sv> = {
  'sheet.commitments': 'Commitments',
  'sheet.activities': 'Activities',
  'sheet.parties': 'Parties',
  'sheet.party-withdrawn': 'Withdrawn from',
  'sheet.party-returned': 'Party again from',
  'sheet.party-reason': 'Sheet of parties read in',
  'sheet.areas': 'Areas',
  'sheet.strengthens': 'Strengthens (own reference)',
  'sheet.version': 'Version',
  'sheet.key': 'Row id',
  'sheet.words': 'Words to choose among',
  'sheet.guide': 'How to fill it in',
  'sheet.guide-change':
    'Change the cells that you want to change. Only what you have changed is read in, and you see all of it before anything is saved.',
  'sheet.guide-new': 'Add a row for something new. Leave Row id and Version empty.',
  'sheet.guide-key':
    'Do not touch Row id and Version: they tell which row it is and what it began from. Your own reference is kept.',
  'sheet.guide-lists':
    'Several words or areas in a cell are parted by semicolons. Areas are written by name or code.',
  'sheet.guide-dates':
    'Dates are written 2026-11-22 or 22 November 2026. An empty cell means that nothing is said.',
  'sheet.guide-removed':
    'A row that you take away from the sheet stays in Samsyn. Change the status when something is discontinued or done.',
  'sheet.guide-party-names':
    'A changed name begins on the day the sheet is read in. The old name still means the same party.',
  'sheet.guide-party-others':
    'Other names are parted by semicolons. Add, but do not take away: a name that means a party goes on doing so.',
  'sheet.guide-party-shown':
    'Kind, municipality code and the days of withdrawal are here to be read. Withdrawal is noted on the party’s page, with its reason.',
  'sheet.guide-party-rows':
    'Parties are neither added nor removed here. Do not touch Row id and Version: they tell which party it is and what the row began from.',
  'sheet.take-out': 'Get as Excel',
  'sheet.read-in': 'Read in a changed sheet',
  'sheet.file': 'File',
  'sheet.file-hint': 'Excel (.xlsx) or CSV with the same heads as the sheet you got.',
  'sheet.previewing': 'Reading the sheet',
  'sheet.apply': 'Read in the changes',
  'sheet.applying': 'Reading in',
  'sheet.cancel': 'Cancel',
  'sheet.preview-title': 'This will happen',
  'sheet.nothing-changed': 'Nothing in the sheet differs from what stands.',
  'sheet.counts':
    '{changed, plural, =0 {No row changes} one {One row changes} other {# rows change}}, {added, plural, =0 {none} one {one} other {#}} new, {unchanged, plural, =0 {none} one {one} other {#}} unchanged.',
  'sheet.changed': 'Changes',
  'sheet.added': 'New rows',
  'sheet.conflicts': 'Changed by somebody else since the sheet was taken out; stays',
  'sheet.remarks': 'Not read in',
  'sheet.unread':
    '{count, plural, one {The column {heads} is} other {The columns {heads} are}} none of the sheet’s and not read. If a head has been changed, write it back and choose the file again.',
  'sheet.absent': 'Stands here but not in the sheet; stays',
  'sheet.row': 'Row',
  'sheet.column': 'Column',
  'sheet.name': 'What',
  'sheet.from': 'Stands',
  'sheet.to': 'Becomes',
  'sheet.in-file': 'In the sheet',
  'sheet.why': 'Why',
  'sheet.blank': 'empty',
  'sheet.done':
    'Read in: {changed, plural, =0 {no row changed} one {one row changed} other {# rows changed}}, {added, plural, =0 {none} one {one} other {#}} new.',
  'sheet.done-left-out':
    '{count, plural, one {One row was} other {# rows were}} not read in. Put them right and read the sheet in again.',
  'log.action.commitment/sheet-read': 'read in a sheet of commitments for',
  'log.action.activity/sheet-read': 'read in a sheet of activities for',
  'error.sheet/column-missing':
    'The sheet lacks {columns}. The head may have been changed or taken away. Get the sheet anew, or write the head back.',
  'error.sheet/column-twice':
    'The head “{head}” stands in two columns. Take one away or give it another name.',
  'error.sheet/malformed-date':
    '“{text}” is no date. Write for example 2026-11-22 or 22 November 2026.',
  'error.sheet/unknown-choice':
    '“{text}” is none of the words for {head}. Choose one of those on the sheet Words to choose among.',
  'error.sheet/unknown-area':
    'There is no area called, or with the code, “{text}”. Write the name or the code as on the area’s page.',
  'error.sheet/ambiguous-area': 'Several areas are called “{text}”. Write the code instead.',
  'error.sheet/malformed-flag': '“{text}” is neither yes nor no.',
  'error.sheet/text-too-long': 'The text is too long for {head}. Shorten it.',
  'error.sheet/unknown-key':
    'The row id “{text}” belongs to nothing of yours. Empty Row id and Version if the row is new.',
  'error.sheet/key-twice': 'Two rows have the same row id, “{text}”. Empty that of the new one.',
  'error.sheet/reference-twice':
    'Two rows have the same own reference, “{text}”. Give one another reference or take it away.',
  'error.sheet/malformed-version': '“{text}” is no version. Empty the cell, or get the sheet anew.',
  'error.sheet/unknown-version':
    'Version {text} of the row does not exist. Get the sheet anew and make the change there.',
  'error.sheet/too-many-rows':
    'The sheet has {rows} rows; at most {limit} are read in at a time. Part it into several.',
  'error.sheet/changed-meanwhile':
    'Something has changed since the preview. Nothing was read in. Preview again.',
  'error.sheet/cannot-add':
    '“{name}” is none of the parties, and parties are not added by the sheet. Take the row away, or write a name that a party has.',
  'error.sheet/nothing-to-do': 'There is nothing to read in from the sheet.',
};
