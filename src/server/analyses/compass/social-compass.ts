import Type from 'typebox';
import type { AreaId, DivisionId } from '#domain/areas/area.ts';
import { buildGround } from '#domain/compass/compass-ground.ts';
import {
  type CompassRecipe,
  compassMethods,
  compassScales,
  compassTransforms,
  defaultK,
  evidenceKs,
  usualEffort,
} from '#domain/compass/compass-recipe.ts';
import { runCompass } from '#domain/compass/run-compass.ts';
import { scaleVariable } from '#domain/compass/scale-variables.ts';
import { spreadOver } from '../../features/compass/spread-over.ts';
import { type AnalysisInput, analysisMethod } from '../analysis-method.ts';

const oneOf = <const Words extends readonly string[]>(words: Words, description: string) =>
  Type.Unsafe<Words[number]>({
    type: 'string',
    enum: [...words],
    default: words[0],
    description,
  });
const count = (usual: number, description: string) =>
  Type.Integer({ minimum: 1, maximum: 10_000, default: usual, description });
const numbers = Type.Array(Type.Number());

/** The social compass as the server runs it, on columns of a file. */
export const socialCompassMethod = analysisMethod({
  name: 'social-compass',
  version: 1,
  summary: 'Social landscapes with firmness, picture and evidence for 2 to 12 of them.',
  page: 'social-compass',
  needs: ['columns'],
  columns: { min: 2, max: 40, meaning: 'the variables' },
  options: Type.Object({
    k: Type.Integer({
      minimum: evidenceKs.first,
      maximum: evidenceKs.last,
      default: defaultK,
      description: 'How many landscapes.',
    }),
    method: oneOf(compassMethods, 'How areas are put together.'),
    scale: oneOf(compassScales, 'What makes the variables count alike.'),
    transforms: Type.Optional(
      Type.Array(oneOf(compassTransforms, 'Before the scale.'), {
        description: 'One a column; none unless told.',
      }),
    ),
    emphasis: Type.Optional(
      Type.Array(Type.Number({ exclusiveMinimum: 0, maximum: 100 }), {
        description: 'How much each column counts; 1 unless told.',
      }),
    ),
    samples: count(usualEffort.samples, 'Bootstrap samples.'),
    references: count(usualEffort.references, 'References of the gap statistic.'),
  }),
  output: Type.Object({
    engine: Type.String(),
    fit: Type.Object(
      {},
      { description: 'Sums of squares, silhouette and stability of the chosen number.' },
    ),
    evidence: Type.Array(Type.Object({ k: Type.Integer() })),
    variables: Type.Array(
      Type.Object({ column: Type.String(), x: Type.Number(), y: Type.Number() }),
    ),
    landscapes: Type.Array(Type.Object({ areas: Type.Integer(), centre: numbers, means: numbers })),
    areas: Type.Array(
      Type.Object({
        id: Type.String(),
        landscape: Type.Integer(),
        second: Type.Integer(),
        width: Type.Number(),
        share: Type.Number(),
        firmness: Type.String(),
        x: Type.Number(),
        y: Type.Number(),
      }),
    ),
  }),
  compute: async (input, { samples, references, ...options }) => {
    const recipe = recipeOf(input, options);
    const { ids, columns, pool } = input;
    const cells = columns.flatMap(({ values }, column) =>
      ids.map((id, i) => ({ area: id as AreaId, column, value: values[i]!, release: '' })),
    );
    const names = columns.map(({ name }) => name);
    const ground = buildGround(ids as readonly AreaId[], names, undefined, cells); // ids as they are
    checkColumns(input, recipe);
    const result = await runCompass(recipe, ground, {
      spread: spreadOver(pool),
      effort: { samples, references },
      report: () => {},
    });
    return {
      engine: result.engine,
      fit: result.fit,
      evidence: result.evidence,
      variables: result.variables.map(
        ({ transform, weight, lambda, mean, deviation, direction }, j) => ({
          column: names[j]!,
          ...{ transform, weight, lambda, mean, deviation },
          x: direction[0],
          y: direction[1],
        }),
      ),
      landscapes: result.landscapes.map(({ telling, population: _, ...landscape }) => ({
        ...landscape,
        telling: telling.map(({ variable, high }) => ({ column: names[variable]!, high })),
      })),
      areas: result.areas.map(({ area, people: _, values: __, ...own }) => ({ id: area, ...own })),
    };
  },
});

type Chosen = Pick<CompassRecipe, 'k' | 'method' | 'scale'> & {
  readonly transforms?: readonly CompassRecipe['variables'][number]['transform'][];
  readonly emphasis?: readonly number[];
};

/** @throws RangeError when there is not one transform or emphasis a column. */
function recipeOf(
  { columns, seed }: AnalysisInput,
  { transforms, emphasis, ...chosen }: Chosen,
): CompassRecipe {
  for (const [name, list] of Object.entries({ transforms, emphasis })) {
    if (list !== undefined && list.length !== columns.length) {
      throw new RangeError(`invalid ${name}: ${list.length} for ${columns.length} columns`);
    }
  }
  return {
    ...chosen,
    division: 'file' as DivisionId, // a file's areas belong to no division
    year: 0,
    kReason: '',
    seed,
    variables: columns.map(({ name }, j) => ({
      indicator: name,
      group: { sex: 'total', age: 'total' },
      transform: transforms?.[j] ?? 'none',
      weight: emphasis?.[j] ?? 1,
      reason: '',
    })),
  };
}

/** @throws RangeError when there are too few different areas, or a column tells nothing apart. */
function checkColumns(
  { ids, columns }: AnalysisInput,
  { k, scale, variables }: CompassRecipe,
): void {
  const rows = ids.map((_, i) => columns.map(({ values }) => values[i]).join(' '));
  const distinct = new Set(rows).size;
  if (distinct <= k) throw new RangeError(`invalid k: ${k} of ${distinct} areas that differ`);
  for (const [j, { name, values }] of columns.entries()) {
    if (scaleVariable(values, variables[j]!.transform, scale) === undefined) {
      throw new RangeError(`invalid column: ${name} tells nothing apart`);
    }
  }
}
