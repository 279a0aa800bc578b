/** The map page: one measure, or the number of conditions met, over all areas. */
export const map = {
  'map.title-conditions': '{conditions, plural, =7 {Sju villkor} other {# villkor}}',
  'map.title-measure': '{indicator} {period}',
  'map.headline':
    '{met} av {areas} områden uppfyller {known, plural, =1 {det enda kända villkoret} =2 {båda kända villkoren} =3 {alla tre kända villkor} =4 {alla fyra kända villkor} =5 {alla fem kända villkor} =6 {alla sex kända villkor} other {alla # kända villkor}} · {population} invånare · jämfört med {comparison}',
  'map.headline-all':
    '{met} av {areas} områden uppfyller {conditions, plural, =7 {alla sju villkor} other {alla # villkor}} · {population} invånare · jämfört med {comparison}',
  'map.headline-unknown':
    'Inget villkor går att avgöra på den här nivån ännu. Det behövs värden för områdena och ett jämförelsevärde.',
  'map.stand-in-name': '{name} (ersätter riket)',
  'map.stand-in-label': 'Ersättningsvärde',
  'map.stand-in':
    '{name} används i stället för riket, tills riksvärdena är hämtade. Bilden kan ändras då.',
  'map.undecided-why':
    '{conditions} går inte att avgöra här: värden saknas på den här nivån. Därför kan inget område nå alla {all} villkor ännu.',
  'map.measure-sentence': '{from}–{to} i {areas} områden · {comparison} · {source}',
  'map.measure-sentence-alone': '{from}–{to} i {areas} områden · {source}',
  'map.measure-empty':
    'Måttet {indicator} har inga värden på nivån {level}. Välj en annan nivå, eller läs in värden under Data.',
  'map.comparison-value': '{name} {value}',
  'map.definition': 'Så räknas det',
  'map.caveats': 'Att tänka på: {text}',
  'map.mode': 'Vad kartan visar',
  'map.mode-conditions': 'Villkor',
  'map.mode-measure': 'Ett mått',
  'map.indicator': 'Mått',
  'map.with-values': 'Har värden på nivån',
  'map.without-values': 'Saknar värden på nivån',
  'map.period': 'År',
  'map.level': 'Nivå',
  'map.municipality': 'Visa',
  'map.whole-county': 'Hela länet',
  'map.town': '{name}, centralorten',
  'map.search': 'Sök område',
  'map.search-nothing': 'Inget område heter så. Pröva en del av namnet eller koden.',
  'map.status': '{shown} av {all} områden',
  'map.empty-table': 'Inget område passar sökningen. Ta bort den, eller visa hela länet.',
  'map.name': 'Karta över {areas} områden. {title}',
  'map.keys':
    'Piltangenterna går till grannområdet åt det hållet. Retur visar området. Samma uppgifter står i tabellen.',
  'map.role': 'karta',
  'map.zoom-in': 'Närmare',
  'map.zoom-out': 'Längre bort',
  'map.zoom-reset': 'Visa allt',
  'map.moving': 'Rörlig karta',
  'map.still': 'Stilla karta',
  'map.moving-wait': 'Hämtar den rörliga kartan',
  'map.moving-unavailable':
    'Den rörliga kartan behöver WebGL, som inte är på i den här webbläsaren. Den stilla kartan visar samma sak.',
  'map.fetching': 'Hämtar kartan',
  'map.fetching-values': 'Hämtar värden',
  'map.no-shapes-title': 'Nivån {level} har ingen karta här',
  'map.no-shapes':
    'Det finns inga gränser inlästa för nivån, så den visas bara som tabell. Välj små områden (DeSO) för att se en karta.',
  'map.legend': 'Teckenförklaring',
  'map.legend-areas': '{areas, plural, one {# område} other {# områden}}',
  'map.legend-count': '{count} av {all}',
  'map.legend-missing': 'Saknas: {reason}',
  'map.legend-none': 'Saknas: finns inte i någon inläst tabell',
  'map.legend-breaks':
    'Klasserna är lagda där värdena själva gör störst språng (naturliga brytpunkter).',
  'map.legend-conditions': 'Antal uppfyllda villkor. Det är en räkning, inte ett betyg.',
  'map.conditions-list': 'Vilka villkor?',
  'map.condition.above': '{indicator} över {value}',
  'map.condition.below': '{indicator} under {value}',
  'map.condition-unknown': '{indicator}: går inte att avgöra på den här nivån',
  'map.condition-proxy': '{condition} (ersättningsmått för {indicator})',
  'map.table-measure': '{indicator} {period} i varje område',
  'map.table-conditions': 'Uppfyllda villkor i varje område',
  'map.column-area': 'Område',
  'map.column-value': 'Värde',
  'map.column-class': 'Klass',
  'map.column-side': 'Läge',
  'map.column-met': 'Uppfyllda',
  'map.column-undecided': 'Oavgjorda',
  'map.column-population': 'Invånare',
  'map.side.above': 'över',
  'map.side.below': 'under',
  'map.side.equal': 'lika',
  'map.side-long.above': 'över jämförelsen',
  'map.side-long.below': 'under jämförelsen',
  'map.side-long.equal': 'lika med jämförelsen',
  'map.spoken-class': 'klass {number} av {classes}',
  'map.spoken-met':
    '{met} av {all} villkor uppfyllda, {undecided, plural, =1 {1 oavgjort} other {# oavgjorda}}',
  'map.not-evaluated': 'inte prövat',
  'map.no-value': 'saknas',
  'map.gap-row': 'delområden saknas här ännu',
  'map.gap-title':
    '{count, plural, =1 {En kommun saknar} =2 {Två kommuner saknar} =3 {Tre kommuner saknar} =4 {Fyra kommuner saknar} =5 {Fem kommuner saknar} =6 {Sex kommuner saknar} =7 {Sju kommuner saknar} other {# kommuner saknar}} delområden här ännu',
  'map.gap':
    '{names}. Så fylls de: ladda ner länets gränser från SCB:s geodatatjänst (lagret {layer}) och läs in filen under Data, Områden; läs sedan in värdena ur SCB:s statistikdatabas under Data, Inläsningar. Till dess visas kommunerna på nivån Kommuner.',
  'map.gap-fetch': 'Hämta hela länet',
  'map.gap-link': 'Läs in gränser',
  'map.panel-close': 'Stäng',
  'map.panel-open': 'Öppna området',
  'map.panel-in': 'i {name}',
  'map.panel-population': '{count} invånare',
  'map.panel-measure': '{indicator} {value} · jämförelse {comparison} · {source} {period}',
  'map.panel-measure-alone': '{indicator} {value} · {source} {period}',
  'map.panel-of':
    'av {all} villkor uppfyllda{undecided, plural, =0 {} =1 { · 1 oavgjort} other { · # oavgjorda}}',
  'map.panel-near': 'nära gränsen',
  'map.panel-comparison': '{value} mot {comparison}',
  'map.panel-missing': 'Området finns inte på den här nivån. Det kan höra till en annan indelning.',
  'map.outcome.meets': 'uppfyllt',
  'map.outcome.does-not-meet': 'inte uppfyllt',
  'map.outcome.undecided': 'oavgjort',
  'map.mode-efforts':
    'Insatser',
  'map.overlay-efforts':
    'Med insatser',
  'map.title-efforts':
    'Insatser: åtaganden som gäller',
  'map.efforts-sentence':
    '{named} av {areas} områden nämns i något åtagande som gäller.',
  'map.legend-efforts':
    'Siffran är antalet åtaganden som nämner området, ett område det ligger i eller ett område i det. Åtaganden för hela länet är inte målade.',
  'map.legend-effort':
    '{count, plural, =0 {Inget åtagande} one {# åtagande} other {# åtaganden{isMost, select, true { eller fler} other {}}}}',
  'map.legend-uncovered':
    'Randigt: inget åtagande nämner området',
  'map.spoken-uncovered':
    'inget åtagande nämner området',
  'map.area-efforts':
    '{count, plural, =0 {Inget åtagande nämner området.} one {Ett åtagande som gäller nämner området.} other {# åtaganden som gäller nämner området.}}',
} as const;
