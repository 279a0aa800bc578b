import { type AreaId, type AreaLevel, isOwnDivision, parseAreaId } from '../areas/area.ts';
import type { ErrorDatum } from '../domain-error.ts';

/** Codes of every loaded division. */
export type KnownAreas = ReadonlyMap<string, ReadonlySet<string>>;

export type AreaReading =
  | { readonly area: AreaId }
  | { readonly refusal: string; readonly data: Readonly<Record<string, ErrorDatum>> };

const shapes: readonly [RegExp, AreaLevel][] = [
  [/^(?:00|0000|SE)$/, 'country'],
  [/^(?:00)?\d{2}$/, 'county'],
  [/^\d{4}$/, 'municipality'],
  [/^\d{4}R\d{3}$/, 'regso'],
  [/^\d{4}[ABC]\d{4}$/, 'deso'],
];

/** The level that a bare code has by its shape alone; undefined when it has none of them. */
export function levelByShape(code: string): AreaLevel | undefined {
  return shapes.find(([shape]) => shape.test(code))?.[1];
}

/**
 * The code of a text that tells the name after it, as tables of Statistics Sweden do; any other text as it is.
 *
 * @example
 * areaCodeIn('0380 Uppsala') // => '0380'
 * areaCodeIn('Uppsala 0380') // => 'Uppsala 0380'
 */
export function areaCodeIn(text: string): string {
  const code = /^(\S{2,30})\s+\p{L}/u.exec(text)?.[1];
  if (code === undefined) return text;
  const bare = code.replace(/_(?:deso|regso)20\d\d$/i, '');
  return levelByShape(bare) === undefined || bare === 'SE' ? text : code;
}

const levelOfDivision = (division: string): string => division.replace(/\d+$/, '');

/**
 * Splits what a file may write for an area into division and code: an id (`deso2025:0380C1230`), a
 * code with Statistics Sweden's edition suffix (`0380C1230_DeSO2025`), or a bare code, which belongs to
 * `division` unless its shape says another level. Undefined when it has no known shape.
 *
 * @example
 * splitAreaText('0380C1230_DeSO2025', 'municipality') // => ['deso2025', '0380C1230']
 * splitAreaText('00', 'deso2025') // => ['country', 'SE']
 * splitAreaText('1234', 'nyko-uppsala2024') // => ['nyko-uppsala2024', '1234']
 */
export function splitAreaText(
  text: string,
  division: string,
): readonly [division: string, code: string] | undefined {
  const colon = text.indexOf(':');
  if (colon > 0) return [text.slice(0, colon), text.slice(colon + 1)];
  const suffixed = /^(.+)_(deso|regso)(20\d\d)$/i.exec(text);
  if (suffixed !== null) return [`${suffixed[2]!.toLowerCase()}${suffixed[3]!}`, suffixed[1]!];
  // A party's own codes have any shape: none of them is taken for a municipality.
  if (isOwnDivision(division)) return [division, text];
  const level = levelByShape(text);
  if (level === 'country') return ['country', 'SE'];
  if (level === 'county') return ['county', text.slice(-2)];
  if (level === 'municipality') return ['municipality', text];
  if (level === undefined && division !== 'composite') return undefined;
  return [division, text];
}

/**
 * Reads an area among those that are loaded. One file keeps to one edition of a level: an id of another
 * edition than `division` is refused as `release/wrong-vintage`, and so is a code that only another
 * edition has. `release/lost-leading-zero` tells what the code was before a spreadsheet made it a number.
 */
export function readArea(text: string, division: string, known: KnownAreas): AreaReading {
  return readCode(areaCodeIn(text), division, known);
}

function readCode(text: string, division: string, known: KnownAreas): AreaReading {
  const split = splitAreaText(text, division);
  if (split === undefined) return unknownArea(text, division, known);
  const [own, code] = split;
  const level = levelOfDivision(own);
  if (own !== division && level === levelOfDivision(division)) {
    return { refusal: 'release/wrong-vintage', data: { division, other: own } };
  }
  if (known.get(own)?.has(code)) return areaOf(`${own}:${code}`);
  const other = [...known.keys()].find(
    (id) => id !== own && levelOfDivision(id) === level && known.get(id)!.has(code),
  );
  if (other !== undefined)
    return { refusal: 'release/wrong-vintage', data: { division: own, other } };
  return unknownArea(text, own, known);
}

function areaOf(id: string): AreaReading {
  return { area: parseAreaId(id) };
}

function unknownArea(text: string, division: string, known: KnownAreas): AreaReading {
  const restored = `0${text}`;
  const split = splitAreaText(restored, division);
  if (split !== undefined && known.get(split[0])?.has(split[1])) {
    return { refusal: 'release/lost-leading-zero', data: { code: restored } };
  }
  return { refusal: 'release/unknown-area', data: { division } };
}
