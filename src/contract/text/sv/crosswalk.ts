/** Nycklar mellan indelningar: skärmen, kommandoraden och felen. */
export const crosswalk = {
  'crosswalk.title': 'Nycklar mellan indelningar',
  'crosswalk.lead':
    'En nyckel säger hur områden i en indelning motsvarar områden i en annan, till exempel DeSO 2018 och DeSO 2025. Med den visar områdessidan serier över årgångarna, med brottet utmärkt.',
  'crosswalk.none': 'Ingen nyckel till eller från {division} är gjord.',
  'crosswalk.list': 'Nycklar till och från {division}',
  'crosswalk.make': 'Gör en nyckel',
  'crosswalk.from': 'Från indelning',
  'crosswalk.to': 'Till indelning',
  'crosswalk.method': 'Metod',
  'crosswalk.method.by-code': 'Efter SCB:s koder',
  'crosswalk.method.by-area': 'Efter yta',
  'crosswalk.method.by-population': 'Efter koder och befolkning',
  'crosswalk.method.from-file': 'Ur en fil',
  'crosswalk.done.by-code': 'efter SCB:s koder',
  'crosswalk.done.by-area': 'efter yta',
  'crosswalk.done.by-population': 'efter befolkning {period}',
  'crosswalk.done.from-file': 'efter en inläst nyckel',
  'crosswalk.about.by-code':
    'Samma kod är samma område, och en DeSO vars kod slutar på 0 delas i dem som slutar på 1, 2, 3. Hur mycket av ett delat område som ligger i varje del framgår inte av koden.',
  'crosswalk.about.by-area':
    'Gränserna läggs på varandra, och andelen är den gemensamma ytan. Människor bor inte jämnt fördelade: välj befolkning där det går.',
  'crosswalk.about.by-population':
    'Som efter koder, och delade områden vägs med den senast inlästa befolkningen i delarna.',
  'crosswalk.about.from-file':
    'En CSV-fil med kolumnerna from, to och weight: områdets kod, kod i den andra indelningen, och hur stor del (0–1) av det första som ligger i det andra.',
  'crosswalk.file': 'Fil med nyckeln',
  'crosswalk.preview': 'Förhandsgranska nyckeln',
  'crosswalk.previewing': 'Räknar ut nyckeln …',
  'crosswalk.pairs': 'Par av områden',
  'crosswalk.whole': 'Samma område i båda',
  'crosswalk.split': 'Områden som delas',
  'crosswalk.merged': 'Områden som sätts samman',
  'crosswalk.open': 'Par vars andel är okänd',
  'crosswalk.weight-period': 'Befolkning från',
  'crosswalk.unmatched-from':
    '{count, plural, one {Ett område} other {# områden}} i {division} har ingen motsvarighet: {names}.',
  'crosswalk.unmatched-to':
    '{count, plural, one {Ett område} other {# områden}} i {division} kommer inte från något: {names}.',
  'crosswalk.examples': 'De första paren som inte är samma område',
  'crosswalk.share': 'Del av det första',
  'crosswalk.share-back': 'Del av det andra',
  'crosswalk.unknown-share': 'okänd',
  'crosswalk.note': 'Hur nyckeln är gjord',
  'crosswalk.note-hint': 'Det läsaren behöver veta: underlag, val och brister.',
  'crosswalk.save': 'Spara nyckeln',
  'crosswalk.saved': 'Nyckeln är sparad och används på områdessidorna från och med nu.',
  'crosswalk.saved-same': 'Samma nyckel var redan sparad. Inget ändrades.',
  'crosswalk.made': 'Gjord',
  'crosswalk.parts-file': 'Hämta som CSV',
  'crosswalk.cli.head': '{from} till {to}, {method}: {pairs} par, {whole} samma område.',
  'crosswalk.cli.counts': '{split} delas, {merged} sätts samman, {open} par med okänd andel.',
  'error.crosswalk/same-division':
    'En nyckel går mellan två olika indelningar, men båda är {division}. Välj en annan.',
  'error.crosswalk/no-areas':
    'Indelningen {division} har inga områden inlästa. Läs in dess områden först.',
  'error.crosswalk/no-borders':
    'Indelningen {division} saknar gränser för {count} av sina områden, så ytor kan inte jämföras. Läs in gränserna, eller välj en annan metod.',
  'error.crosswalk/no-population':
    'Ingen befolkning är inläst för områdena i {division}, så nyckeln kan inte vägas. Läs in befolkningen, eller välj en annan metod.',
  'error.crosswalk/codes-do-not-match':
    'Koder i {from} och {to} svarar inte mot varandra, för indelningarna är av olika slag. Välj en annan metod.',
  'error.crosswalk/no-columns':
    '{file} saknar kolumnerna from och to (eller från och till) bland {fields}. Ge kolumnerna de namnen.',
  'error.crosswalk/unknown-area':
    'Rad {row} i {file}: området {value} finns inte i indelningen. Kontrollera koden och att rätt indelning är vald.',
  'error.crosswalk/malformed-weight':
    'Rad {row} i {file}: vikten {value} är inget tal över 0 och högst 1. Skriv den som andel, till exempel 0,25.',
  'error.crosswalk/weights-over-one':
    '{file}: vikterna för {value} blir tillsammans {sum}, mer än 1. Rätta dem så att de blir högst 1.',
  'error.crosswalk/duplicate-pair':
    'Rad {row} i {file}: paret {value} förekommer flera gånger. Behåll en rad per par.',
  'error.crosswalk/no-file':
    'En nyckel ur en fil behöver filen. Välj en CSV-fil med kolumnerna from, to och weight.',
  'error.crosswalk/changed-meanwhile':
    'Underlaget för nyckeln ändrades efter förhandsgranskningen. Inget sparades. Förhandsgranska den på nytt.',
  'error.crosswalk/unknown-crosswalk':
    'Nyckeln {crosswalk} finns inte. De som finns är listade under /api/crosswalks.',
  'error.crosswalk/command-arguments':
    'Kommandot crosswalk kunde inte förstås vid ”{word}”. Skriv samsyn crosswalk --from deso2018 --to deso2025 --method by-population --preview, eller samma med --yes --author NAMN --note HUR i stället för --preview. Metoderna är by-code, by-area, by-population och from-file; den sista med --file NYCKEL.csv.',
  'log.action.crosswalk/made': 'gjorde',
  'log.object.crosswalk': 'nyckeln {id}',
} as const;
