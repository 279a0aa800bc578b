import type { Unit } from '../indicators/indicator.ts';

const words: Readonly<Record<Unit, readonly string[]>> = {
  'per-cent': ['%', 'procent', 'per cent', 'percent', 'andel', 'andel (%)', 'andel i procent'],
  'per-cent-of-area': [
    '%',
    'procent',
    'per cent',
    'percent',
    'procent av ytan',
    'per cent of the land',
  ],
  'tkr-per-person': [
    'tkr',
    'tusen kronor',
    'tkr per person',
    'tusen kronor per person och år',
    'thousand sek per person and year',
    'tkr/person',
    'sek thousands',
    'ksek',
  ],
  'tkr-per-consumption-unit': [
    'tkr',
    'tusen kronor',
    'tkr per konsumtionsenhet',
    'tkr/ke',
    'tusen kronor per konsumtionsenhet och år',
    'thousand sek per consumption unit and year',
  ],
  persons: ['personer', 'antal', 'antal personer', 'people', 'number'],
  days: ['dagar', 'antal dagar', 'antal'],
  offences: ['brott', 'antal', 'antal brott', 'number', 'anmälda brott', 'reported offences'],
  'offences-per-100000': [
    'brott per 100 000',
    'per 100 000',
    'per 100 000 invånare',
    'brott per 100 000 invånare',
    'per 100,000',
    'anmälda brott per 100 000 invånare',
    'reported offences per 100,000 inhabitants',
  ],
};

/**
 * Whether a unit as a sender writes it is the indicator's: its id, or one of the words in use.
 *
 * @example
 * fitsUnit('Procent', 'per-cent') // => true
 * fitsUnit('kr', 'tkr-per-person') // => false
 */
export function fitsUnit(text: string, unit: Unit): boolean {
  const bare = text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  return bare === unit || bare === unit.replaceAll('-', ' ') || words[unit].includes(bare);
}
