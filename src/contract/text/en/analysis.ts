import type { Translation } from '../language.ts';
import type { analysis as swedish } from '../sv/analysis.ts';

/** Statistical methods from the command line: samsyn analyse. */
export const analysis: Translation<typeof swedish> = {
  'analysis.help':
    'Usage: npm run -s samsyn -- analyse METHOD --data FILE.csv --id COLUMN --columns A,B [--areas FILE.geojson] [--weights queen|rook|knn:6|band:METRES|FILE.csv]\n\nThe answer is JSON on standard output. No server and no database are needed.\n\n  --data         CSV with one row an area, or a long table as Samsyn writes it\n  --id           The column with the code of the area\n  --columns      The columns to analyse, commas between; of a long table indicators, also indicator@period\n  --period       Which period, when a long table has several\n  --areas        Borders: GeoJSON, TopoJSON, GeoPackage or a zipped Shapefile\n  --area-id      The field of the borders with the code, where it is not called as --id nor recognised\n  --coordinates  degrees or metres, where they are not recognised\n  --weights      Neighbours: queen (share a point), rook (share a border), knn:6 (the 6 nearest), band:2000 (within 2,000 metres) or a file with from,to,weight\n  --seed         Seed of chance; 1 unless told\n  --threads      Threads; the answer is the same\n\n  analyse --list          All methods with options, input and output as JSON Schema\n  analyse METHOD --help   One method in words\n\nMethods:\n{methods}',
  'analysis.method':
    '{name}: {summary}\n\n{columns, plural, =0 {Takes no columns.} other {Columns ({count}): {meaning}}}\n{needs}\nOptions:\n{options}\n\nMore: {page}',
  'analysis.needs-weights':
    'Needs neighbours: --areas with --weights queen (the usual), rook, knn:K or band:METRES, or --weights FILE.csv.',
  'analysis.needs-geometries': 'Needs borders: --areas.',
  'analysis.no-options': '  none',
  'analysis.default': '{value} unless told',
  'analysis.required': 'must be given',
  'error.analysis/unknown-method':
    'There is no method {method}. {near, select, none {samsyn analyse --list shows all.} other {Did you mean {near}? samsyn analyse --list shows all.}}',
  'error.analysis/no-method':
    'No method is given. Write samsyn analyse METHOD, or samsyn analyse --list for all.',
  'error.analysis/unknown-option':
    '{method} has no option {option}. samsyn analyse {method} --help shows the options.',
  'error.analysis/repeated-option': 'The option {option} is given twice. Give it once.',
  'error.analysis/missing-option':
    '{method} needs the option {option}. samsyn analyse {method} --help shows the options.',
  'error.analysis/option-without-value':
    'The option {option} has no value. Write it after the option.',
  'error.analysis/bad-option':
    'The option {option} is {value} but must be {kind, select, integer {a whole number} number {a number} boolean {true or false} choice {one of} list {a list with commas between} column {a column} other {a text}}{limits}.',
  'error.analysis/column-count':
    '{method} takes {max, plural, =0 {no columns} =1 {one column} other {{range} columns}} but --columns gives {given}. Mend --columns.',
  'error.analysis/repeated-column': 'The column {column} stands twice in --columns. Give it once.',
  'error.analysis/unknown-column':
    '{file}: there is no column {column} among {columns}. Mend the name, or check the delimiter.',
  'error.analysis/file-not-readable': '{file} cannot be read ({cause}). Check the path.',
  'error.analysis/file-too-large':
    '{file} has {megabytes} MB and the limit is {limit} MB. Split the file or take out columns.',
  'error.analysis/ragged-row':
    '{file}, row {row}: the row has {cells} cells but there are {heads} heads. Check delimiters and quotation marks of the row.',
  'error.analysis/not-a-number':
    '{file}, row {row}, column {column}: “{value}” is not a number. Write a number, or leave the cell blank if the value is missing.',
  'error.analysis/number-too-large':
    '{file}, row {row}, column {column}: {value} is larger than any real number. Mend the cell.',
  'error.analysis/several-periods':
    '{file}: {column} has several periods: {periods}. Choose one by --period, or write {column}@PERIOD in --columns.',
  'error.analysis/several-cells':
    '{file}, row {row}: {indicator} for {area} and {period} stands twice. Take out one of the rows.',
  'error.analysis/no-area-id':
    '{file}: no field has the codes of the areas. Name the field by --area-id; the fields are {fields}.',
  'error.analysis/no-area-in-both':
    'No area is in both files: {file} has for example {one} and {areas} has {other}. Check --id, --area-id and leading zeros.',
  'error.analysis/no-area-left':
    '{file}: no area has values in all columns. Choose other columns or fill in values.',
  'error.analysis/unknown-coordinates':
    '{file}: the coordinate {value} cannot be understood. Say --coordinates degrees or metres, or save the file in WGS 84.',
  'error.analysis/bad-weights':
    '--weights {value} cannot be understood. Write queen, rook, knn:6, band:2000 (metres) or the name of a CSV file.',
  'error.analysis/weights-columns':
    '{file}: a list of neighbours has the columns from and to, and perhaps weight, but this has {columns}. Change the heads.',
  'error.analysis/weights-row':
    '{file}, row {row}: the pair “{from}” and “{to}” is blank, double, to itself or has a weight below zero. Mend the row.',
  'error.analysis/refused':
    '{method} cannot be computed on these data: {sentence}. Mend the options or the data.',
};
