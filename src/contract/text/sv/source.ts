/** Källor: vad som kan hända när siffror och gränser hämtas från andra myndigheters servrar. */
export const source = {
  'error.source/unknown-host':
    '{host} är ingen källa som Samsyn får hämta från. Inget skickades. Listan över källor står i docs/methods/fetching.md.',
  'error.source/malformed-mirror':
    'SAMSYN_SOURCES är ”{address}”, som inte är en adress till en spegel. Skriv till exempel http://127.0.0.1:8080, eller ta bort variabeln.',
  'error.source/unreachable':
    '{source} ({host}) går inte att nå ({cause}). Samsyn visar de uppgifter som redan är hämtade. Kontrollera nätet och försök igen senare.',
  'error.source/broken-off':
    'Svaret från {source} ({host}) bröts innan det var helt ({cause}). Inget av det används; de tidigare uppgifterna visas. Försök igen senare.',
  'error.source/too-slow':
    '{source} ({host}) svarade inte färdigt inom {seconds} sekunder. Frågan avbröts och de tidigare uppgifterna visas. Försök igen senare.',
  'error.source/too-large':
    'Svaret från {source} ({host}) är större än {megabytes} MB uppackat. Läsningen avbröts och inget används. Hämta ett mindre urval, eller anmäl felet till källan.',
  'error.source/not-data':
    '{source} ({host}) svarade med {type} i stället för data, så som en felsida, en inloggning eller en brandvägg gör. Inget används. Öppna källan i en webbläsare och se vad som är fel.',
  'error.source/empty-answer':
    '{source} ({host}) svarade utan innehåll. De tidigare uppgifterna visas. Försök igen senare.',
  'error.source/wrong-charset':
    'Svaret från {source} ({host}) är inte skrivet i UTF-8 (uppgiven kodning: {charset}). Inget används, eftersom namn skulle bli fel. Anmäl felet till källan.',
  'error.source/not-json':
    'Svaret från {source} ({host}) går inte att läsa som JSON. Inget används; de tidigare uppgifterna visas. Försök igen senare.',
  'error.source/redirect-refused':
    '{source} ({host}) hänvisar till {target}, som Samsyn inte får hämta från. Hänvisningen följdes inte. Be den som sköter Samsyn kontrollera om källan har flyttat.',
  'error.source/too-many-redirects':
    '{source} ({host}) hänvisar vidare fler än {limit} gånger. Frågan avbröts. Försök igen senare.',
  'error.source/refused-question':
    '{source} ({host}) säger nej till frågan: {title} (status {status}). Inget hämtades. Tabellen kan ha ändrats; jämför med källans egen webbplats.',
  'error.source/too-many-requests':
    '{source} ({host}) tar inte emot fler frågor just nu{seconds, select, 0 {} other { och ber om en paus på {seconds} sekunder}}. Samsyn har slutat fråga. Försök igen senare.',
  'error.source/server-error':
    '{source} ({host}) har ett fel hos sig (status {status}){seconds, select, 0 {} other { och ber om en paus på {seconds} sekunder}}. De tidigare uppgifterna visas. Försök igen senare.',
  'error.source/resting':
    '{source} ({host}) har misslyckats flera gånger i rad och får vila. Samsyn prövar igen om {seconds} sekunder; till dess visas de tidigare uppgifterna.',
  'error.source/cancelled':
    'Hämtningen från {source} ({host}) avbröts. Inget av den sista frågan används. Starta hämtningen igen när du vill.',
  'error.source/unexpected-answer':
    'Svaret från {source} ({host}) ser inte ut som väntat vid {place}. Inget av svaret används. Källan kan ha ändrat sitt gränssnitt: anmäl det till den som sköter Samsyn.',
  'error.source/incomplete-answer':
    '{source} ({host}) lovade {expected} poster men {came} kom. Inget av det används. Försök igen senare.',
  'error.source/repeated-row':
    '{source} ({host}) gav {row} mer än en gång, med olika innehåll. Inget av svaret används, eftersom det inte går att veta vilket som är rätt. Anmäl felet till källan.',
  'error.source/changed-code-list':
    'Tabellen {table} har ändrat sina koder för {variable}: {codes}. Inget hämtades ur den. Kontrollera tabellen hos källan och rätta urvalet.',
  'error.source/variable-not-selected':
    'Tabellen {table} kräver ett val för {variable}, som frågan saknar. Inget hämtades ur den. Lägg till variabeln i urvalet.',
  'error.source/selection-too-large':
    'Ett enda område ur {table} ger {cells} celler och källans gräns är {limit}. Inget hämtades ur den. Välj färre år eller grupper.',
} as const;
