import { isAge, type Sex } from '../indicators/observation.ts';

const sexOf: ReadonlyMap<string, Sex> = new Map([
  ...[
    'total',
    'totalt',
    'samtliga',
    'alla',
    'båda',
    'båda könen',
    'kvinnor och män',
    'both sexes',
    't',
    '1+2',
  ].map((word) => [word, 'total'] as const),
  ...['women', 'woman', 'female', 'kvinnor', 'kvinna', 'k', 'f', '2'].map(
    (word) => [word, 'women'] as const,
  ),
  ...['men', 'man', 'male', 'män', 'm', '1'].map((word) => [word, 'men'] as const),
]);

/**
 * The sex that a cell names, in Swedish, English or the codes of Statistics Sweden and Kolada.
 *
 * @example
 * readSex('Kvinnor') // => 'women'
 */
export function readSex(text: string): Sex | undefined {
  return sexOf.get(text.trim().toLowerCase());
}

/**
 * The age group that a cell names; undefined when it names none.
 *
 * @example
 * readAge('20–64 år') // => '20-64'
 * readAge('80+') // => '80+'
 * readAge('samtliga') // => 'total'
 */
export function readAge(text: string): string | undefined {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/\s*(?:år|years)$/, '')
    .replaceAll('\u2013', '-');
  if (/^(?:totalt?|samtliga|alla|all|tot|alla åldrar|all ages)$/.test(bare)) return 'total';
  if (!isAge(bare)) return undefined;
  const [from, to] = bare.split('-').map((part) => Number.parseInt(part, 10));
  return to !== undefined && from! > to ? undefined : bare;
}
