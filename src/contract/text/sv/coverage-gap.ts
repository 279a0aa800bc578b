/** Luckor i planen. */
export const coverageGap = {
  'coverage-gap.title': 'Luckor',
  'coverage-gap.lead':
    'Områden där regeln visar behov, och planens insatsområden. Ett tomt fält är en lucka: ingen har lovat något där. Flest barn först.',
  'coverage-gap.idle':
    'Insatsområden utan gemensam aktivitet i planen: {count, plural, =0 {inga} other {#}}',
  'coverage-gap.idle-none': 'Varje insatsområde i planen har minst en gemensam aktivitet.',
  'coverage-gap.sentence':
    '{gaps, plural, =0 {Inga luckor} one {En lucka} other {# luckor}} i {areas, plural, =0 {inget område} one {ett område} other {# områden}} som uppfyller regeln.',
  'coverage-gap.sentence-county':
    'I {count, plural, one {ett fält} other {# fält}} finns bara åtaganden för hela länet.',
  'coverage-gap.covered':
    '{count, plural, one {Ett område har ett eget åtagande i varje insatsområde och står inte i listan.} other {# områden har egna åtaganden i varje insatsområde och står inte i listan.}}',
  'coverage-gap.view':
    '{party, select, nobody {Räknat av det som är delat med alla} other {Räknat av det som är delat med din part}}: {count, plural, =0 {inga åtaganden som gäller.} one {ett åtagande som gäller.} other {# åtaganden som gäller.}} Utkast räknas inte.',
  'coverage-gap.whole-county-remark':
    'Ett åtagande för hela länet räknas men visas för sig: det kan betyda att ingen gör något just här.',
  'coverage-gap.no-plan': 'Ingen plan gäller i dag, så det finns inga insatsområden att pröva mot.',
  'coverage-gap.no-rule': 'Ingen regel gäller i dag, så inget område är utpekat.',
  'coverage-gap.none': 'Inget område uppfyller regeln i dag.',
  'coverage-gap.meeting': 'Områden som uppfyller regeln',
  'coverage-gap.undecided-title': 'Områden där regeln är oavgjord',
  'coverage-gap.undecided-lead':
    'Här saknas värden, så regeln kan inte avgöras. {count, plural, one {Ett område} other {# områden}} kan ha behov; de som uppfyller flest villkor bör vägas in.',
  'coverage-gap.area': 'Område',
  'coverage-gap.municipality': 'Kommun',
  'coverage-gap.children': 'Barn 0–19 år',
  'coverage-gap.children-unknown': 'okänt',
  'coverage-gap.met': 'Uppfyllda villkor',
  'coverage-gap.met-of': '{met} av {conditions}',
  'coverage-gap.met-undecided':
    '{met} av {conditions}, {undecided, plural, one {ett oavgjort} other {# oavgjorda}}',
  'coverage-gap.undecided': 'Oavgjorda villkor',
  'coverage-gap.conditions': 'Villkor',
  'coverage-gap.by-rule': 'Enligt regeln',
  'coverage-gap.cover': 'Täckning',
  'coverage-gap.cover.none': 'Lucka',
  'coverage-gap.cover.whole-county': 'Bara hela länet',
  'coverage-gap.cover.part': 'I en del av området',
  'coverage-gap.cover.larger-area': 'I ett större område',
  'coverage-gap.cover.area': 'I området',
  'coverage-gap.start': 'Lucka: skriv ett åtagande för {area} i {actionArea}',
  'coverage-gap.more': 'Visa alla {count} områden',
  'coverage-gap.level': 'Indelning',
  'coverage-gap.short.none': 'Lucka',
  'coverage-gap.short.whole-county': 'Länet',
  'coverage-gap.short.part': 'En del',
  'coverage-gap.said.none': 'Lucka: ingen har lovat något',
  'coverage-gap.said.whole-county':
    '{count, plural, one {Bara ett åtagande} other {Bara # åtaganden}}, för hela länet',
  'coverage-gap.said.part':
    '{count, plural, one {Ett åtagande} other {# åtaganden}} i en del av området',
  'coverage-gap.said.larger-area':
    '{count, plural, one {Ett åtagande} other {# åtaganden}} för ett större område',
  'coverage-gap.said.area': '{count, plural, one {Ett åtagande} other {# åtaganden}} i området',
  'coverage-gap.how':
    'Siffran är antalet åtaganden i området eller i ett större område som rymmer det. ”En del”: bara i en del. ”Länet”: bara för hela länet.',
  'coverage-gap.count': '{count, plural, =0 {Inga luckor} one {En lucka} other {# luckor}}',
} as const;
