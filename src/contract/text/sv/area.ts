export const area = {
  'level.country': 'riket',
  'level.county': 'län',
  'level.municipality': 'kommun',
  'level.regso': 'RegSO',
  'level.deso': 'DeSO',
  'level.composite': 'sammanslagning',
} as const;
