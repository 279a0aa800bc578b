/** Flytt av en hel installation till och från en fil. */
export const transfer = {
  'transfer.exported':
    '{tables} tabeller med {rows} rader skrevs till {file} ({megabytes} MB, {seconds} s). Filen har allt utom hemligheten, även uppladdade filer: förvara den som en säkerhetskopia.',
  'transfer.imported':
    '{tables} tabeller med {rows} rader ur {file} (skriven {moment} av Samsyn {version}) lästes in i {place} på {seconds} s. Innehållet är detsamma och loggens kedja är hel.',
  'transfer.next': 'Starta med npm start.',
  'error.transfer/command-arguments':
    'Kommandot {command} kunde inte förstås vid ”{word}”. Skriv samsyn {command} FIL, till exempel samsyn {command} uppsala.samsyn.',
  'error.transfer/content-differs':
    'Tabellen {table} blev inte densamma i databasen som i filen. Inget lästes in. Försök igen; blir det likadant behöver felet rapporteras.',
  'error.transfer/file-cut':
    '{file} är avkortad: den tar slut i tabellen {table} efter rad {row}. Inget lästes in. Hämta filen på nytt, eller skriv ut den igen.',
  'error.transfer/file-damaged':
    '{file} är skadad: innehållet i tabellen {table} stämmer inte någonstans från rad {from} till rad {to}. Inget lästes in. Hämta filen på nytt, eller skriv ut den igen.',
  'error.transfer/file-exists':
    '{file} finns redan och skrivs inte över. Välj ett annat namn, eller ta bort filen först.',
  'error.transfer/file-not-readable': '{file} kan inte läsas ({cause}). Kontrollera sökvägen.',
  'error.transfer/file-not-writable':
    '{file} kan inte skrivas ({cause}). Inget blev kvar. Kontrollera mappen och att det finns plats på disken.',
  'error.transfer/in-use':
    'En annan Samsyn använder databasen {place}. Avsluta den först, så att filen får allt.',
  'error.transfer/made-by-newer':
    'Filen är skriven av en nyare Samsyn ({version}) än den här. Uppdatera programmet och läs in den igen.',
  'error.transfer/not-an-export':
    '{file} är ingen flyttfil från Samsyn. Välj en fil som samsyn export har skrivit.',
  'error.transfer/not-empty':
    'Databasen är inte tom: tabellen {table} finns redan, och inget skrivs över. Välj en tom mapp med SAMSYN_DATA, eller en tom databas med DATABASE_URL.',
  'error.transfer/nothing-to-export':
    'Det finns ingen Samsyn i {place}. Peka ut rätt mapp med SAMSYN_DATA, eller rätt databas med DATABASE_URL.',
  'error.transfer/other-migration':
    'Filens databas har fått {migration} i en annan lydelse än programmets. Läs in filen med det program som skrev den.',
  'error.transfer/row-refused':
    '{file}: rad {row} i tabellen {table} togs inte emot av databasen ({cause}). Inget lästes in.',
  'error.transfer/rows-refused':
    'Rader i tabellen {table} togs inte emot av databasen ({cause}). Inget lästes in.',
  'error.transfer/unknown-table':
    'Filens tabell {table} finns inte i den formen i programmet; någon har lagt till eller ändrat den vid sidan om. Inget lästes in. Ta bort den ur databasen som filen skrevs från, och skriv filen igen.',
} as const;
