import type { AreaLevel } from '../areas/area.ts';
import type { PeriodKind } from '../time/period.ts';

/** Riktning: whether a high value is good, a low one, or neither (`no-judgement`). */
export const polarities = ['high-is-good', 'low-is-good', 'no-judgement'] as const;
export type Polarity = (typeof polarities)[number];

/** Enhet: closed list; the label is in `contract/text` under `unit.<id>`. */
export const units = [
  'per-cent',
  'per-cent-of-area',
  'tkr-per-person',
  'tkr-per-consumption-unit',
  'persons',
  'days',
  'offences',
  'offences-per-100000',
] as const;
export type Unit = (typeof units)[number];

/** A text that the catalogue itself holds in both languages. */
export interface BothLanguages {
  readonly sv: string;
  readonly en: string;
}

/** Where a number is read: publisher, table and the selection of cells in it. */
export interface IndicatorSource {
  readonly publisher: string;
  /** Table id at the publisher, or 'unknown'. */
  readonly table: string;
  /** The selection that gives the cells, in the publisher's own codes, or 'unknown'. */
  readonly cellQuery: string;
  /** ISO date or year-month when the table was published, or 'unknown'. */
  readonly publishedOn: string;
  /** When the next edition is expected, or 'unknown'. */
  readonly nextUpdate: string;
  readonly licence: string;
}

/** Villkor för en enkät: what a share needs to be shown. */
export interface SurveyTerms {
  /** Areas with fewer respondents are not shown. */
  readonly minimumRespondents: number;
}

/** Indikator: one documented measure. Every field is required or says 'unknown'. */
export interface Indicator {
  readonly id: string;
  readonly name: BothLanguages;
  readonly definition: BothLanguages;
  readonly unit: Unit;
  /** Decimals to show. */
  readonly decimals: number;
  readonly numerator: BothLanguages;
  readonly denominator: BothLanguages;
  readonly polarity: Polarity;
  /** Policy area id, or undefined when it belongs to none. */
  readonly policyArea: string | undefined;
  /** A proxy stands in for another indicator and is always shown as a proxy. */
  readonly kind: 'measured' | 'proxy';
  readonly proxyFor: string | undefined;
  readonly aboutChildren: boolean;
  readonly lowestLevel: AreaLevel;
  readonly periodKind: PeriodKind;
  /** Values outside this range are refused at load. */
  readonly validRange: readonly [number, number];
  /** Of a survey, whose values are shares of those who answered; undefined of everything else. */
  readonly survey?: SurveyTerms | undefined;
  readonly source: IndicatorSource;
  readonly caveats: BothLanguages;
}
