/** Effekt: före och efter ett åtagande. */
export const effect = {
  'error.effect/no-indicator':
    'Åtagandet säger inte vilken indikator det hoppas påverka. Ange en, så kan före och efter visas.',
  'error.effect/no-values':
    '{indicator} har inga värden för åtagandets områden. Läs in dem, så kan före och efter visas.',
  'effect.title': 'Effekt',
  'effect.lead':
    '{indicator} i åtagandets områden och i de områden som liknar dem mest men inte har insatsen, före och efter {day}.',
  'effect.lead-county': '{indicator} i hela länet före och efter {day}.',
  'effect.caution':
    'Jämförelsen visar samtidighet, inte orsak: annat kan ha hänt i områdena samtidigt.',
  'effect.level-chosen':
    'Jämförelseområdena är valda efter nivån före insatsen. Områden med ovanliga värden brukar närma sig de andra av sig själva.',
  'effect.compass-chosen': 'Jämförelseområdena är de mest lika i den sociala kompassen.',
  'effect.no-comparison': 'Det finns inga områden utan insatsen att jämföra med.',
  'effect.interval': '{estimate} (95 procents intervall {low} till {high})',
  'effect.without-interval': '{estimate} (osäkerheten kan inte räknas)',
  'effect.gap-before': 'Skillnaden mot jämförelseområdena före: {estimate}.',
  'effect.gap-after': 'Skillnaden mot jämförelseområdena efter: {estimate}.',
  'effect.differences':
    'Åtagandets områden har ändrats {estimate} mer än jämförelseområdena (differens i differenser).',
  'effect.trend-before':
    'Redan före skilde sig utvecklingen {estimate} per period: nära noll betyder att de är jämförbara.',
  'effect.trend-before-unlike':
    'Utvecklingen skilde sig redan före ({estimate} per period), så jämförelsen säger lite.',
  'effect.series':
    'Sista perioden ligger områdena {estimate} från dit de var på väg före insatsen (avbruten tidsserie).',
  'effect.synthetic':
    'Mot en blandning av jämförelseområden som var lika före är skillnaden {estimate}; plats {place} av {of} bland områden där inget gjordes (syntetisk kontroll).',
  'effect.method.differences': 'Differens i differenser',
  'effect.method.series': 'Avbruten tidsserie',
  'effect.method.synthetic': 'Syntetisk kontroll',
  'effect.cannot': '{method} kan inte räknas: {why}',
  'effect.refused.too-few-points-before':
    'det finns {found} perioder före, och det behövs {least}.',
  'effect.refused.too-few-points-after':
    'det finns {found} perioder efter, och det behövs {least}.',
  'effect.refused.too-few-treated':
    'åtagandet har {found} område med värden, och det behövs {least}.',
  'effect.refused.too-few-comparisons':
    'det finns {found} områden att jämföra med, och det behövs {least}.',
  'effect.refused.seasons-not-told-apart': 'årstiderna kan inte skiljas åt.',
  'effect.refused.fits-exactly': 'värdena skiljer sig inte åt.',
  'effect.trend.up': 'Säker ökning i åtagandets områden {from} till {to}.',
  'effect.trend.down': 'Säker minskning i åtagandets områden {from} till {to}.',
  'effect.trend.none': 'Ingen säker förändring i åtagandets områden {from} till {to}.',
  'effect.trend-too-few':
    'För få år för att säga något om utvecklingen: {count, plural, one {ett värde} other {# värden}}, och det behövs fem.',
  'effect.table': 'Före och efter, period för period',
  'effect.period': 'Period',
  'effect.side': 'När',
  'effect.side.before': 'Före',
  'effect.side.during': 'Började',
  'effect.side.after': 'Efter',
  'effect.treated': 'Åtagandets områden',
  'effect.compared': 'Jämförelseområden',
  'effect.difference': 'Skillnad',
  'effect.compared-with': 'Jämförs med: {areas}.',
  'effect.without-values': 'Saknar värden: {areas}.',
  'effect.other-divisions': 'Räknas inte med, eftersom de hör till en annan indelning: {areas}.',
  'effect.before-break': 'Lämnas utanför, eftersom serien har ett brott efter dem: {periods}.',
  'effect.source': 'Källa: {source}. Värden som lästs in till och med i dag.',
  'effect.page': 'Effekt av ett åtagande',
  'effect.link': 'Se före och efter i områdena',
} as const;
