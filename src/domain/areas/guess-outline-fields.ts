import type { AreaLevel } from './area.ts';
import type { OutlineFields } from './area-outline.ts';

type Spellings = Readonly<Partial<Record<AreaLevel, readonly string[]>>>;

/** As publishers and map programs call them; the first that a file has is taken. */
const codeSpellings: Spellings = {
  deso: ['deso', 'desokod', 'desocode', 'desoid'],
  regso: ['regso', 'regsokod', 'regsocode', 'regsoid'],
  municipality: ['kommunkod', 'kommunnr', 'knkod', 'municipalitycode'],
  county: ['lanskod', 'lankod', 'lnkod', 'countycode'],
  country: ['landskod', 'landkod', 'countrycode'],
  own: ['nyko', 'nykokod', 'nykokod6', 'basomrade', 'basomradeskod', 'omrade'],
};
const nameSpellings: Spellings = {
  deso: ['regsonamn', 'regsoname'],
  regso: ['regsonamn', 'regsoname', 'namn', 'name'],
  municipality: ['kommunnamn', 'knnamn', 'namn', 'name'],
  county: ['lansnamn', 'lannamn', 'namn', 'name'],
  own: ['namn', 'name', 'nykonamn', 'omradesnamn', 'basomradesnamn'],
};
const anyCode = ['kod', 'code', 'omradeskod', 'areacode'];

/**
 * Gissa fält: which fields of a file hold code, name and RegSO, by how they are called. Capitals, dots
 * over letters, signs between words and a year at the end do not matter. The layers of 2018 have a field
 * called regso that may hold its name: `sampleOf` gives a value of a field, which tells.
 *
 * @example
 * guessOutlineFields('deso', ['objectid', 'desokod', 'regsokod']).codeField // => 'desokod'
 * guessOutlineFields('deso', ['DeSO_2025', 'RegSO']).regsoField // => 'RegSO'
 * guessOutlineFields('county', ['Länskod']).codeField // => 'Länskod'
 * guessOutlineFields('deso', ['namn']).codeField // => null
 */
export function guessOutlineFields(
  level: AreaLevel,
  fields: readonly string[],
  sampleOf: (field: string) => string | undefined = () => undefined,
): OutlineFields {
  const find = (spellings: readonly string[] = []): string | null => {
    for (const wanted of spellings) {
      const found = fields.find((field) => plain(field) === wanted);
      if (found !== undefined) return found;
    }
    return null;
  };
  const codeField = find([...(codeSpellings[level] ?? []), ...anyCode]);
  const nameField = find(nameSpellings[level]);
  const regsoField = level === 'deso' ? find(codeSpellings.regso) : null;
  const sample = regsoField === null ? undefined : sampleOf(regsoField);
  return sample === undefined || regsoCode.test(sample)
    ? { codeField, nameField, regsoField }
    : { codeField, nameField: nameField ?? regsoField, regsoField: null };
}

const regsoCode = /^\d{4}R\d{3}$/;

function plain(field: string): string {
  const letters = field
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
  return letters.replace(/20\d\d$/, '');
}
