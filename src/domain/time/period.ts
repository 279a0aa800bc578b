import { DomainError } from '../domain-error.ts';

/** Periodens slag. */
export const periodKinds = [
  'year',
  'school-year',
  'quarter',
  'month',
  'three-year-mean',
  'survey-wave',
] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** Period: kind, first and last day (ISO dates, both included). Never a bare year number. */
export interface Period {
  readonly kind: PeriodKind;
  readonly start: string;
  readonly end: string;
}

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function lastDay(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (daysInMonth[month - 1] ?? 31);
}

function span(kind: PeriodKind, from: [number, number], to: [number, number]): Period {
  const pad = (n: number) => String(n).padStart(2, '0');
  return {
    kind,
    start: `${from[0]}-${pad(from[1])}-01`,
    end: `${to[0]}-${pad(to[1])}-${pad(lastDay(to[0], to[1]))}`,
  };
}

const forms: readonly [RegExp, (a: number, b: number) => Period | undefined][] = [
  [/^(\d{4})$/, (y) => span('year', [y, 1], [y, 12])],
  [/^lasar(\d{4})$/, (y) => span('school-year', [y, 7], [y + 1, 6])],
  [/^(\d{4})K([1-4])$/, (y, q) => span('quarter', [y, q * 3 - 2], [y, q * 3])],
  [/^(\d{4})M(0[1-9]|1[0-2])$/, (y, m) => span('month', [y, m], [y, m])],
  [
    /^(\d{4})-(\d{4})$/,
    (a, b) => (b === a + 2 ? span('three-year-mean', [a, 1], [b, 12]) : undefined),
  ],
  [/^vag(\d{4})$/, (y) => span('survey-wave', [y, 1], [y, 12])],
];

/**
 * Reads a period key: `2024`, `lasar2024` (school year from July), `2024K1`, `2024M03`, `2022-2024`,
 * `vag2024`. Throws `period/malformed` with the text, `period/out-of-range` outside 1749–2100
 * (Swedish population statistics begin in 1749).
 *
 * @example
 * parsePeriod('2024') // => { kind: 'year', start: '2024-01-01', end: '2024-12-31' }
 * parsePeriod('2024K1').end // => '2024-03-31'
 */
export function parsePeriod(key: string): Period {
  for (const [pattern, build] of forms) {
    const match = pattern.exec(key);
    if (match === null) continue;
    const first = Number(match[1]);
    if (first < 1749 || first > 2100) throw new DomainError('period/out-of-range', { period: key });
    const period = build(first, Number(match[2]));
    if (period !== undefined) return period;
  }
  throw new DomainError('period/malformed', { period: key });
}

/**
 * The key of a period, the inverse of `parsePeriod`.
 *
 * @example
 * periodKey({ kind: 'quarter', start: '2024-01-01', end: '2024-03-31' }) // => '2024K1'
 */
export function periodKey(period: Period): string {
  const year = Number(period.start.slice(0, 4));
  const month = Number(period.start.slice(5, 7));
  switch (period.kind) {
    case 'year':
      return `${year}`;
    case 'school-year':
      return `lasar${year}`;
    case 'quarter':
      return `${year}K${(month + 2) / 3}`;
    case 'month':
      return `${year}M${period.start.slice(5, 7)}`;
    case 'three-year-mean':
      return `${year}-${year + 2}`;
    case 'survey-wave':
      return `vag${year}`;
  }
}

/** The year a reader names a period by: the calendar year in which it ends. */
export function endYear(period: Period): number {
  return Number(period.end.slice(0, 4));
}
