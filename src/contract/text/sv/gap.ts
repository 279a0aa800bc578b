/** Luckor i planen. */
export const gap = {
  'gap.title': 'Luckor',
  'gap.lead':
    'Områden där regeln visar behov, och planens insatsområden. Ett tomt fält är en lucka: ingen har lovat något där. Flest barn först.',
  'gap.idle':
    'Insatsområden utan gemensam aktivitet i planen: {count, plural, =0 {inga} other {#}}',
  'gap.idle-none': 'Varje insatsområde i planen har minst en gemensam aktivitet.',
  'gap.sentence':
    '{gaps, plural, =0 {Inga luckor} one {En lucka} other {# luckor}} i {areas, plural, =0 {inget område} one {ett område} other {# områden}} som uppfyller regeln.',
  'gap.sentence-county':
    'I {count, plural, one {ett fält} other {# fält}} finns bara åtaganden för hela länet.',
  'gap.covered':
    '{count, plural, one {Ett område har ett eget åtagande i varje insatsområde och står inte i listan.} other {# områden har egna åtaganden i varje insatsområde och står inte i listan.}}',
  'gap.view':
    '{party, select, nobody {Räknat av det som är delat med alla} other {Räknat av det som är delat med din part}}: {count, plural, =0 {inga åtaganden som gäller.} one {ett åtagande som gäller.} other {# åtaganden som gäller.}} Utkast räknas inte.',
  'gap.whole-county-remark':
    'Ett åtagande för hela länet räknas men visas för sig: det kan betyda att ingen gör något just här.',
  'gap.no-plan': 'Ingen plan gäller i dag, så det finns inga insatsområden att pröva mot.',
  'gap.no-rule': 'Ingen regel gäller i dag, så inget område är utpekat.',
  'gap.none': 'Inget område uppfyller regeln i dag.',
  'gap.meeting': 'Områden som uppfyller regeln',
  'gap.undecided-title': 'Områden där regeln är oavgjord',
  'gap.undecided-lead':
    'Här saknas värden, så regeln kan inte avgöras. {count, plural, one {Ett område} other {# områden}} kan ha behov; de som uppfyller flest villkor bör vägas in.',
  'gap.area': 'Område',
  'gap.municipality': 'Kommun',
  'gap.children': 'Barn 0–19 år',
  'gap.children-unknown': 'okänt',
  'gap.met': 'Uppfyllda villkor',
  'gap.met-of': '{met} av {conditions}',
  'gap.met-undecided':
    '{met} av {conditions}, {undecided, plural, one {ett oavgjort} other {# oavgjorda}}',
  'gap.undecided': 'Oavgjorda villkor',
  'gap.conditions': 'Villkor',
  'gap.by-rule': 'Enligt regeln',
  'gap.cover': 'Täckning',
  'gap.cover.none': 'Lucka',
  'gap.cover.whole-county': 'Bara hela länet',
  'gap.cover.part': 'I en del av området',
  'gap.cover.larger-area': 'I ett större område',
  'gap.cover.area': 'I området',
  'gap.start': 'Lucka: skriv ett åtagande för {area} i {actionArea}',
  'gap.more': 'Visa alla {count} områden',
  'gap.level': 'Indelning',
  'gap.table': 'Luckor i {division}',
  'gap.short.none': 'Lucka',
  'gap.short.whole-county': 'Länet',
  'gap.short.part': 'En del',
  'gap.said.none': 'Lucka: ingen har lovat något',
  'gap.said.whole-county':
    '{count, plural, one {Bara ett åtagande} other {Bara # åtaganden}}, för hela länet',
  'gap.said.part': '{count, plural, one {Ett åtagande} other {# åtaganden}} i en del av området',
  'gap.said.larger-area':
    '{count, plural, one {Ett åtagande} other {# åtaganden}} för ett större område',
  'gap.said.area': '{count, plural, one {Ett åtagande} other {# åtaganden}} i området',
  'gap.how':
    'Siffran är antalet åtaganden i området eller i ett större område som rymmer det. ”En del”: bara i en del. ”Länet”: bara för hela länet.',
} as const;
