/** How the neighbours are given: by rule from the borders, or in a file. */
export type WeightsChoice =
  | { readonly kind: 'queen' | 'rook' }
  | { readonly kind: 'knn'; readonly k: number }
  | { readonly kind: 'band'; readonly metres: number }
  | { readonly kind: 'file'; readonly file: string };

/** What one analysis was told to do. */
export interface AnalysisOrder {
  readonly method: string;
  readonly data: string | undefined;
  readonly areas: string | undefined;
  /** Column of the data with the id of the area. */
  readonly id: string | undefined;
  /** Field of the areas with the id, where it is called otherwise. */
  readonly areaId: string | undefined;
  readonly columns: readonly string[];
  /** Which period of a long table, where it has several. */
  readonly period: string | undefined;
  readonly weights: WeightsChoice | undefined;
  readonly coordinates: 'degrees' | 'metres' | undefined;
  readonly seed: number;
  /** As many as fit the work when nothing is said. */
  readonly threads: number | undefined;
  /** The method's own options, checked by its schema. */
  readonly options: Readonly<Record<string, unknown>>;
}
