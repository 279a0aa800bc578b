/** What only the printed profile says. */
export const printed = {
  'printed.lead': '{level} {code} · {parents} · {inhabitants}',
  'printed.author': 'Samsyn',
  'printed.foot': 'Samsyn · {name} · {date}',
  'printed.measure': 'Mått',
  'printed.value': 'Värde',
  'printed.against': 'Jämförelse',
  'printed.picture': 'Läge bland områdena',
  'printed.legend':
    'Punkten är området, strecket {comparison}, romben kommunen, ringen medianen, triangeln medianen i samma landskap. Linjen visar lägsta till högsta värde bland områdena, fältet den mittersta hälften.',
  'printed.legend-alone':
    'Punkten är området, romben kommunen, ringen medianen, triangeln medianen i samma landskap. Linjen visar lägsta till högsta värde bland områdena, fältet den mittersta hälften.',
  'printed.numbers': 'Siffrorna inom hakparentes visar till källorna sist.',
} as const;
