/** Möjliga samarbeten. */
export const jointEffort = {
  'joint-effort.title': 'Möjliga samarbeten',
  'joint-effort.lead':
    'Planer från två parter som möts i plats, tid, målgrupp eller ämne. Minst två måste mötas, och plats eller ämne vara en av dem. Orden jämförs i programmet; inget skickas ut.',
  'joint-effort.compared':
    '{efforts, plural, =0 {Inga åtaganden eller aktiviteter är delade med din part än.} one {Ett åtagande eller en aktivitet jämfördes.} other {# åtaganden och aktiviteter jämfördes.}} {total, plural, =0 {Inget möjligt samarbete väntar på svar.} one {Ett möjligt samarbete väntar på svar.} other {# möjliga samarbeten väntar på svar.}}',
  'joint-effort.own': 'Där din part är med',
  'joint-effort.others': 'Mellan andra parter',
  'joint-effort.shown':
    'Av {total} visas de {count} med flest och starkast skäl, din parts för sig.',
  'joint-effort.show-more': 'Visa fler',
  'joint-effort.headline': 'Båda: {both}. Olika: {different}.',
  'joint-effort.both': 'Båda',
  'joint-effort.different': 'Olika',
  'joint-effort.double': 'Dubbelt?',
  'joint-effort.double-why':
    'Dubbelt? Ämne, plats och målgrupp är desamma. Kanske räcker det att en gör det.',
  'joint-effort.strengths': 'Hur starka skälen är',
  'joint-effort.party.first': 'Part 1',
  'joint-effort.party.second': 'Part 2',
  'joint-effort.kind.first': 'Slag 1',
  'joint-effort.kind.second': 'Slag 2',
  'joint-effort.what.first': 'Vad 1',
  'joint-effort.what.second': 'Vad 2',
  'joint-effort.kind-of.commitment': 'åtagande',
  'joint-effort.kind-of.activity': 'aktivitet',
  'joint-effort.where-when': '{where} · {from} – {to}',
  'joint-effort.where': '{where} · utan datum',
  'joint-effort.reason.place.same': 'Samma plats: {areas}, {percent} % av den minstas områden.',
  'joint-effort.reason.place.within': 'Plats i plats: {areas} ligger i den andras större område.',
  'joint-effort.reason.place.whole-county':
    'En av dem gäller hela länet. Det räknas inte som samma plats.',
  'joint-effort.reason.time': 'Samtidigt: {from} – {to}, {percent} % av den kortares tid.',
  'joint-effort.reason.target-group.same':
    'Samma målgrupp: {groups}, {percent} % av den som nämner färst.',
  'joint-effort.reason.target-group.everyone':
    'En av dem är för alla. Det räknas inte som samma målgrupp.',
  'joint-effort.reason.subject': 'Samma ämne, efter orden: {words}. Likhet {percent} av 100.',
  'joint-effort.short.time': '{from} – {to}',
  'joint-effort.short.subject': 'orden {words}',
  'joint-effort.differs.action-area': 'insatsområde',
  'joint-effort.differs.time': 'tid',
  'joint-effort.differs.target-group': 'målgrupp',
  'joint-effort.answer': 'Svara för din part',
  'joint-effort.answer.yes': 'Ja',
  'joint-effort.answer.not-now': 'Inte nu',
  'joint-effort.answer.no': 'Nej',
  'joint-effort.reason': 'Skäl',
  'joint-effort.reason-hint':
    'Behövs för ”inte nu” och ”nej”. Den andra parten ser skälet; ingen annan gör det.',
  'joint-effort.reason-needed': 'Skriv varför, så att den andra parten förstår.',
  'joint-effort.not-yours': 'Bara de två parterna kan svara.',
  'joint-effort.given.yes': '{party} svarade ja {day}.',
  'joint-effort.given.not-now': '{party} svarade inte nu {day}.',
  'joint-effort.given.no': '{party} svarade nej {day}.',
  'joint-effort.given-why': 'Skäl: {reason}',
  'joint-effort.answered-rest': 'Svaret är sparat. Förslaget vilar och kommer tillbaka {day}.',
  'joint-effort.answered-yes': 'Svaret är sparat. Nu väntar förslaget på den andra parten.',
  'joint-effort.answered-agreed':
    'Svaret är sparat. Båda har sagt ja: skriv var sitt åtagande med samma gemensamma aktivitet.',
  'joint-effort.agreed': 'Båda har sagt ja',
  'joint-effort.agreed-on': 'Överens den',
  'joint-effort.agreed-since':
    'Överens sedan {day}. Nästa steg: var sitt åtagande med samma gemensamma aktivitet.',
  'joint-effort.write': 'Skriv åtagandet',
  'joint-effort.resting': 'Vilar',
  'joint-effort.resting-lead':
    'Ett nej vilar ett år från svaret, ett inte nu ett kvartal. Sedan kommer förslaget tillbaka.',
  'joint-effort.rests-until': 'Vilar till',
  'joint-effort.rests': 'Vilar till {day}.',
  'joint-effort.none': 'Inget möjligt samarbete att svara på just nu.',
  'joint-effort.none-why':
    'Här visas planer som kan göras tillsammans, när minst två parter har delat åtaganden eller aktiviteter. En part väljer själv vad den delar.',
  'joint-effort.table-remark':
    'Ordningen följer hur många skäl som räknas och hur starka de är. Det finns inget samlat mått. Hur ord jämförs står i docs/methods/text-similarity.md.',
  'log.action.joint-effort/answered': 'svarade på',
  'log.object.joint-effort': 'ett möjligt samarbete ({id})',
  'error.joint-effort/unknown-pair':
    'Det finns inget sådant möjligt samarbete för din part. En av planerna kan ha avslutats, tagits bort eller slutat delas.',
  'error.joint-effort/reason-needed': 'Skriv ett skäl, så att den andra parten förstår varför.',
} as const;
