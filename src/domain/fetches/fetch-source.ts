import type { DivisionId } from '../areas/area.ts';
import type { BothLanguages } from '../indicators/indicator.ts';
import type { Sex } from '../indicators/observation.ts';

/** Gränssnitt: how a publisher's machine is spoken to. */
export const sourceApis = ['pxweb-2', 'pxweb-1', 'kolada', 'wfs', 'police'] as const;
export type SourceApi = (typeof sourceApis)[number];

/** Vad en del ger: areas by name, their borders, figures, or notices. */
export const sourceYields = ['places', 'outlines', 'figures', 'notices'] as const;
export type SourceYield = (typeof sourceYields)[number];

/**
 * Urval: codes or expressions by dimension, in the publisher's own words (`*`, `03*`, `TOP(3)`).
 * `{county}` stands for the county's two digits.
 */
export type SourceSelection = Readonly<Record<string, readonly string[]>>;

/**
 * Celler: the categories of each dimension whose cells are added together; every combination counts. A text
 * that begins with `=` is a label instead of a code, for tables whose codes are not known beforehand.
 */
export type CellChoice = Readonly<Record<string, readonly string[]>>;

/** Formel: how an indicator's value is made from the cells of one area and period. */
export interface SourceFormula {
  readonly indicator: string;
  /** The value of one cell. */
  readonly value: CellChoice | undefined;
  /** Per cent: the sum of some cells out of the sum of others; both are kept as counts. */
  readonly share: { readonly of: CellChoice; readonly among: CellChoice } | undefined;
  /** What the publisher's number is multiplied by to be in the indicator's unit. */
  readonly scale: number;
  /** Dimension and the sex that each of its categories stands for; undefined means both together. */
  readonly sex: GroupAxis<Sex> | undefined;
  /** Dimension and the age that each of its categories stands for; undefined means all ages. */
  readonly age: GroupAxis<string> | undefined;
}

/** A dimension that tells groups apart, with the group of each category. */
export interface GroupAxis<Group extends string> {
  readonly dimension: string;
  readonly groups: Readonly<Record<string, Group>>;
}

/** Förväntad etikett: words that the publisher's label of a code must hold, so that it is what we take it for. */
export interface ExpectedLabel {
  readonly dimension: string;
  readonly code: string;
  /** Each must stand in the label, in any case. */
  readonly words: readonly string[];
}

/** Hämtningskälla: one table, layer or list at a publisher, and what is read from it. */
export interface FetchSource {
  readonly id: string;
  readonly name: BothLanguages;
  readonly api: SourceApi;
  readonly yields: SourceYield;
  /** Table id or path, layer, or list of key figures. */
  readonly table: string;
  readonly publisher: string;
  readonly licence: string;
  /** Place in a run: areas come before what is measured in them. */
  readonly order: number;
  /** Of borders: the division they belong to. */
  readonly division: DivisionId | undefined;
  readonly selection: SourceSelection;
  /** Dimension with the areas, and the one with the periods; empty where there are none. */
  readonly areaDimension: string;
  readonly timeDimension: string;
  /** Categories that a `*` is reckoned as when the size of a fetch is foretold. */
  readonly expected: Readonly<Record<string, number>>;
  readonly labels: readonly ExpectedLabel[];
  readonly formulas: readonly SourceFormula[];
  /** Whether the country is added up from all RegSO where the table has no row for it. */
  readonly countryFromRegso: boolean;
  /** What a reader of the figures needs to know. */
  readonly note: string;
}
