export const shell = {
  'shell.title': '{page} – Samsyn',
  'shell.skip': 'Gå till innehållet',
  'shell.menu': 'Huvudmeny',
  'shell.map': 'Karta',
  'shell.data': 'Data',
  'shell.theme-dark': 'Mörkt läge',
  'shell.theme-light': 'Ljust läge',
  'shell.version': 'Samsyn {version}',
  'shell.accessibility':
    'Byggd för WCAG 2.2 nivå AA. Allt på kartan finns också i en tabell och går att nå med tangentbordet.',
  'shell.full-disk':
    'Läsläge: disken är full. Allt kan läsas, men inget nytt kan sparas förrän den som driver Samsyn har frigjort utrymme.',
  'shell.licence': 'Öppen källkod, EUPL 1.2',
  'shell.try-again': 'Försök igen',
  'shell.to-map': 'Gå till kartan',
  'shell.error-title': 'Sidan kunde inte visas',
  'shell.error-unexpected':
    'Något gick fel i programmet. Ingenting har ändrats. Ladda om sidan; om felet kommer tillbaka, berätta för den som sköter Samsyn vad du gjorde.',
  'shell.request-id': 'Ärendenummer: {id}',
  'shell.not-found-title': 'Sidan finns inte',
  'shell.not-found':
    'Adressen leder inte till någon sida. Den kan vara felskriven. Börja om från kartan.',
  'error.network/unreachable':
    'Servern svarar inte. Kontrollera att Samsyn är igång och försök igen.',
  'error.network/unreadable':
    'Servern svarade något som inte går att läsa (status {status}). Försök igen om en stund.',
} as const;
