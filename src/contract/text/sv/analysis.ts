/** Statistiska metoder från kommandoraden: samsyn analyse. */
export const analysis = {
  'analysis.help':
    'Användning: npm run -s samsyn -- analyse METOD --data FIL.csv --id KOLUMN --columns A,B [--areas FIL.geojson] [--weights queen|rook|knn:6|band:METER|FIL.csv]\n\nSvaret är JSON på standard ut. Ingen server och ingen databas behövs.\n\n  --data         CSV med en rad per område, eller en lång tabell som Samsyn skriver den\n  --id           Kolumnen med områdets kod\n  --columns      Kolumnerna som analyseras, åtskilda av komma; ur en lång tabell indikatorer, också indikator@period\n  --period       Vilken period, när en lång tabell har flera\n  --areas        Gränser: GeoJSON, TopoJSON, GeoPackage eller Shapefile i zip\n  --area-id      Gränsernas fält med koden, om det inte heter som --id eller känns igen\n  --coordinates  degrees eller metres, om det inte känns igen\n  --weights      Grannar: queen (delar en punkt), rook (delar en gräns), knn:6 (de 6 närmaste), band:2000 (inom 2 000 meter) eller en fil med from,to,weight\n  --seed         Frö för slumpen; 1 om inget sägs\n  --threads      Trådar; svaret är detsamma\n\n  analyse --list          Alla metoder med val, indata och utdata, för andra program att läsa\n  analyse METOD --help    En metod i ord\n\nMetoder:\n{methods}',
  'analysis.method':
    '{name}: {summary}\n\n{columns, plural, =0 {Tar inga kolumner.} other {Kolumner ({count}): {meaning}}}\n{needs}\nVal:\n{options}\n\nMer: {page}',
  'analysis.needs-weights':
    'Behöver grannar: --areas med --weights queen (det vanliga), rook, knn:K eller band:METER, eller --weights FIL.csv.',
  'analysis.needs-geometries': 'Behöver gränser: --areas.',
  'analysis.no-options': '  inga',
  'analysis.default': 'annars {value}',
  'analysis.required': 'måste anges',
  'error.analysis/unknown-method':
    'Metoden {method} finns inte. {near, select, none {samsyn analyse --list visar alla.} other {Menade du {near}? samsyn analyse --list visar alla.}}',
  'error.analysis/no-method':
    'Ingen metod är angiven. Skriv samsyn analyse METOD, eller samsyn analyse --list för alla.',
  'error.analysis/unknown-option':
    'Valet {option} finns inte för {method}. samsyn analyse {method} --help visar valen.',
  'error.analysis/repeated-option': 'Valet {option} är angivet två gånger. Ange det en gång.',
  'error.analysis/missing-option':
    'Valet {option} krävs för {method} men saknas. samsyn analyse {method} --help visar valen.',
  'error.analysis/option-without-value': 'Valet {option} saknar värde. Skriv det efter valet.',
  'error.analysis/bad-option':
    'Valet {option} är {value} men ska vara {kind, select, integer {ett heltal} number {ett tal} boolean {true eller false} choice {något av} list {en lista med komma emellan} column {en kolumn} other {en text}}{limits}.',
  'error.analysis/column-count':
    '{method} tar {max, plural, =0 {inga kolumner} =1 {en kolumn} other {{range} kolumner}} men --columns anger {given}. Rätta --columns.',
  'error.analysis/repeated-column':
    'Kolumnen {column} står två gånger i --columns. Ange den en gång.',
  'error.analysis/unknown-column':
    '{file}: kolumnen {column} finns inte bland {columns}. Rätta namnet, eller kontrollera avgränsaren.',
  'error.analysis/file-not-readable': '{file} kan inte läsas ({cause}). Kontrollera sökvägen.',
  'error.analysis/file-too-large':
    '{file} är {megabytes} MB och gränsen är {limit} MB. Dela filen eller ta bort kolumner.',
  'error.analysis/ragged-row':
    '{file}, rad {row}: raden har {cells} celler men rubrikerna är {heads}. Kontrollera avgränsare och citattecken på raden.',
  'error.analysis/not-a-number':
    '{file}, rad {row}, kolumnen {column}: ”{value}” är inget tal. Skriv ett tal, eller lämna cellen tom om värdet saknas.',
  'error.analysis/number-too-large':
    '{file}, rad {row}, kolumnen {column}: {value} är större än något verkligt tal. Rätta cellen.',
  'error.analysis/several-periods':
    '{file}: {column} har flera perioder: {periods}. Välj en med --period, eller skriv {column}@PERIOD i --columns.',
  'error.analysis/several-cells':
    '{file}, rad {row}: {indicator} för {area} och {period} står två gånger. Ta bort den ena raden.',
  'error.analysis/no-area-id':
    '{file}: inget fält har områdenas koder. Ange fältet med --area-id; fälten är {fields}.',
  'error.analysis/no-area-in-both':
    'Inget område finns i båda filerna: {file} har till exempel {one} och {areas} har {other}. Kontrollera --id, --area-id och inledande nollor.',
  'error.analysis/no-area-left':
    '{file}: inget område har värden i alla kolumner. Välj andra kolumner eller fyll i värden.',
  'error.analysis/unknown-coordinates':
    '{file}: koordinaten {value} går inte att förstå. Ange --coordinates degrees eller metres, eller spara filen i WGS 84.',
  'error.analysis/bad-weights':
    '--weights {value} går inte att förstå. Skriv queen, rook, knn:6, band:2000 (meter) eller namnet på en CSV-fil.',
  'error.analysis/weights-columns':
    '{file}: grannlistan ska ha kolumnerna from och to, och gärna weight, men har {columns}. Byt rubrikerna.',
  'error.analysis/weights-row':
    '{file}, rad {row}: grannparet ”{from}” och ”{to}” är tomt, dubbelt, till sig självt eller har en vikt under noll. Rätta raden.',
  'error.analysis/refused':
    '{method} går inte att räkna ut på dessa data: {sentence}. Rätta valen eller data.',
} as const;
