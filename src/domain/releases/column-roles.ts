import { plainWords } from './match-indicator.ts';

/** What a column may be read as, besides the area and a wide table's values. */
export type ColumnRole =
  | 'indicator'
  | 'period'
  | 'value'
  | 'sex'
  | 'age'
  | 'count'
  | 'denominator'
  | 'low'
  | 'high'
  | 'missing'
  | 'unit';

// Among them the heads of our own files, so that what was given out can be taken in again.
const words: Readonly<Record<ColumnRole, readonly string[]>> = {
  indicator: [
    'indicator id',
    'indikator id',
    'indicator',
    'indikator',
    'nyckeltal',
    'kpi',
    'measure',
    'mått',
    'question',
    'fråga',
    'tabellinnehåll',
    'contents',
  ],
  period: ['period', 'år', 'ar', 'year', 'tid', 'time', 'läsår', 'lasar', 'kvartal', 'quarter'],
  value: [
    'nytt värde',
    'new value',
    'value',
    'värde',
    'varde',
    'values',
    'värden',
    'share',
    'andel',
  ],
  sex: ['sex', 'kön', 'kon', 'gender'],
  age: ['age', 'ålder', 'alder', 'åldersgrupp', 'age group'],
  count: [
    'count (numerator)',
    'antal (täljare)',
    'count',
    'antal',
    'täljare',
    'taljare',
    'numerator',
  ],
  denominator: [
    'denominator',
    'nämnare',
    'namnare',
    'respondents',
    'svarande',
    'antal svarande',
    'antal svar',
  ],
  low: [
    'low',
    'lower',
    'nedre',
    'undre',
    'nedre gräns',
    'lower bound',
    'ci low',
    'undre gräns (95 %)',
    'lower limit (95 %)',
  ],
  high: [
    'high',
    'upper',
    'övre',
    'ovre',
    'övre gräns',
    'upper bound',
    'ci high',
    'övre gräns (95 %)',
    'upper limit (95 %)',
  ],
  missing: [
    'skäl till att värde saknas',
    'reason the value is missing',
    'missing',
    'missing reason',
    'saknas',
    'skäl',
    'skal',
    'orsak',
    'status',
  ],
  unit: ['unit', 'enhet'],
};

/** Heads that tell of areas, for choosing between columns that hold codes. */
const areaWords =
  /^(?:area|område|omrade|region|deso|regso|kommun|municipality|län|lan|county|kod|code)/;

/** The first column with each role, by the words of its head. */
export function findRoles(heads: readonly string[]): ReadonlyMap<ColumnRole, string> {
  const roles = new Map<ColumnRole, string>();
  for (const [role, names] of Object.entries(words) as [ColumnRole, readonly string[]][]) {
    const head = names
      .map((name) => heads.find((one) => plainWords(one) === plainWords(name)))
      .find((found) => found !== undefined);
    if (head !== undefined) roles.set(role, head);
  }
  return roles;
}

/** Whether a head speaks of areas or their codes. */
export function namesArea(head: string): boolean {
  return areaWords.test(plainWords(head));
}
