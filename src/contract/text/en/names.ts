import type { Translation } from '../language.ts';
import type { names as sv } from '../sv/names.ts';

export const names: Translation<typeof sv> = {
  'names.title': 'Load names from a list',
  'names.lead':
    'Download the list of areas above, rewrite the names in Excel and load it again. Only names that differ are changed, and nothing is saved before you have seen them.',
  'names.file': 'List of names',
  'names.file-hint':
    'CSV or Excel with a column for the code and one for the name, as in the list above. Choose a file or drop it here.',
  'names.rows': 'Rows in the file',
  'names.changed': 'Get another name',
  'names.same': 'Unchanged',
  'names.columns': 'Read from the columns',
  'names.before': 'Called now',
  'names.after': 'To be called',
  'names.none': 'The file changes nothing: all areas are called so already.',
  'names.source': 'Who has decided the names',
  'names.source-hint': "For example the municipality's decision and its day.",
  'names.done': '{count, plural, one {One area has} other {# areas have}} got another name.',
  'error.area/names-not-ours':
    "The names in {division} are the publisher's and are not changed here. Load names into a division of your own, or load the publisher's borders anew.",
  'error.area/no-name-columns':
    '{file} lacks a column of codes or one of names. The columns are {heads}. Call them Code and Area.',
  'error.area/named-unknown':
    '{place}: no area in {division} has the code “{value}”. Correct the code or remove the row.',
  'error.area/named-twice':
    '{place}: the area is called “{value}” here but “{earlier}” on row {other}. Keep one of the rows.',
  'error.area/named-unreadable':
    '{place}: the name is longer than 200 signs or has signs that cannot be read. Write it anew.',
};
