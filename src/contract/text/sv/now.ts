/** Nu: det som väntar, det som är nytt och det som kommer; och veckobrevet. */
export const now = {
  'shell.now': 'Nu',
  'now.waiting': 'Väntar på dig',
  'now.waiting-count': 'Väntar på dig ({count})',
  'now.nothing-waits': 'Inget väntar på dig.',
  'now.news': 'Nytt sedan sist',
  'now.news-since': 'Nytt sedan {day}',
  'now.no-news': 'Inget nytt.',
  'now.coming': 'Nästa i året',
  'now.nothing-coming': 'Inget med ett datum väntar.',
  'now.sign-in': 'Logga in för att se vad som väntar på dig.',
  'now.kind.answer-round':
    'Svara på uppföljningen {name}: {count, plural, one {ett åtagande} other {# åtaganden}}',
  'now.kind.answer-joint-effort':
    '{count, plural, one {Ett möjligt samarbete} other {# möjliga samarbeten}} att svara på',
  'now.kind.submit-draft':
    '{count, plural, one {Ett utkast} other {# utkast}} som inte är {count, plural, one {inskickat} other {inskickade}}',
  'now.kind.sign-version': 'Underteckna {name}',
  'now.kind.silent-parties':
    '{count, plural, one {En part} other {# parter}} har inte svarat på uppföljningen {name}',
  'now.kind.let-others-in': 'Du är ensam i Samsyn: gör konton till dem som ska vara med',
  'now.kind.name-coordinator':
    'Ingen samordnar Samordningsgruppen: ge någon rollen, annars kan ingen öppna en uppföljning',
  'now.due': 'senast {day}',
  'now.overdue': 'skulle ha varit klart {day}',
  'now.news.commitment':
    '{count, plural, one {Ett inskickat åtagande} other {# inskickade åtaganden}}',
  'now.news.plan-version':
    '{count, plural, one {En antagen version} other {# antagna versioner}} av överenskommelse eller plan',
  'now.news.report':
    '{count, plural, one {En fastställd årsrapport} other {# fastställda årsrapporter}}',
  'now.news.release': '{count, plural, one {En utgåva} other {# utgåvor}} av statistik',
  'now.coming.round-opens': 'Uppföljningen {name} öppnar',
  'now.coming.round-deadline': 'Sista dag att svara på uppföljningen {name}',
  'now.coming.plan-ends': '{name} upphör att gälla',
  'now.coming.document-ends': '{name} upphör att gälla',
  'letter.subject': 'Samsyn: {count, plural, one {en sak väntar} other {# saker väntar}} på dig',
  'letter.greeting': 'Hej {name}!',
  'letter.opening': 'Det här väntar på dig i Samsyn, {county}:',
  'letter.closing':
    'Det är det enda brev du får den här veckan. Du stänger av det under Min inloggning: {address}',
  'letter.invented': 'Övningslän: allt i brevet är påhittat.',
  'data.section.utskick': 'Utskick',
  'letter.explained':
    'Varje måndag klockan 7 får den som något väntar på ett brev om det, och ingen annan. Innehållet syns bara för mottagaren.',
  'letter.no-server':
    'Ingen e-postserver är inställd (SAMSYN_MAIL). Breven skrivs bara i den här listan.',
  'letter.none': 'Inga brev har skrivits.',
  'letter.week': 'Vecka',
  'letter.address': 'Till',
  'letter.subject-head': 'Ämne',
  'letter.state': 'Läge',
  'letter.made': 'Skrivet',
  'letter.state.waiting': 'väntar på att skickas',
  'letter.state.sent': 'skickat',
  'letter.state.logged': 'bara i listan',
  'letter.state.failed': 'kunde inte skickas: {fault}',
  'error.mail/malformed-server':
    'SAMSYN_MAIL är ingen adress till en e-postserver. Skriv den som smtp://namn:losenord@server:587 och starta om.',
  'error.mail/sender-missing':
    'SAMSYN_MAIL_FROM saknas. Ange adressen som breven ska komma från och starta om.',
} as const;
