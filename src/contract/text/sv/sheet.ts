/** Blad som hämtas, ändras i Excel och läses in igen. */
export const sheet = {
  'sheet.commitments': 'Åtaganden',
  'sheet.activities': 'Aktiviteter',
  'sheet.parties': 'Parter',
  'sheet.party-withdrawn': 'Utträdd från',
  'sheet.party-returned': 'Åter part från',
  'sheet.party-reason': 'Inläst blad med parter',
  'sheet.areas': 'Områden',
  'sheet.strengthens': 'Förstärker (egen referens)',
  'sheet.version': 'Version',
  'sheet.key': 'Rad-id',
  'sheet.words': 'Ord att välja bland',
  'sheet.guide': 'Så fyller du i',
  'sheet.guide-change':
    'Ändra i de celler du vill ändra. Bara det du har ändrat läses in, och du får se allt innan något sparas.',
  'sheet.guide-new': 'Lägg till en rad för något nytt. Lämna Rad-id och Version tomma.',
  'sheet.guide-key':
    'Rör inte Rad-id och Version: de säger vilken rad det är och vad den utgick från. Er egen referens behålls.',
  'sheet.guide-lists':
    'Flera ord eller områden i en cell skiljs åt med semikolon. Områden skrivs med namn eller kod.',
  'sheet.guide-dates':
    'Datum skrivs 2026-11-22 eller 22 november 2026. En tom cell betyder att inget är sagt.',
  'sheet.guide-removed':
    'En rad som du tar bort ur bladet står kvar i Samsyn. Byt status om något är avbrutet eller klart.',
  'sheet.guide-party-names':
    'Ett ändrat namn gäller från den dag bladet läses in. Det gamla namnet betyder fortfarande samma part.',
  'sheet.guide-party-others':
    'Andra namn skiljs åt med semikolon. Lägg till, men ta inte bort: ett namn som betyder en part fortsätter att göra det.',
  'sheet.guide-party-shown':
    'Slag, kommunkod och dagarna för utträde står här för att läsas. Utträde antecknas på partens sida, med skäl.',
  'sheet.guide-party-rows':
    'Parter läggs inte till och tas inte bort här. Rör inte Rad-id och Version: de säger vilken part det är och vad raden utgick från.',
  'sheet.take-out': 'Hämta som Excel',
  'sheet.read-in': 'Läs in ett ändrat blad',
  'sheet.file': 'Fil',
  'sheet.file-hint': 'Excel (.xlsx) eller CSV med samma rubriker som bladet du hämtade.',
  'sheet.previewing': 'Läser bladet',
  'sheet.apply': 'Läs in ändringarna',
  'sheet.applying': 'Läser in',
  'sheet.cancel': 'Avbryt',
  'sheet.preview-title': 'Det här händer',
  'sheet.nothing-changed': 'Inget i bladet skiljer sig från det som står.',
  'sheet.counts':
    '{changed, plural, =0 {Ingen rad ändras} one {En rad ändras} other {# rader ändras}}, {added, plural, =0 {ingen} one {en} other {#}} är ny, {unchanged, plural, =0 {ingen} one {en} other {#}} är oförändrad.',
  'sheet.changed': 'Ändras',
  'sheet.added': 'Nya rader',
  'sheet.conflicts': 'Ändrat av någon annan sedan bladet hämtades; står kvar',
  'sheet.remarks': 'Läses inte in',
  'sheet.unread':
    '{count, plural, one {Kolumnen {heads} hör} other {Kolumnerna {heads} hör}} inte till bladet och läses inte. Är en rubrik ändrad: skriv tillbaka den och välj filen igen.',
  'sheet.absent': 'Finns här men inte i bladet; står kvar',
  'sheet.row': 'Rad',
  'sheet.column': 'Kolumn',
  'sheet.name': 'Vad',
  'sheet.from': 'Står',
  'sheet.to': 'Blir',
  'sheet.in-file': 'I bladet',
  'sheet.why': 'Varför',
  'sheet.blank': 'tomt',
  'sheet.done':
    'Inläst: {changed, plural, =0 {ingen rad ändrad} one {en rad ändrad} other {# rader ändrade}}, {added, plural, =0 {ingen} one {en} other {#}} ny.',
  'sheet.done-left-out':
    '{count, plural, one {En rad} other {# rader}} lästes inte in. Rätta dem och läs in bladet igen.',
  'log.action.commitment/sheet-read': 'läste in ett blad med åtaganden för',
  'log.action.activity/sheet-read': 'läste in ett blad med aktiviteter för',
  'error.sheet/column-missing':
    'Bladet saknar {columns}. Rubriken kan vara ändrad eller borttagen. Hämta bladet på nytt, eller skriv tillbaka rubriken.',
  'error.sheet/column-twice':
    'Rubriken ”{head}” står i två kolumner. Ta bort eller döp om den ena.',
  'error.sheet/malformed-date':
    '”{text}” är inget datum. Skriv till exempel 2026-11-22 eller 22 november 2026.',
  'error.sheet/unknown-choice':
    '”{text}” är inget av orden för {head}. Välj ett av dem på bladet Ord att välja bland.',
  'error.sheet/unknown-area':
    'Det finns inget område som heter eller har koden ”{text}”. Skriv namnet eller koden som på områdets sida.',
  'error.sheet/ambiguous-area': 'Flera områden heter ”{text}”. Skriv koden i stället.',
  'error.sheet/malformed-flag': '”{text}” är varken ja eller nej.',
  'error.sheet/text-too-long': 'Texten är för lång för {head}. Korta den.',
  'error.sheet/unknown-key':
    'Rad-id ”{text}” hör inte till något av era. Töm Rad-id och Version om raden är ny.',
  'error.sheet/key-twice': 'Två rader har samma rad-id, ”{text}”. Töm det på den som är ny.',
  'error.sheet/reference-twice':
    'Två rader har samma egna referens, ”{text}”. Ge den ena en annan referens eller ta bort den.',
  'error.sheet/malformed-version':
    '”{text}” är ingen version. Töm cellen, eller hämta bladet på nytt.',
  'error.sheet/unknown-version':
    'Versionen {text} av raden finns inte. Hämta bladet på nytt och gör ändringen där.',
  'error.sheet/too-many-rows':
    'Bladet har {rows} rader; högst {limit} läses in på en gång. Dela det i flera.',
  'error.sheet/changed-meanwhile':
    'Något har ändrats sedan förhandsgranskningen. Inget lästes in. Förhandsgranska igen.',
  'error.sheet/cannot-add':
    '”{name}” är ingen av parterna, och parter läggs inte till i bladet. Ta bort raden, eller skriv ett namn som en part har.',
  'error.sheet/nothing-to-do': 'Det finns inget att läsa in ur bladet.',
} as const;
