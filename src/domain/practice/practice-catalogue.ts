import type { BothLanguages } from '../indicators/indicator.ts';

/** Namnförråd: what invented places are called, and what their names are put together from. */
export interface PracticeNames {
  readonly county: BothLanguages;
  readonly country: BothLanguages;
  /** Name of a county in a country; `{name}` is put together. */
  readonly countyPattern: string;
  /** Last letters of names that take no s in front of `kommun`. */
  readonly withoutGenitive: string;
  readonly municipalityParty: BothLanguages;
  readonly municipalities: readonly string[];
  readonly stems: readonly string[];
  readonly endings: readonly string[];
  readonly directions: readonly string[];
}

/** Landskapstyp: a kind of area with typical people and values. */
export interface LandscapeProfile {
  readonly id: string;
  readonly letter: string;
  readonly name: BothLanguages;
  readonly persons: number;
  /** Weights of the five-year ages from 0–4 to 80+. */
  readonly ages: readonly number[];
  /** A typical value of each measure, in the order of the catalogue. */
  readonly levels: readonly number[];
}

/** Tabell: figures that come together in one release. */
export interface PracticeTable {
  readonly id: string;
  readonly name: string;
  readonly indicators: readonly string[];
}

/** Övningsförråd: everything an invented county is made from besides its seed. */
export interface PracticeCatalogue {
  readonly names: PracticeNames;
  /** Indicators in the order of the levels. */
  readonly order: readonly string[];
  readonly landscapes: readonly LandscapeProfile[];
  /** The country's value of each measure. */
  readonly country: readonly number[];
  /** How much areas of a kind differ, as a share of the value. */
  readonly spread: readonly number[];
  /** Offences per 100,000 inhabitants by indicator. */
  readonly crime: Readonly<Record<string, number>>;
  readonly tables: readonly PracticeTable[];
}
