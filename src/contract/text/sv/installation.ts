/** What an invented county says of itself, and how one is made from the terminal. */
export const installation = {
  'installation.invented': '{name} – allt här är påhittat',
  'installation.column': 'Påhittat',
  'installation.file': 'ovningslan',
  'installation.title': '{page} – {name} – Samsyn',
  'installation.banner-label': 'Påhittat län',
  'practice.opening':
    'Öppnar Övningslän: {areas} påhittade områden, frö {seed, number, ::group-off}, i {folder}',
  'practice.truths': 'Vad som är planterat i det står i {file}',
  'error.installation/is-practice':
    'Databasen innehåller {name}, som är påhittat, och öppnas inte som ett verkligt län. Starta det med npm run practice, eller ange en annan mapp (SAMSYN_DATA) eller databas (DATABASE_URL).',
  'error.installation/is-real':
    'Databasen innehåller ett verkligt län och öppnas inte som övning. Starta det med npm start, eller ange en annan mapp (SAMSYN_DATA) eller databas (DATABASE_URL) för övningen.',
  'error.installation/other-practice':
    'Databasen innehåller ett annat påhittat län: {areas} områden med frö {seed, number, ::group-off}. Ange samma tal, eller en annan databas (DATABASE_URL).',
  'error.practice/bad-areas':
    'Antalet områden är {value} men ska vara ett heltal från {fewest} till {most}, till exempel npm run practice -- --areas 220',
  'error.practice/bad-seed':
    'Fröet är {value} men ska vara ett heltal från 0, till exempel npm run practice -- --seed 98',
  'error.practice/command-arguments':
    'Kommandot practice kunde inte förstås vid ”{word}”. Skriv npm run practice -- --areas ANTAL --seed FRÖ --port PORT, allt eller inget av det.',
} as const;
