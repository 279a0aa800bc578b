/** Hämta: the plan, the run, what came and what did not, what waits for a person, and how old the figures are. */
export const fetchText = {
  'fetch.lead':
    'Hämta länets områden, siffror och notiser direkt från SCB, Kolada och polisen. Varje svar sparas som det kom. Det som redan finns oförändrat ändrar inget.',
  'fetch.county': 'Län',
  'fetch.county-hint': 'Två siffror, som 03 för Uppsala län.',
  'fetch.author': 'Vem hämtar',
  'fetch.author-hint': 'Namn eller roll. Skrivs i loggen.',
  'fetch.show-plan': 'Visa planen',
  'fetch.plan': 'Plan för {county}',
  'fetch.county-named': '{name} ({county})',
  'fetch.county-code': 'län {county}',
  'fetch.plan-sum':
    'Omkring {calls} frågor, {cells} värden och områden, ungefär {minutes, plural, one {en minut} other {# minuter}}. Allt sparas i den här installationens databas, råsvaren också.',
  'fetch.plan-goes-on': 'En hämtning som avbröts fortsätter där den slutade.',
  'fetch.start': 'Hämta aktuella uppgifter',
  'fetch.what': 'Vad',
  'fetch.publisher': 'Varifrån',
  'fetch.table': 'Tabell',
  'fetch.calls': 'Frågor',
  'fetch.cells': 'Antal',
  'fetch.state': 'Läge',
  'fetch.parts': 'Delar',
  'fetch.state.waiting': 'väntar',
  'fetch.state.running': 'hämtas',
  'fetch.state.done': 'kom',
  'fetch.state.unchanged': 'kom, oförändrat',
  'fetch.state.held': 'väntar på dig',
  'fetch.state.dropped': 'kom, lades inte in',
  'fetch.state.failed': 'kom inte',
  'fetch.run-state.planned': 'planerad',
  'fetch.run-state.running': 'pågår',
  'fetch.run-state.done': 'klar',
  'fetch.run-state.partly': 'delvis klar',
  'fetch.run-state.cancelled': 'avbruten',
  'fetch.run-state.failed': 'kom inte',
  'fetch.run-state.interrupted': 'avbröts oväntat',
  'fetch.doing': 'Hämtar {name}: {done} av {all} delar. Ungefär {left} kvar.',
  'fetch.left-minutes': '{minutes, plural, one {en minut} other {# minuter}}',
  'fetch.left-seconds': '{seconds, plural, one {en sekund} other {# sekunder}}',
  'fetch.cancel': 'Avbryt hämtningen',
  'fetch.go-on': 'Fortsätt hämtningen',
  'fetch.retry': 'Försök igen med det som inte kom',
  'fetch.summary':
    '{came, plural, =0 {Ingen del kom.} one {En del kom.} other {# delar kom.}} {failed, plural, =0 {} one {En del kom inte.} other {# delar kom inte.}} {held, plural, =0 {} one {En del väntar på dig.} other {# delar väntar på dig.}} {waiting, plural, =0 {} one {En del är inte frågad.} other {# delar är inte frågade.}}',
  'fetch.came':
    '{name}: {cells} värden{unknown, plural, =0 {} one {, en okänd kod} other {, # okända koder}}.',
  'fetch.did-not-come': '{name}: {sentence}',
  'fetch.held': 'Väntar på dig',
  'fetch.held-lead':
    '{name}: {added} nya celler, {changed} ändrade, {same} oförändrade. Inget visas förrän någon har sagt till.',
  'fetch.held-reason.national-jump': 'Ett riksvärde ändras med mer än 30 procent.',
  'fetch.held-reason.codes-new':
    '{count, plural, one {En cell} other {# celler}} finns inte sedan tidigare.',
  'fetch.held-reason.codes-gone':
    '{count, plural, one {En cell} other {# celler}} finns inte längre.',
  'fetch.held-reason.many-cells-changed': 'Mer än var femte cell ändras.',
  'fetch.held-reason.more-missing': 'Fler värden saknas än förut.',
  'fetch.jump': '{indicator} i riket: {before} ({beforePeriod}) blir {after} ({period}).',
  'fetch.load-held': 'Lägg in',
  'fetch.drop-held': 'Lägg inte in',
  'fetch.load-held-of': 'Lägg in {name}',
  'fetch.drop-held-of': 'Lägg inte in {name}',
  'fetch.last-runs': 'Senaste hämtningarna',
  'fetch.no-runs': 'Inget är hämtat än.',
  'fetch.when': 'När',
  'fetch.who': 'Vem',
  'fetch.started-by.person': 'för hand',
  'fetch.started-by.schedule': 'enligt schema',
  'fetch.sources': 'Källornas läge',
  'fetch.source': 'Källa',
  'fetch.host': 'Server',
  'fetch.circuit.closed': 'frågas',
  'fetch.circuit.open': 'vilar till {time} efter {failures} fel',
  'fetch.circuit.probing': 'prövas',
  'fetch.schedule': 'Schema',
  'fetch.schedule-lead':
    'Av från början. När något oväntat ändras väntar det på en person, precis som här.',
  'fetch.schedule-on': 'Hämta av sig självt',
  'fetch.schedule-day': 'Dag',
  'fetch.schedule-hour': 'Timme, svensk tid',
  'fetch.schedule-day.0': 'varje dag',
  'fetch.schedule-day.1': 'måndag',
  'fetch.schedule-day.2': 'tisdag',
  'fetch.schedule-day.3': 'onsdag',
  'fetch.schedule-day.4': 'torsdag',
  'fetch.schedule-day.5': 'fredag',
  'fetch.schedule-day.6': 'lördag',
  'fetch.schedule-day.7': 'söndag',
  'fetch.schedule-save': 'Spara schemat',
  'fetch.schedule-saved': 'Schemat är sparat.',
  'fetch.cli.plan-part':
    '  {name} ({publisher}, {table}): {cells} värden eller områden, {calls} frågor',
  'fetch.cli.nothing-asked': 'Inget har frågats. Kör om med --yes för att hämta.',
  'fetch.cli.ask': 'Hämta nu? Skriv ja: ',
  'fetch.cli.yes': 'ja',
  'fetch.cli.part': '[{done}/{all}] {name}: {state}',
  'fetch.cli.cancelling': 'Avbryter …',
  'fetch.cli.how-to-go-on':
    'Det som har kommit är sparat. Fortsätt med: npm run samsyn -- fetch county {county} --yes',
  'fetch.cli.held': 'Avgör på skärmen under Data, Hämta.',

  'age.as-of': 'Uppgifterna är från {date}.',
  'age.source-failed': 'Uppgifterna är från {date}; {publisher} svarade inte {at}.',
  'age.source-failed-never': '{publisher} svarade inte {at}.',
  'age.update-expected': 'Uppgifterna är från {date}; {publisher} skulle ha kommit med nyare {at}.',

  'notice.title': 'Polisens notiser',
  'notice.lead':
    'Vad polisen själv har berättat om på polisen.se. Ett urval, inte statistik: räkna inte och jämför inte.',
  'notice.empty': 'Inga notiser är hämtade för området.',
  'notice.published': 'Publicerad',
  'notice.type': 'Händelse',
  'notice.place': 'Plats',
  'notice.precision.areas': '{areas}',
  'notice.precision.municipality': 'någonstans i {areas}',
  'notice.precision.county': 'någonstans i länet',
  'notice.precision.unknown': 'plats okänd',
  'notice.link': 'Läs hos polisen',

  'error.fetch/malformed-source':
    'Filen data/fetches/{file} har fel i fältet {field}. Rätta filen.',
  'error.fetch/label-differs':
    'I {table} heter koden {code} i {dimension} ”{label}”, men skulle innehålla {words}. Tabellen hämtas inte förrän någon har sett efter vad koden betyder och rättat data/fetches.',
  'error.fetch/dimension-missing':
    'Tabellen {table} har inte längre dimensionen {dimension}. Se efter hos källan och rätta data/fetches.',
  'error.fetch/category-missing':
    'Tabellen {table} har inte längre {code} i {dimension}. Se efter hos källan och rätta data/fetches.',
  'error.fetch/no-known-area':
    'Inget område i svaret från {table} är inläst. Hämta länets områden och gränser först.',
  'error.fetch/no-values':
    'Svaret från {table} har inga värden. Inget ändrades. Försök igen senare.',
  'error.fetch/no-places':
    'Län {county} finns inte i {table}, eller har inga kommuner där. Kontrollera länets två siffror.',
  'error.fetch/cells-refused':
    '{table} har {count, plural, one {en cell} other {# celler}} som inte kan stämma. Den första: {indicator} i {area}, {period}: {value} ({firstCode}). Inget ändrades.',
  'error.fetch/outlines-refused':
    'Gränserna i {layer} har {count, plural, one {ett fel} other {# fel}} ({firstCode}) och lades inte in. De gamla gränserna står kvar.',
  'error.fetch/unexpected':
    'Något oväntat hände: {reason}. Inget av delen sparades. Försök igen, och berätta för den som sköter Samsyn om det upprepas.',
  'error.fetch/unknown-run': 'Hämtningen {run} finns inte. Kontrollera adressen.',
  'error.fetch/unknown-part': 'Hämtningen {run} har ingen del som heter {source}.',
  'error.fetch/unknown-county':
    '”{county}” är inget län. Skriv två siffror, som 03 för Uppsala län.',
  'error.fetch/already-running':
    'En hämtning pågår redan. Vänta tills den är klar, eller avbryt den under Data, Hämta.',
  'error.fetch/not-running': 'Hämtningen {run} pågår inte, så den kan inte avbrytas.',
  'error.fetch/nothing-to-retry':
    'Allt i hämtningen {run} har kommit. Starta en ny för att fråga igen.',
  'error.fetch/not-held': 'Delen {source} väntar inte på någon. Läs om sidan.',
  'error.fetch/command-arguments':
    'Kommandot fetch kunde inte förstås vid ”{word}”. Skriv samsyn fetch county 03, med --yes för att hämta direkt och --author NAMN för loggen.',
  'error.fetch/not-complete': 'Allt kom inte. Kör samma kommando igen för det som saknas.',
} as const;
