import { DomainError } from '../domain-error.ts';

/**
 * Nivå: how fine a division is, from the country down. `composite` is a named union made by us; `own` is a
 * division that a party has made, such as NYKO.
 */
export const areaLevels = [
  'country',
  'county',
  'municipality',
  'regso',
  'deso',
  'composite',
  'own',
] as const;
export type AreaLevel = (typeof areaLevels)[number];

/** Områdes-id: division and code, `deso2025:0380C1230`, `municipality:0380`, `country:SE`. */
export type AreaId = string & { readonly brand: 'AreaId' };

/** Indelning: a level in one edition, `deso2025`, or a level without editions, `municipality`. */
export type DivisionId = string & { readonly brand: 'DivisionId' };

/** Indelning: a set of areas of one level and one edition (vintage), with its publisher. */
export interface Division {
  readonly id: DivisionId;
  readonly level: AreaLevel;
  /** The edition's year; absent where codes have no editions. */
  readonly vintage: number | undefined;
}

const divisionPattern = /^(country|county|municipality|composite)$|^(regso|deso)(20[0-9]{2})$/;
/** Two words at least, so that it is never one of the publisher's: `nyko-uppsala2024`. */
const ownPattern = /^[a-z]{2,20}(?:-[a-z]{2,20}){1,3}(20[0-9]{2})$/;
const codePatterns: Readonly<Record<AreaLevel, RegExp>> = {
  country: /^[A-Z]{2}$/,
  county: /^[0-9]{2}$/,
  municipality: /^[0-9]{4}$/,
  regso: /^[0-9]{4}R[0-9]{3}$/,
  deso: /^[0-9]{4}[ABC][0-9]{4}$/,
  composite: /^[a-z][a-z0-9-]{1,60}$/,
  own: /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/,
};

/**
 * Reads a division id; throws `area/unknown-division` with the text given.
 *
 * @example
 * parseDivision('deso2025').vintage // => 2025
 * parseDivision('municipality').level // => 'municipality'
 * parseDivision('nyko-uppsala2024') // => { id: 'nyko-uppsala2024', level: 'own', vintage: 2024 }
 */
export function parseDivision(text: string): Division {
  const own = ownPattern.exec(text);
  if (own !== null) return { id: text as DivisionId, level: 'own', vintage: Number(own[1]) };
  const match = divisionPattern.exec(text);
  if (match === null) throw new DomainError('area/unknown-division', { division: text });
  const level = (match[1] ?? match[2]) as AreaLevel; // the pattern admits nothing else
  const vintage = match[3] === undefined ? undefined : Number(match[3]);
  return { id: text as DivisionId, level, vintage };
}

/**
 * Whether a text is the id of a division that a party has made.
 *
 * @example
 * isOwnDivision('nyko-uppsala2024') // => true
 * isOwnDivision('deso2025') // => false
 */
export function isOwnDivision(text: string): boolean {
  return ownPattern.test(text);
}

/**
 * Whether a code has the form that codes of a division have.
 *
 * @example
 * isCodeOf('deso2025', '0380C1230') // => true
 * isCodeOf('municipality', '380') // => false
 */
export function isCodeOf(division: string, code: string): boolean {
  return codePatterns[parseDivision(division).level].test(code);
}

/** Joins a division and a code to an id; throws `area/malformed-code` when the code has another shape. */
export function areaIdOf(division: DivisionId, code: string): AreaId {
  if (!isCodeOf(division, code)) {
    throw new DomainError('area/malformed-code', { division, code });
  }
  return `${division}:${code}` as AreaId;
}

/**
 * Reads an area id; throws `area/malformed-id`, `area/unknown-division` or `area/malformed-code`.
 *
 * @example
 * parseAreaId('deso2025:0380C1230') // => 'deso2025:0380C1230'
 */
export function parseAreaId(text: string): AreaId {
  const colon = text.indexOf(':');
  if (colon < 1) throw new DomainError('area/malformed-id', { area: text });
  return areaIdOf(parseDivision(text.slice(0, colon)).id, text.slice(colon + 1));
}

/** The division of an id that has been read. */
export function divisionOf(id: AreaId): DivisionId {
  return id.slice(0, id.indexOf(':')) as DivisionId;
}

/** The level of an id that has been read. */
export function levelOf(id: AreaId): AreaLevel {
  return parseDivision(divisionOf(id)).level;
}
