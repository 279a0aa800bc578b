import type { Translation } from '../language.ts';
import type { area as sv } from '../sv/area.ts';

export const area: Translation<typeof sv> = {
  'level.country': 'country',
  'level.county': 'county',
  'level.municipality': 'municipality',
  'level.regso': 'RegSO',
  'level.deso': 'DeSO',
  'level.composite': 'composite area',
};
