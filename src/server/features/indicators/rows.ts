import type { IndicatorMetadata } from '#contract/indicators.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { Sex } from '#domain/indicators/observation.ts';

/** Where an indicator has values. */
export interface CoverageRow {
  readonly indicator_id: string;
  readonly division: string;
  readonly period: string;
  readonly sex: Sex;
  readonly age: string;
  readonly values: number;
  readonly missing: number;
}

/** A stored definition as the contract has it, with where it has values. */
export function indicatorOf(
  definition: Indicator,
  coverage: readonly CoverageRow[],
): IndicatorMetadata {
  const { id, name, unit, decimals, numerator, denominator, polarity, kind, source } = definition;
  return {
    id,
    name,
    definition: definition.definition,
    unit,
    decimals,
    numerator,
    denominator,
    polarity,
    policyArea: definition.policyArea ?? null,
    kind,
    proxyFor: definition.proxyFor ?? null,
    aboutChildren: definition.aboutChildren,
    lowestLevel: definition.lowestLevel,
    periodKind: definition.periodKind,
    validRange: [...definition.validRange],
    ...(definition.survey && { minimumRespondents: definition.survey.minimumRespondents }),
    source: {
      publisher: source.publisher,
      table: source.table,
      cellQuery: source.cellQuery,
      publishedOn: source.publishedOn,
      nextUpdate: source.nextUpdate,
      licence: source.licence,
    },
    caveats: definition.caveats,
    coverage: coverage
      .filter((row) => row.indicator_id === id)
      .map(({ indicator_id: _, ...rest }) => rest),
  };
}
