/** Inequality: the gap between groups of areas as a series of its own. */
export const inequality = {
  'gap.title': 'Skillnaden mellan områden',
  'gap.between': 'Mellan',
  'gap.between.landscapes': 'landskap',
  'gap.between.municipalities': 'kommuner',
  'gap.sentence':
    'Skillnaden mellan {high} ({highValue}) och {low} ({lowValue}) är {gap} {period}{interval}{ratio}.',
  'gap.interval': ', {from} till {to} med 95 procents säkerhet',
  'gap.ratio': '. Kvoten är {ratio}',
  'gap.note':
    'Medelvärden vägda med antalet invånare {people}. Grupperna är de två som skiljer sig mest den senaste perioden. Intervallet kommer av hur olika områdena är inom grupperna.',
  'gap.trend': 'Skillnaden {trend}',
  'gap.none':
    'Ingen skillnad kan räknas här: det behövs värden och invånare i områden i minst två grupper.',
  'gap.no-run':
    'Ingen kompass är fastställd för nivån, så det finns inga landskap att jämföra. Den körs och fastställs under Data, Körningar.',
  'gap.no-compass':
    'Ingen kompass är fastställd för nivån. Därför jämförs kommuner i stället för landskap.',
  'gap.chart': 'Skillnaden över tid',
  'gap.period': 'Period',
  'gap.absolute': 'Skillnad',
  'gap.relative': 'Kvot',
  'gap.reach': '95 procents intervall',
  'gap.areas': 'Områden',
  'gap.groups': 'Medelvärde i varje grupp',
  'gap.group': 'Grupp',
  'gap.mean': 'Medelvärde',
  'gap.indicator': 'Mått',
} as const;
