import type { AnalysisMethod } from './analysis-method.ts';

/** A method as `--list` tells it: options, input and output as JSON Schema. */
export interface ListedMethod {
  readonly name: string;
  readonly version: number;
  readonly summary: string;
  readonly page: string;
  readonly options: unknown;
  readonly input: unknown;
  readonly output: unknown;
}

/** Every method with what it takes and gives. */
export function listMethods(methods: readonly AnalysisMethod[]): readonly ListedMethod[] {
  return methods.map((method) => ({
    name: method.name,
    version: method.version,
    summary: method.summary,
    page: `docs/methods/${method.page}.md`,
    options: method.options,
    input: inputSchema(method),
    output: method.output,
  }));
}

function inputSchema({ needs, columns }: AnalysisMethod): object {
  const file = (description: string): object => ({ type: 'string', description });
  const { min: minItems, max: maxItems, meaning: description } = columns;
  return {
    type: 'object',
    required: [
      ...(needs.includes('columns') ? ['data'] : []),
      ...(minItems > 0 ? ['columns'] : []),
      ...(needs.includes('geometries') ? ['areas'] : []),
    ],
    ...(needs.includes('weights') && {
      anyOf: [{ required: ['areas'] }, { required: ['weights'] }],
    }),
    properties: {
      data: file('CSV file with one row an area'),
      id: file('column of the data with the id of the area'),
      ...(maxItems > 0 && {
        columns: {
          type: 'array',
          items: { type: 'string' },
          minItems,
          ...(Number.isFinite(maxItems) && { maxItems }),
          description,
        },
      }),
      areas: file('GeoJSON file with the borders of the areas'),
      ...(needs.includes('weights') && {
        weights: {
          type: 'string',
          default: 'queen',
          description: 'queen, rook, knn:6, band:METRES or a CSV file of neighbours',
        },
      }),
      seed: { type: 'integer', minimum: 0, default: 1 },
    },
  };
}
