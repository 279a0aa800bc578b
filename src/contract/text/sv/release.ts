/** Inläsning av statistik: vad en fil fick för anmärkningar, och vad kommandoraden säger. */
export const release = {
  'release.place.cell': '{file}, rad {row}, kolumnen {column}',
  'release.place.row': '{file}, rad {row}',
  'release.place.column': '{file}, kolumnen {column}',
  'release.place.file': '{file}',
  'release.place.unnamed-column': 'utan rubrik',
  'error.release/file-missing':
    'Ingen fil kom med. Skicka den som multipart/form-data i fältet file.',
  'error.release/file-too-large':
    'Filen är {megabytes} MB och gränsen är {limit} MB. Inget lästes. Dela filen, till exempel en per år eller en per kommun.',
  'error.release/empty-file':
    '{file} är tom. Välj en fil med en rad rubriker och minst en rad värden.',
  'error.release/no-rows':
    '{file} har inga rader under rubrikerna. Kontrollera att rätt fil är vald.',
  'error.release/not-a-text-file':
    '{file} är en arbetsbok eller ett arkiv, inte text. Öppna den och spara som ”CSV UTF-8 (kommaavgränsad)”.',
  'error.release/markup-file':
    '{file} är en webbsida eller XML, även om den kan heta .xls. Öppna den i Excel och spara som Excelarbetsbok (.xlsx), eller hämta tabellen som CSV.',
  'error.release/utf-16':
    '{file} är sparad som UTF-16. Spara den som ”CSV UTF-8 (kommaavgränsad)” och försök igen.',
  'error.release/wrong-encoding':
    '{file}, rad {row}: filen är inte hel UTF-8. Välj teckenkodningen windows-1252, eller spara filen som UTF-8.',
  'error.release/half-sign':
    '{file}, rad {row}: här står halva tecken (surrogater), så programmet som skrev filen har skadat texten. Skriv ut filen på nytt från källan.',
  'error.release/nul-byte':
    '{file}, rad {row}, kolumnen {column}: här står ett nolltecken, så filen är skadad eller inte text. Spara den på nytt som CSV UTF-8.',
  'error.release/bad-quotes':
    '{file}, rad {row}: ett citattecken öppnas eller stängs på fel ställe. Sätt cellen inom citattecken och dubbla de citattecken som hör till texten.',
  'error.release/repeated-head':
    '{file}: två kolumner heter {column}. Ge dem olika rubriker på rad 1 och försök igen.',
  'error.release/too-many-rows':
    '{file} har fler än {limit} rader. Dela filen, till exempel en per år.',
  'error.release/too-many-columns':
    '{file} har {columns} kolumner och gränsen är {limit}. Ta bort dem som inte ska läsas, eller kontrollera avgränsaren.',
  'error.release/cell-too-long':
    '{file}, rad {row}: en cell har fler än {limit} tecken. Ta bort texten, eller kontrollera citattecknen.',
  'error.release/reading-too-slow':
    '{file} tog mer än {seconds} sekunder att läsa och lästes inte in. Dela filen och försök igen.',
  'error.release/reading-too-large':
    '{file} behövde mer än 512 MB minne för att läsas och lästes inte in. Dela filen, till exempel en per år, och försök igen.',
  'error.release/malformed-reading':
    'Läsanvisningen har fel form i {fields}. /api/docs visar formen. Delar som utelämnas föreslås.',
  'error.release/malformed-statement':
    'Uppgifterna om inläsningen har fel form i {fields}. Ange minst vem som läser in, vem som publicerar och vilken fil som förhandsgranskades.',
  'error.release/no-area-column':
    '{file} har ingen kolumn med områdeskoder bland {heads}. Lägg till en, eller peka ut den.',
  'error.release/no-value-column':
    '{file} har ingen kolumn med värden bland {heads}. Peka ut den, eller vilka kolumner som håller vilken indikator.',
  'error.release/ragged-row':
    '{place}: raden har {cells} celler men rubrikerna är {heads}. Kontrollera avgränsare och citattecken på raden.',
  'error.release/lone-surrogate':
    '{place}: ”{value}” innehåller ett halvt tecken som inte kan sparas. Skriv cellen på nytt.',
  'error.release/control-character':
    '{place}: ”{value}” innehåller ett styrtecken som inte syns. Skriv cellen på nytt utan det.',
  'error.release/formula-cell':
    '{place}: ”{value}” börjar som en formel. Skriv värdet som text eller tal, inte som formel.',
  'error.release/unknown-column':
    '{place}: kolumnen finns inte i filen. Välj någon av filens egna rubriker.',
  'error.release/indicator-not-stated':
    '{place}: det sägs inte vilken indikator värdena gäller. Välj den, eller peka ut kolumnen.',
  'error.release/period-not-stated':
    '{place}: det sägs inte vilket år eller vilken period värdena gäller. Ange den, eller peka ut kolumnen.',
  'error.release/nothing-stated':
    '{place}: filen ändrar inget, för ingen av de {rows} raderna säger något nytt. Skriv ett värde, eller ett skäl till att det saknas, på de rader som ska ändras.',
  'error.release/too-many-cells':
    '{place}: tabellen har {cells} värden och gränsen är {limit}. Dela filen, till exempel en per år.',
  'error.release/unknown-division':
    '{place}: indelningen {division} är inte inläst. Välj en som finns, eller läs in dess områden först.',
  'error.release/unknown-area':
    '{place}: ”{value}” är inget känt område i {division}. Rätta koden, välj rätt indelning eller ta bort raden.',
  'error.release/wrong-vintage':
    '{place}: ”{value}” hör till {other}, men filen läses som {division}. Välj rätt årgång av indelningen, eller översätt koderna först.',
  'error.release/lost-leading-zero':
    '{place}: ”{value}” ska vara {code}; kalkylprogrammet har tagit bort den inledande nollan. Formatera kolumnen som text och spara filen på nytt.',
  'error.release/unknown-indicator':
    '{place}: ”{value}” är ingen känd indikator. Skriv indikatorns id eller namn som det står i förteckningen, eller välj vad det betyder under Så tolkas filen.',
  'error.release/malformed-period':
    '{place}: ”{value}” kan inte läsas som en period. Skriv 2024, lasar2024, 2024K1, 2024M03, 2022-2024 eller vag2024.',
  'error.release/period-out-of-range':
    '{place}: ”{value}” ligger utanför åren 1749–2100. Rätta året.',
  'error.release/date-as-period':
    '{place}: ”{value}” är ett datum, inte en period. Skriv perioden som 2024, 2024K4, 2024M12 eller lasar2024, som text.',
  'error.release/period-in-future':
    '{place}: perioden {period} har inte börjat, så den kan inte ha några utfall. Rätta perioden; prognoser läses inte in.',
  'error.release/period-kind':
    '{place}: {period} är inte av slaget {kind}, som indikatorn {indicator} mäts för. Rätta perioden eller välj en annan indikator.',
  'error.release/unknown-sex':
    '{place}: ”{value}” är inget känt kön. Skriv total, kvinnor eller män.',
  'error.release/unknown-age':
    '{place}: ”{value}” är ingen åldersgrupp. Skriv total, 20-64 eller 80+.',
  'error.release/date-as-age':
    '{place}: ”{value}” är ett datum. Kalkylprogrammet har troligen gjort om en ålder som 5-9; formatera kolumnen som text och skriv åldern på nytt.',
  'error.release/unknown-missing-reason':
    '{place}: ”{value}” är inget känt skäl till att ett värde saknas. Skriv .. (uppgift saknas), . (ej tillämpligt), - (inget att redovisa), sekretess, eller lämna tomt.',
  'error.release/value-and-missing':
    '{place}: skälet ”{value}” säger att värdet saknas, men ett värde står på raden. Ta bort det ena.',
  'error.release/not-a-number':
    '{place}: ”{value}” är inget tal. Skriv ett tal som 12,5 eller 1 234, eller .. när uppgiften saknas.',
  'error.release/ambiguous-number':
    '{place}: ”{value}” har både punkt och komma, så talet kan läsas på två sätt. Skriv det med mellanslag mellan tusental, som 1 234,5.',
  'error.release/decimal-sign':
    '{place}: ”{value}” har ett annat decimaltecken än resten av filen. Skriv alla tal lika, eller välj rätt decimaltecken.',
  'error.release/date-as-number':
    '{place}: ”{value}” är ett datum, inte ett tal. Kalkylprogrammet har troligen gjort om ett tal som 1.5; formatera kolumnen som tal och skriv värdet på nytt.',
  'error.release/unit-in-number':
    '{place}: ”{value}” har enheten i cellen. Skriv bara talet och ange enheten för hela filen.',
  'error.release/too-many-digits':
    '{place}: ”{value}” har fler siffror än som kan sparas exakt. Avrunda till högst 17 siffror.',
  'error.release/unit-mismatch':
    '{place}: filens enhet är ”{unit}”, men {indicator} mäts i {expected}. Räkna om värdena eller välj rätt indikator.',
  'error.release/value-out-of-range':
    '{place}: ”{value}” ligger utanför {least}–{most}, som är möjligt för {indicator}. Rätta värdet eller enheten.',
  'error.release/negative-count':
    '{place}: antalet {count} eller nämnaren {denominator} är negativt. Rätta talen.',
  'error.release/count-above-denominator':
    '{place}: antalet {count} är större än nämnaren {denominator}, så andelen kan inte stämma. Rätta talen.',
  'error.release/respondents-missing':
    '{place}: ”{value}” är en andel ur en enkät, men antalet svarande saknas. Lägg till kolumnen med antal svarande, så att det går att se om de är tillräckligt många.',
  'error.release/half-interval':
    '{place}: intervallet har bara en gräns. Ange både nedre och övre, eller ingen.',
  'error.release/interval-order':
    '{place}: ”{value}” ligger inte mellan {low} och {high}, som anges som intervall. Rätta talen.',
  'error.release/level-too-fine':
    '{place}: {indicator} finns inte för nivån {level}, bara ner till {lowest}. Ta bort raden eller välj rätt indikator.',
  'error.release/duplicate-cell':
    '{place}: här står ”{value}”, men samma område, period och grupp har ”{otherValue}” på rad {otherRow} i kolumnen {otherColumn}. Behåll den rätta raden.',
  'error.release/column-not-read': '{place}: inget läses från kolumnen.',
  'error.release/repeated-cell':
    '{place}: samma värde står redan på rad {otherRow} i kolumnen {otherColumn} och räknas en gång.',
  'error.release/count-without-value':
    '{place}: värdet saknas, så antal, nämnare och intervall på raden läses inte in.',
  'error.release/decimal-unsure':
    '{place}: alla tal har tre siffror efter ”{decimal}”, som ”{value}”. Kontrollera att det är ett decimaltecken och inte skiljer tusental.',
  'error.release/other-ending':
    '{place}: namnet slutar på .{ending}, men innehållet är {format} och läses som det.',
  'error.release/notes-below-table':
    '{place}: rad {from}–{to} är anmärkningar under tabellen och läses inte.',
  'error.release/signs-not-kept':
    '{place}: tecknen {signs} står bredvid värden, till exempel för preliminära uppgifter. Värdena läses, tecknen sparas inte.',
  'error.release/error-values':
    '{place}: {cells, plural, one {en cell har ett felvärde} other {# celler har felvärden}} som {value}. De läses som saknade, ogiltiga i källan.',
  'error.release/too-few-respondents':
    '{place}: {areas, plural, one {en andel} other {# andelar}} för {indicator} bygger på färre än {minimum} svarande. De sparas utan värde och visas som sekretess, eftersom så få svar kan peka ut enskilda och inte säger något säkert.',
  'error.release/heads-changed':
    '{place}: mot förra filen från {publisher} har rubriker ändrats.{added, plural, =0 {} other { Nya: # ({addedExamples}).}}{gone, plural, =0 {} other { Borta: # ({goneExamples}).}} Kontrollera att det är avsett.',
  'error.release/indicators-changed':
    '{place}: mot förra filen från {publisher} har indikatorer ändrats.{added, plural, =0 {} other { Nya: # ({addedExamples}).}}{gone, plural, =0 {} other { Borta: # ({goneExamples}).}} Kontrollera att det är avsett.',
  'error.release/areas-changed':
    '{place}: mot förra filen från {publisher} har områden ändrats.{added, plural, =0 {} other { Nya: # ({addedExamples}).}}{gone, plural, =0 {} other { Borta: # ({goneExamples}).}} Kontrollera att det är avsett.',
  'error.release/groups-changed':
    '{place}: mot förra filen från {publisher} har grupper (kön och ålder) ändrats.{added, plural, =0 {} other { Nya: # ({addedExamples}).}}{gone, plural, =0 {} other { Borta: # ({goneExamples}).}} Kontrollera att det är avsett.',
  'error.release/national-jump':
    '{place}: riksvärdet för {indicator} är {after} för {period}, mot {before} för {beforePeriod}: en ändring på mer än 30 procent. Kontrollera enhet och definition innan du läser in.',
  'error.release/other-file':
    '{file} är inte samma fil som förhandsgranskades. Förhandsgranska den på nytt och läs sedan in den.',
  'error.release/preview-has-errors':
    '{file} har {count, plural, one {ett fel} other {# fel}} och lästes inte in. Det första: {first}',
  'error.release/malformed-moment':
    '”{moment}” är ingen tidpunkt. Skriv den som 2026-11-22T08:00:00+01:00.',
  'error.release/unknown-release':
    'Utgåvan {release} finns inte, eller visas inte än. Kontrollera adressen.',
  'error.release/already-withdrawn':
    'Utgåvan {release} är redan tillbakadragen. Läs om sidan för att se av vem och varför.',
  'error.release/command-arguments':
    'Kommandot {command} kunde inte förstås vid ”{word}”. Skriv samsyn load FIL --preview, eller samsyn load FIL --yes --author NAMN --publisher UTGIVARE [--table TABELL] [--licence LICENS] [--note TEXT] [--publish-at TIDPUNKT] [--sheet BLAD] [--reading FIL.json].',
  'error.release/no-running-server':
    'Samsyn är inte igång, eller svarar inte. Starta med npm start i ett annat fönster och försök igen.',
  'error.release/server-refused': '{detail}',
  'error.release/file-not-readable': '{file} kan inte läsas ({cause}). Kontrollera sökvägen.',
  'error.release/log-broken':
    'Loggens kedja är bruten vid post {number}: den eller en post före den har ändrats eller tagits bort vid sidan av programmet. Jämför med en säkerhetskopia.',
  'release.load.file': '{file}: {rows} rader, {cells} celler, varav {values} värden.',
  'release.load.reading':
    'Läses som {layout, select, long {en rad per värde} other {en kolumn per värde}}, {encoding}, decimaltecken {decimal}, indelning {division}, områden i kolumnen {areaColumn}.',
  'release.load.areas':
    '{matched} områden känns igen. {without} områden i indelningen har ingen rad. {unmatched} koder känns inte igen.',
  'release.load.indicators': 'Indikatorer: {indicators}. Perioder: {periods}.',
  'release.load.missing': 'Saknas: {reason} i {cells} celler.',
  'release.load.changes': '{added} nya värden, {changed} ändrade, {same} oförändrade.',
  'release.load.change': '{area}, {indicator} {period}: {before} → {after}',
  'release.load.none': '(inget)',
  'release.load.same-as': 'Just dessa celler finns redan i utgåvan {release}. Inget skulle ändras.',
  'release.load.error': 'Fel: {sentence}',
  'release.load.warning': 'Obs: {sentence}',
  'release.load.more-errors': 'och {count} fel till.',
  'release.load.nothing-saved': 'Inget har sparats. Kör om med --yes för att läsa in.',
  'release.load.created':
    'Inläst som utgåva {release}, {state, select, waiting {visas från} other {visas sedan}} {moment}.',
  'release.load.existing': 'Inget ändrades: utgåvan {release} har redan just dessa celler.',
  'release.log.whole': 'Loggens kedja är hel: {checked} poster. Huvud: {head}',
} as const;
