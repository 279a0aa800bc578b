import type { Translation } from '../language.ts';
import type { release as sv } from '../sv/release.ts';

export const release: Translation<typeof sv> = {
  'release.place.cell': '{file}, row {row}, column {column}',
  'release.place.row': '{file}, row {row}',
  'release.place.column': '{file}, column {column}',
  'release.place.file': '{file}',
  'release.place.unnamed-column': 'without a head',
  'error.release/file-missing': 'No file came. Send it as multipart/form-data in the field file.',
  'error.release/file-too-large':
    'The file is {megabytes} MB and the limit is {limit} MB. Nothing was read. Split it, for instance one file a year or one a municipality.',
  'error.release/empty-file':
    '{file} is empty. Choose a file with a row of heads and at least one row of values.',
  'error.release/no-rows': '{file} has no rows below its heads. Check that it is the right file.',
  'error.release/not-a-text-file':
    '{file} is a workbook or an archive, not text. Open it and save it as “CSV UTF-8 (comma delimited)”.',
  'error.release/markup-file':
    '{file} is a web page or XML, even if its name may end in .xls. Open it in Excel and save it as an Excel workbook (.xlsx), or download the table as CSV.',
  'error.release/utf-16':
    '{file} is saved as UTF-16. Save it as “CSV UTF-8 (comma delimited)” and try again.',
  'error.release/wrong-encoding':
    '{file}, row {row}: the file is not valid UTF-8. Choose the encoding windows-1252, or save the file as UTF-8.',
  'error.release/half-sign':
    '{file}, row {row}: there are halves of signs (surrogates) here, so the program that wrote the file damaged the text. Export it from its source again.',
  'error.release/nul-byte':
    '{file}, row {row}, column {column}: there is a NUL sign here, so the file is damaged or not text. Save it as CSV UTF-8 again.',
  'error.release/bad-quotes':
    '{file}, row {row}: a quotation mark opens or closes in the wrong place. Put the cell in quotation marks and double those that belong to the text.',
  'error.release/repeated-head':
    '{file}: two columns are called {column}. Give them different heads in row 1 and try again.',
  'error.release/too-many-rows':
    '{file} has more than {limit} rows. Split it, for instance one file a year or one a municipality.',
  'error.release/too-many-columns':
    '{file} has {columns} columns and the limit is {limit}. Remove those not to be read, or check the delimiter.',
  'error.release/cell-too-long':
    '{file}, row {row}: a cell has more than {limit} characters. Remove the text, or check the quotation marks.',
  'error.release/reading-too-slow':
    '{file} took more than {seconds} seconds to read and was not loaded. Split it and try again.',
  'error.release/reading-too-large':
    '{file} needed more than 512 MB of memory to be read and was not loaded. Split it, for instance one file a year, and try again.',
  'error.release/malformed-reading':
    'The reading has the wrong form in {fields}. /api/docs shows the form. Parts left out are proposed.',
  'error.release/malformed-statement':
    'What is said of the load has the wrong form in {fields}. State at least who loads, who publishes and which file was previewed.',
  'error.release/no-area-column':
    '{file} has no column of area codes among {heads}. Add one, or point it out.',
  'error.release/no-value-column':
    '{file} has no column of values among {heads}. Point it out, or say which columns hold which indicator.',
  'error.release/ragged-row':
    '{place}: the row has {cells} cells but there are {heads} heads. Check delimiters and quotation marks in the row.',
  'error.release/lone-surrogate':
    '{place}: “{value}” holds half a sign, which cannot be stored. Write the cell anew.',
  'error.release/control-character':
    '{place}: “{value}” holds a control sign that does not show. Write the cell anew without it.',
  'error.release/formula-cell':
    '{place}: “{value}” begins like a formula. Write the value as text or a number, not as a formula.',
  'error.release/unknown-column':
    '{place}: the file has no such column. Choose one of the file’s own heads.',
  'error.release/indicator-not-stated':
    '{place}: it is not said which indicator the values are about. Choose it, or point out the column.',
  'error.release/period-not-stated':
    '{place}: it is not said which year or period the values are about. State it, or point out the column.',
  'error.release/nothing-stated':
    '{place}: the file changes nothing, since none of its {rows} rows says anything new. Write a value, or a reason for having none, on the rows to be changed.',
  'error.release/too-many-cells':
    '{place}: the table has {cells} values and the limit is {limit}. Split it, for instance one file a year or one a municipality.',
  'error.release/unknown-division':
    '{place}: the division {division} is not loaded. Choose one that is, or load its areas first.',
  'error.release/unknown-area':
    '{place}: “{value}” is no known area in {division}. Correct the code, choose the right division or remove the row.',
  'error.release/wrong-vintage':
    '{place}: “{value}” belongs to {other}, but the file is read as {division}. Choose the right edition, or convert the codes first.',
  'error.release/lost-leading-zero':
    '{place}: “{value}” should be {code}; the spreadsheet has removed the leading zero. Format the column as text and save the file again.',
  'error.release/unknown-indicator':
    '{place}: “{value}” is no known indicator. Write the indicator’s id or name as in the list, or choose what it means under How the file is read.',
  'error.release/malformed-period':
    '{place}: “{value}” cannot be read as a period. Write 2024, lasar2024, 2024K1, 2024M03, 2022-2024 or vag2024.',
  'error.release/period-out-of-range':
    '{place}: “{value}” lies outside the years 1749–2100. Correct the year.',
  'error.release/date-as-period':
    '{place}: “{value}” is a date, not a period. Write the period as 2024, 2024K4, 2024M12 or lasar2024, as text.',
  'error.release/period-in-future':
    '{place}: the period {period} has not begun, so it cannot have any outcome. Correct it; forecasts are not loaded.',
  'error.release/period-kind':
    '{place}: {period} is not of the kind {kind}, which the indicator {indicator} is measured for. Correct the period or choose another indicator.',
  'error.release/unknown-sex': '{place}: “{value}” is no known sex. Write total, women or men.',
  'error.release/unknown-age': '{place}: “{value}” is no age group. Write total, 20-64 or 80+.',
  'error.release/date-as-age':
    '{place}: “{value}” is a date. The spreadsheet has probably changed an age such as 5-9; format the column as text and write the age again.',
  'error.release/unknown-missing-reason':
    '{place}: “{value}” is no known reason for a missing value. Write .. (not available), . (not applicable), - (nothing to report), confidential, or leave it blank.',
  'error.release/value-and-missing':
    '{place}: the reason “{value}” says that the value is missing, but the row has a value. Remove one of them.',
  'error.release/not-a-number':
    '{place}: “{value}” is no number. Write a number such as 12,5 or 1 234, or .. when it is not available.',
  'error.release/ambiguous-number':
    '{place}: “{value}” has both a point and a comma and can be read in two ways. Write it with spaces between thousands, as 1 234,5.',
  'error.release/decimal-sign':
    '{place}: “{value}” has another decimal sign than the rest of the file. Write all numbers alike, or choose the right decimal sign.',
  'error.release/date-as-number':
    '{place}: “{value}” is a date, not a number. The spreadsheet has probably changed a number such as 1.5; format the column as numbers and write the value again.',
  'error.release/unit-in-number':
    '{place}: “{value}” has its unit in the cell. Write only the number and state the unit for the whole file.',
  'error.release/too-many-digits':
    '{place}: “{value}” has more digits than can be stored exactly. Round it to at most 17 digits.',
  'error.release/unit-mismatch':
    '{place}: the file’s unit is “{unit}”, but {indicator} is measured in {expected}. Convert the values or choose the right indicator.',
  'error.release/value-out-of-range':
    '{place}: “{value}” lies outside {least}–{most}, which is possible for {indicator}. Correct the value or the unit.',
  'error.release/negative-count':
    '{place}: the count {count} or the denominator {denominator} is negative. Correct the numbers.',
  'error.release/count-above-denominator':
    '{place}: the count {count} is greater than the denominator {denominator}, so the share cannot be right. Correct the numbers.',
  'error.release/respondents-missing':
    '{place}: “{value}” is a share from a survey, but the number of respondents is missing. Add the column with the number of respondents, so that it can be seen whether they are enough.',
  'error.release/half-interval':
    '{place}: the interval has one end only. State both the lower and the upper, or neither.',
  'error.release/interval-order':
    '{place}: “{value}” does not lie between {low} and {high}, stated as its interval. Correct the numbers.',
  'error.release/level-too-fine':
    '{place}: {indicator} does not exist for the level {level}, only down to {lowest}. Remove the row or choose the right indicator.',
  'error.release/duplicate-cell':
    '{place}: here stands “{value}”, but the same area, period and group has “{otherValue}” in row {otherRow}, column {otherColumn}. Keep the right row.',
  'error.release/column-not-read': '{place}: nothing is read from the column.',
  'error.release/repeated-cell':
    '{place}: the same value stands in row {otherRow}, column {otherColumn}, and counts once.',
  'error.release/count-without-value':
    '{place}: the value is missing, so the row’s count, denominator and interval are not loaded.',
  'error.release/decimal-unsure':
    '{place}: all numbers have three digits after “{decimal}”, such as “{value}”. Check that it is a decimal sign and does not part thousands.',
  'error.release/other-ending':
    '{place}: the name ends in .{ending}, but the contents are {format} and are read as such.',
  'error.release/notes-below-table':
    '{place}: rows {from}–{to} are notes below the table and are not read.',
  'error.release/signs-not-kept':
    '{place}: the signs {signs} stand beside values, for example for preliminary figures. The values are read, the signs are not kept.',
  'error.release/error-values':
    '{place}: {cells, plural, one {one cell has an error value} other {# cells have error values}} such as {value}. They are read as missing, invalid at source.',
  'error.release/too-few-respondents':
    '{place}: {areas, plural, one {one share} other {# shares}} of {indicator} rest on fewer than {minimum} respondents. They are kept without value and shown as confidential, since so few answers can point out people and say nothing for certain.',
  'error.release/heads-changed':
    '{place}: against the last file from {publisher} the heads have changed.{added, plural, =0 {} other { New: # ({addedExamples}).}}{gone, plural, =0 {} other { Gone: # ({goneExamples}).}} Check that this is meant.',
  'error.release/indicators-changed':
    '{place}: against the last file from {publisher} the indicators have changed.{added, plural, =0 {} other { New: # ({addedExamples}).}}{gone, plural, =0 {} other { Gone: # ({goneExamples}).}} Check that this is meant.',
  'error.release/areas-changed':
    '{place}: against the last file from {publisher} the areas have changed.{added, plural, =0 {} other { New: # ({addedExamples}).}}{gone, plural, =0 {} other { Gone: # ({goneExamples}).}} Check that this is meant.',
  'error.release/groups-changed':
    '{place}: against the last file from {publisher} the groups (sex and age) have changed.{added, plural, =0 {} other { New: # ({addedExamples}).}}{gone, plural, =0 {} other { Gone: # ({goneExamples}).}} Check that this is meant.',
  'error.release/national-jump':
    '{place}: the country’s value of {indicator} is {after} for {period}, against {before} for {beforePeriod}: a change of more than 30 per cent. Check unit and definition before you load.',
  'error.release/other-file':
    '{file} is not the file that was previewed. Preview it again, then load it.',
  'error.release/preview-has-errors':
    '{file} has {count, plural, one {one error} other {# errors}} and was not loaded. The first: {first}',
  'error.release/malformed-moment':
    '“{moment}” is no moment in time. Write it as 2026-11-22T08:00:00+01:00.',
  'error.release/unknown-release':
    'The release {release} does not exist, or does not show yet. Check the address.',
  'error.release/already-withdrawn':
    'The release {release} has been withdrawn already. Reload the page to see by whom and why.',
  'error.release/command-arguments':
    'The command {command} could not be understood at “{word}”. Write samsyn load FILE --preview, or samsyn load FILE --yes --author NAME --publisher PUBLISHER [--table TABLE] [--licence LICENCE] [--note TEXT] [--publish-at MOMENT] [--sheet SHEET] [--reading FILE.json].',
  'error.release/no-running-server':
    'Samsyn is not running, or does not answer. Start it with npm start in another window and try again.',
  'error.release/server-refused': '{detail}',
  'error.release/file-not-readable': '{file} cannot be read ({cause}). Check the path.',
  'error.release/log-broken':
    'The log’s chain is broken at entry {number}: it, or one before it, was changed or removed outside the program. Compare with a backup.',
  'release.load.file': '{file}: {rows} rows, {cells} cells, of which {values} values.',
  'release.load.reading':
    'Read as {layout, select, long {one row a value} other {one column a value}}, {encoding}, decimal sign {decimal}, division {division}, areas in column {areaColumn}.',
  'release.load.areas':
    '{matched} areas are recognised. {without} areas of the division have no row. {unmatched} codes are not recognised.',
  'release.load.indicators': 'Indicators: {indicators}. Periods: {periods}.',
  'release.load.missing': 'Missing: {reason} in {cells} cells.',
  'release.load.changes': '{added} new values, {changed} changed, {same} unchanged.',
  'release.load.change': '{area}, {indicator} {period}: {before} → {after}',
  'release.load.none': '(nothing)',
  'release.load.same-as':
    'The release {release} holds these very cells already. Nothing would change.',
  'release.load.error': 'Error: {sentence}',
  'release.load.warning': 'Note: {sentence}',
  'release.load.more-errors': 'and {count} more errors.',
  'release.load.nothing-saved': 'Nothing has been saved. Run again with --yes to load.',
  'release.load.created':
    'Loaded as release {release}, {state, select, waiting {showing from} other {showing since}} {moment}.',
  'release.load.existing': 'Nothing changed: the release {release} holds these very cells already.',
  'release.log.whole': 'The log’s chain is whole: {checked} entries. Head: {head}',
};
