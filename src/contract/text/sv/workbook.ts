/** Arbetsböcker: varför en Excelfil inte kan läsas, och vad som är bra att veta om den. */
export const workbook = {
  'workbook.format.csv': 'CSV',
  'workbook.format.xlsx': 'Excel (.xlsx)',
  'workbook.format.json-stat': 'JSON-stat 2',
  'workbook.format.px': 'PX (PC-Axis)',
  'workbook.sheet-hidden': '{name} (dolt)',
  'error.archive/too-large-packed':
    '{file} är {megabytes} MB packad och gränsen är {limit} MB. Inget lästes. Dela filen, till exempel en per år.',
  'error.archive/too-large-unpacked':
    '{file} blir mer än {limit} MB uppackad (i delen {entry}) och läses inte. Dela tabellen, till exempel en fil per år, eller spara den som CSV.',
  'error.archive/too-many-entries':
    '{file} innehåller {entries} filer och gränsen är {limit}. Spara bara bladet med tabellen i en ny arbetsbok.',
  'error.archive/encrypted':
    '{file} är låst med lösenord och kan inte läsas. Ta bort lösenordet i programmet som skapade filen och spara den på nytt.',
  'error.archive/broken':
    '{file} är skadad{entry, select, none {} other { (i delen {entry})}} och kan inte packas upp. Hämta eller spara filen på nytt.',
  'error.workbook/old-format':
    '{file} är en arbetsbok i det äldre formatet .xls. Öppna den i Excel och spara som Excelarbetsbok (.xlsx).',
  'error.workbook/binary-format':
    '{file} är en binär arbetsbok (.xlsb). Öppna den i Excel och spara som Excelarbetsbok (.xlsx).',
  'error.workbook/open-document':
    '{file} är ett OpenDocument-kalkylblad (.ods) eller annat OpenDocument. Öppna det och spara som Excelarbetsbok (.xlsx) eller CSV.',
  'error.workbook/encrypted':
    '{file} är låst med lösenord och kan inte läsas. Öppna den i Excel, ta bort lösenordet (Arkiv, Info, Skydda arbetsbok) och spara på nytt.',
  'error.workbook/macros':
    '{file} innehåller makron (program) och läses inte. Öppna den i Excel och spara som Excelarbetsbok utan makron (.xlsx).',
  'error.workbook/not-a-workbook':
    '{file} är ett packat arkiv men ingen arbetsbok. Packa upp det och välj filen med tabellen: CSV, Excel (.xlsx), JSON-stat 2 eller PX.',
  'error.workbook/archive-in-archive':
    '{file} är ett arkiv med andra arkiv i. Packa upp det och välj själva filen med tabellen.',
  'error.workbook/document-type':
    '{file} innehåller en dokumenttyp (i delen {entry}), som kan få filen att växa eller hämta annat, och läses inte. En arbetsbok från Excel har ingen sådan: spara den på nytt i Excel.',
  'error.workbook/broken':
    '{file} är skadad vid {place} och kan inte läsas som arbetsbok. Öppna den i Excel och spara den på nytt.',
  'error.workbook/unknown-sheet': '{file} har inget blad som heter {sheet}. Bladen är {sheets}.',
  'error.workbook/empty':
    '{file} har ingen tabell på bladet {sheet}: inga rubriker hittades. Välj ett annat blad eller ange vilken rad rubrikerna står på.',
  'error.workbook/cell-too-far':
    '{file} har ett värde i cellen {cell}, utanför gränsen på {rows} rader och {columns} kolumner. Ta bort det som står långt utanför tabellen, eller dela filen.',
  'error.workbook/merged-heads':
    '{file}: cellerna {range} bland rubrikerna är sammanfogade, så det går inte att veta vilken kolumn som är vilken. Dela cellerna och ge varje kolumn en egen rubrik på en rad.',
  'error.workbook/merged-cells':
    '{file}: cellerna {range} är sammanfogade, så det går inte att veta vilken rad eller kolumn värdet gäller. Dela cellerna och fyll i värdet i var och en.',
  'error.workbook/formula-without-value':
    '{place} (cell {cell}): formeln har inget uträknat värde. Öppna filen i Excel, låt den räkna och spara på nytt.',
  'error.workbook/other-sheets':
    '{file}: bladet {sheet} läses. Tabeller finns också på {others}; välj bladet under Så tolkas filen om det är ett annat som ska läsas.',
  'error.workbook/same-heads':
    '{file}: bladet {sheet} läses. {others} har samma rubriker men läses inte. Kontrollera att rätt blad är valt; läs in de andra var för sig.',
  'error.workbook/hidden-sheets':
    '{file} har dolda blad som inte läses: {others}. Välj bladet om det är ett av dem som ska läsas.',
  'error.workbook/hidden-rows':
    '{file}: {rows, plural, one {en rad är dold} other {# rader är dolda}} i arbetsboken men läses som de andra. Ta bort dem ur filen om de inte ska med.',
  'error.workbook/filled-down':
    '{file}: de sammanfogade cellerna {ranges} gäller alla sina rader, och värdet har lästs på var och en av dem.',
  'error.workbook/shown-as-per-cent':
    '{file}: {cells, plural, one {en cell visas} other {# celler visas}} i procent i arbetsboken och läses som de visas: 0,125 som 12,5.',
} as const;
