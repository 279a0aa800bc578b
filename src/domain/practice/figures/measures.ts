/** Mått: how an invented indicator is made from people. */
export interface Measure {
  readonly id: string;
  /** Who the value is about; `labour` are those in or out of work. */
  readonly base: Base;
  readonly kind: 'share' | 'mean';
  /** Decimals as published. */
  readonly digits: number;
  /** Whether numerator and denominator are published; a median has none. */
  readonly hasCounts: boolean;
  /** The side of the country's value that meets the rule's condition; undefined outside the rule. */
  readonly worse: 'below' | 'above' | undefined;
  /** How far from the country's value an area must be, as a share, for rounding not to move it across. */
  readonly margin: number;
}

/** Groups of people, households or dwellings that values are about. */
export const bases = [
  'total',
  '20-64',
  '20+',
  '25-64',
  '16-64',
  'pupils',
  'households',
  'dwellings',
] as const;
export type Base = (typeof bases)[number] | 'labour';

const share = (
  id: string,
  base: Base,
  worse?: Measure['worse'],
  digits = 1,
): readonly [string, Measure] => [
  id,
  { id, base, kind: 'share', digits, hasCounts: true, worse, margin: 0.015 },
];
const mean = (
  id: string,
  base: Base,
  worse?: Measure['worse'],
  margin = 0.01,
): readonly [string, Measure] => [
  id,
  { id, base, kind: 'mean', digits: 1, hasCounts: true, worse, margin },
];

/** Every indicator that is made from a typical value, by id. */
export const measures: ReadonlyMap<string, Measure> = new Map([
  mean('net-income', '20+', 'below'),
  mean('wages', '20+'),
  ['disposable-income-median', { ...mean('disposable-income-median', '20+')[1], hasCounts: false }],
  share('low-economic-standard', 'total', undefined, 0),
  mean('financial-assistance', '20+', 'above', 0.06),
  mean('sickness-compensation', '20+'),
  share('employment', '20-64', 'below'),
  ['unemployment', { ...share('unemployment', 'labour', 'above')[1], margin: 0.035 }],
  share('education', '25-64', 'below'),
  mean('sick-days', '16-64', 'above'),
  share('upper-secondary-eligibility', 'pupils', 'below'),
  share('foreign-background', 'total'),
  share('single-person-households', 'households'),
  share('rented-dwellings', 'dwellings'),
]);

/** Shares of the population that follow from age alone: first and last age, last included. */
export const ageShares: Readonly<Record<string, readonly [number, number]>> = {
  'share-0-19': [0, 19],
  'share-20-34': [20, 34],
  'share-65-plus': [65, 200],
};
