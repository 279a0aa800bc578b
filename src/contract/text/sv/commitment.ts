/** Åtaganden. */
export const commitment = {
  'commitment.title': 'Åtaganden',
  'commitment.party': 'Part',
  'commitment.state': 'Status',
  'commitment.state.draft': 'Utkast',
  'commitment.state.submitted': 'Inskickat',
  'commitment.state.adopted': 'Beslutat',
  'commitment.state.ongoing': 'Pågår',
  'commitment.state.completed': 'Genomfört',
  'commitment.state.discontinued': 'Avbrutet',
  'commitment.priority': 'Prioritering',
  'commitment.action-area': 'Insatsområde',
  'commitment.also-under': 'Rör även',
  'commitment.joint-activity': 'Gemensam aktivitet',
  'commitment.what': 'Vad',
  'commitment.where': 'Var',
  'commitment.whole-county': 'Hela länet',
  'commitment.from': 'Från och med',
  'commitment.to': 'Till och med',
  'commitment.target-groups': 'Målgrupp',
  'commitment.group.children': 'Barn',
  'commitment.group.young-people': 'Unga',
  'commitment.group.parents': 'Föräldrar',
  'commitment.group.adults': 'Vuxna',
  'commitment.group.older-people': 'Äldre',
  'commitment.group.professionals': 'Yrkesverksamma',
  'commitment.group.everyone': 'Alla',
  'commitment.kind': 'Slag',
  'commitment.kind.new': 'Ny',
  'commitment.kind.strengthened': 'Förstärkt',
  'commitment.kind.ongoing': 'Pågående',
  'commitment.contact-role': 'Kontaktroll',
  'commitment.seen-by': 'Så syns det att det är gjort',
  'commitment.reference': 'Eget diarie- eller verksamhetsnummer',
  'commitment.indicator': 'Indikator som ska påverkas',
  'commitment.method': 'Metod',
  'commitment.method-not-named': 'Metod ej angiven',
  'commitment.prevention': 'Slag av förebyggande',
  'commitment.prevention.structural': 'Strukturellt',
  'commitment.prevention.social': 'Socialt',
  'commitment.prevention.situational': 'Situationellt',
  'commitment.table-remark':
    'Utkast syns bara för den egna parten. Ett åtagande som rör flera insatsområden står på en rad.',
  'commitment.matrix': 'Vem har lovat vad',
  'commitment.answer': 'Svar',
  'commitment.cell.committed': 'Åtagande',
  'commitment.cell.not-relevant': 'Ej aktuellt',
  'commitment.cell.silent': 'Tyst',
  'commitment.promised': 'Åtaganden',
  'commitment.matching': 'Varav med valt filter',
  'commitment.reason': 'Skäl',
  'commitment.plan-from': 'Planen gäller från och med {day}.',
  'commitment.counted-once':
    'Ett åtagande under flera insatsområden står i varje rad men räknas en gång i summorna.',
  'commitment.by-area': 'Åtaganden per område',
  'commitment.standing': 'Åtaganden som gäller',
  'commitment.counted-on': 'Räknat {day}: inskickade, beslutade och pågående åtaganden.',
  'commitment.whole-county-beside':
    '{count, plural, =0 {Inga åtaganden gäller hela länet.} one {Därtill gäller ett åtagande hela länet.} other {Därtill gäller # åtaganden hela länet.}}',
  'log.action.commitment/created': 'skrev utkastet till',
  'log.action.commitment/changed': 'ändrade',
  'log.action.commitment/removed': 'tog bort utkastet till',
  'log.action.commitment/submitted': 'skickade in',
  'log.action.commitment/adopted': 'beslutade om',
  'log.action.commitment/ongoing': 'satte i gång',
  'log.action.commitment/completed': 'anmälde som genomfört',
  'log.action.commitment/discontinued': 'avbröt',
  'log.action.plan/not-relevant': 'svarade ”ej aktuellt” för',
  'log.action.plan/relevant-again': 'tog tillbaka ”ej aktuellt” för',
  'log.action.template/created': 'skrev',
  'log.action.template/changed': 'ändrade',
  'log.object.action-area': 'insatsområdet {id}',
  'log.object.commitment-template': 'mallen {id}',
  'error.commitment/unknown-commitment':
    'Det finns inget sådant åtagande. Det kan ha tagits bort, eller så är det inte delat med dig.',
  'error.commitment/no-plan':
    'Ingen plan gäller den {day}, så det finns inget att åta sig i. Lägg in en plan först.',
  'error.commitment/party-withdrawn':
    'Parten {party} har lämnat överenskommelsen och kan inte göra nya åtaganden.',
  'error.commitment/nothing-said': 'Skriv vad ni åtar er.',
  'error.commitment/action-area-not-in-plan':
    'Insatsområdet ”{actionArea}” finns inte i planen som gäller. Välj ett som finns.',
  'error.commitment/activity-not-in-plan':
    'Den gemensamma aktiviteten ”{activity}” finns inte i planen som gäller. Välj en som finns, eller ingen.',
  'error.commitment/no-place': 'Säg var: välj ett eller flera områden, eller hela länet.',
  'error.commitment/wide-area':
    'Området {area} är ett län eller hela landet. Välj ”Hela länet” i stället.',
  'error.commitment/unknown-area': 'Området {area} finns inte. Välj ett i listan.',
  'error.commitment/earlier-edition':
    'Området {area} hör till en äldre indelning. I den som används nu, {divisionInUse}, är det {became}. Välj det i stället.',
  'error.commitment/earlier-edition-unlinked':
    'Området {area} hör till en annan indelning än den som används nu, {divisionInUse}, och ingen nyckel säger vad det blev. Välj områden i {divisionInUse}.',
  'error.commitment/malformed-day': '”{day}” är ingen dag. Skriv den som 2026-01-31.',
  'error.commitment/days-reversed':
    'Sista dagen, {to}, ligger före den första, {from}. Byt plats på dem.',
  'error.commitment/outside-plan-period':
    'Tiden {from} till {to} ligger inte inom planens, som börjar {validFrom} och slutar {validTo}. Ändra dagarna.',
  'error.commitment/before-plan':
    'Tiden {from} till {to} börjar före planen, som gäller från och med {validFrom}. Ändra första dagen.',
  'error.commitment/strengthens-nothing':
    'Ett förstärkt åtagande måste peka ut vad det förstärker. Välj det befintliga åtagandet eller aktiviteten.',
  'error.commitment/unknown-strengthened':
    'Det som ska förstärkas, {value}, finns inte eller är inte delat med dig. Välj ett annat.',
  'error.commitment/unknown-indicator': 'Indikatorn ”{value}” finns inte. Välj en i listan.',
  'error.commitment/unknown-method': 'Metoden ”{value}” finns inte i registret. Välj en i listan.',
  'error.commitment/unknown-template': 'Mallen {value} finns inte. Välj en annan, eller ingen.',
  'error.commitment/unknown-payer':
    'Kostnadsandelen pekar på ”{value}”, som inte är en part. Välj en part.',
  'error.commitment/reference-taken':
    'Numret ”{reference}” finns redan på ett annat av era åtaganden. Välj ett annat, eller ändra det åtagandet.',
  'error.commitment/not-complete':
    'Innan åtagandet skickas in måste det ha kontaktroll och hur det kommer att synas att det är gjort.',
  'error.commitment/no-such-transition':
    'Ett åtagande med status {from, select, draft {utkast} submitted {inskickat} adopted {beslutat} ongoing {pågår} completed {genomfört} discontinued {avbrutet} other {{from}}} kan inte bli {to, select, draft {utkast} submitted {inskickat} adopted {beslutat} ongoing {pågår} completed {genomfört} discontinued {avbrutet} other {{to}}}.',
  'error.commitment/ended':
    'Åtagandet är {state, select, completed {genomfört} other {avbrutet}} och ändras inte längre. Skriv ett nytt.',
  'error.commitment/not-draft':
    'Bara utkast kan tas bort. Det som andra har sett avbryts i stället.',
} as const;
