import type { CompassRecipeText, CompassRunSummary } from '#contract/compass.ts';
import { parseDivision } from '#domain/areas/area.ts';
import type { CompassRecipe } from '#domain/compass/compass-recipe.ts';
import type { CompassResult } from '#domain/compass/compass-result.ts';

/** A run as it is listed. */
export interface RunRow {
  readonly id: string;
  readonly number: number;
  readonly division_id: string;
  readonly year: number;
  readonly recipe: CompassRecipeText;
  readonly state: CompassRunSummary['state'];
  readonly progress: number;
  readonly doing: string | null;
  readonly author: string;
  readonly note: string;
  readonly program_version: string;
  readonly ordered_at: Date;
  readonly ended_at: Date | null;
  readonly checksum: string | null;
  readonly areas: number | null;
  readonly left_out: number | null;
  readonly adopted: CompassRunSummary['adopted'];
}

/** What is stored of a result beside its areas. */
export type StoredResult = Omit<CompassResult, 'areas' | 'leftOut'>;

/** A result with its checksum. */
export interface Computed {
  readonly result: CompassResult;
  /** SHA-256 of the result in canonical form, hexadecimal. */
  readonly checksum: string;
}

/** A recipe as the domain has it. Throws `area/unknown-division`. */
export function recipeOf(text: CompassRecipeText): CompassRecipe {
  return {
    ...text,
    division: parseDivision(text.division).id,
    variables: text.variables.map(({ sex, age, ...rest }) => ({ ...rest, group: { sex, age } })),
  };
}

/** A run as the contract lists it. */
export function summaryOf(row: RunRow): CompassRunSummary {
  const { adopted } = row;
  return {
    id: row.id,
    division: row.division_id,
    year: row.year,
    method: row.recipe.method,
    k: row.recipe.k,
    variables: row.recipe.variables.length,
    state: row.state,
    progress: row.progress,
    doing: row.doing,
    author: row.author,
    note: row.note,
    orderedAt: row.ordered_at.toISOString(),
    endedAt: row.ended_at?.toISOString() ?? null,
    checksum: row.checksum,
    areas: row.areas,
    leftOut: row.left_out,
    adopted: adopted && { ...adopted, at: new Date(adopted.at).toISOString() },
  };
}

/** Where letters are unique: among all editions of a level, or in a division of a party's own. */
export function letterScope(division: string): string {
  const { level, id } = parseDivision(division);
  return level === 'own' ? id : level;
}
