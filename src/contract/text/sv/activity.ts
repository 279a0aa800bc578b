/** Aktiviteter i en parts egen lista. */
export const activity = {
  'activity.title': 'Aktiviteter',
  'activity.explained':
    'Det här gör eller planerar parterna enligt sina egna listor. Ett löfte till de andra är ett åtagande. Din parts lista syns bara för er tills ni delar den.',
  'activity.sign-in': 'Logga in för att se er lista och det som andra har delat med er.',
  'activity.own': 'Er lista',
  'activity.shared': 'Delat av andra',
  'activity.none': 'Inga aktiviteter finns här. Läs in er egen lista, eller skriv en aktivitet.',
  'activity.none-shared': 'Ingen annan part har delat sin lista med er.',
  'activity.no-days': 'Tid ej angiven',
  'activity.add': 'Skriv en aktivitet',
  'activity.edit': 'Ändra',
  'activity.remove': 'Ta bort',
  'activity.save': 'Spara',
  'activity.removed': '”{what}” är borttagen.',
  'activity.list': 'Läs in er egen lista',
  'activity.list-explained':
    'Välj listan som den är, Excel eller CSV. Du säger en gång vilken kolumn som är vad; det minns Samsyn till nästa gång.',
  'activity.list-mapping': 'Vilken kolumn är vad?',
  'activity.list-as-before': 'Kolumnerna läses som förra gången.',
  'activity.list-none': 'Står inte i listan',
  'activity.field.what': 'Aktivitet',
  'activity.field.reference': 'Eget nummer',
  'activity.field.areas': 'Plats',
  'activity.field.targetGroups': 'Målgrupp',
  'activity.field.period': 'Tid i ord',
  'activity.field.from': 'Från och med',
  'activity.field.to': 'Till och med',
  'activity.field.kind': 'Slag',
  'activity.field.actionArea': 'Insatsområde',
  'activity.questions':
    '{count, plural, one {En sak kunde inte placeras} other {# saker kunde inte placeras}}',
  'activity.question':
    'Vad betyder ”{text}” under {field}? Det står på {count, plural, one {rad} other {raderna}} {rows}.',
  'activity.question-empty':
    '{field} är tomt på {count, plural, one {rad} other {raderna}} {rows}. Vad gäller?',
  'activity.answer': 'Svara',
  'activity.answer-nothing': 'Inget sagt',
  'activity.skip': 'Hoppa över raderna',
  'activity.waiting':
    '{count, plural, one {En rad väntar} other {# rader väntar}} på svar och läses inte in ännu.',
  'log.action.activity/created': 'skrev',
  'log.action.activity/changed': 'ändrade',
  'log.action.activity/removed': 'tog bort',
  'log.object.activity': 'aktiviteten {id}',
  'error.activity/unknown-activity':
    'Det finns ingen sådan aktivitet. Den kan ha tagits bort, eller så är den inte delad med dig.',
  'error.activity/nothing-said': 'Aktiviteten säger inte vad som görs. Skriv det.',
  'error.activity/no-place': 'Aktiviteten säger inte var. Välj områden eller hela länet.',
  'error.activity/days-reversed': 'Sista dagen, {to}, kommer före första, {from}. Rätta den ena.',
  'error.activity/action-area-not-in-plan':
    'Insatsområdet ”{actionArea}” finns inte i planen som gäller. Välj ett av planens.',
  'error.activity/unknown-area': 'Området {area} finns inte. Välj ett område ur listan.',
  'error.activity/party-withdrawn':
    'Parten har lämnat överenskommelsen och skriver inga nya aktiviteter.',
  'error.activity/reference-taken':
    'En annan av era aktiviteter har redan numret ”{reference}”. Ge den här ett annat.',
  'error.activity/malformed-mapping':
    'Säg vilken kolumn som berättar vad som görs, och välj varje kolumn ur listan.',
  'error.activity/column-not-in-list':
    'Listan har ingen kolumn som heter ”{column}”. Välj bland listans egna rubriker.',
} as const;
