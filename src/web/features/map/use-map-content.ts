import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { AreaList, Division, MapData } from '#contract/areas.ts';
import type { AreaCommitments } from '#contract/commitments.ts';
import type { RuleEvaluation } from '#contract/disadvantage.ts';
import type { IndicatorMetadata, IndicatorValues } from '#contract/indicators.ts';
import {
  askAreas,
  askDivisions,
  askEvaluation,
  askIndicators,
  askMap,
  askValues,
  queryClient,
} from '../../api.ts';
import { type AreaShapes, buildAreaShapes } from '../../map/area-shapes.ts';
import { useSpeech } from '../../text/use-speech.ts';
import { askAreaCommitments } from '../commitments/ask-commitments.ts';
import { composeLandscapeRows } from '../compass/compose-landscape-rows.ts';
import type { LandscapeContent } from '../compass/landscape-content.ts';
import { useLandscapes } from '../compass/use-landscapes.ts';
import { buildClasses, type Classes } from './build-classes.ts';
import { composeConditionRows } from './compose-condition-rows.ts';
import { composeInitiativeRows, hatchUncovered } from './compose-initiative-rows.ts';
import { composeMeasureRows } from './compose-measure-rows.ts';
import type { MapRow } from './map-row.ts';
import { firstIndicator, type MapMode, type MapSearch, modeOf, smallAreas } from './map-search.ts';

/** Everything the page shows, as far as it has come; what is absent is still on its way. */
export interface MapContent {
  readonly mode: MapMode;
  readonly divisionId: string;
  readonly divisions: readonly Division[];
  readonly division: Division | undefined;
  readonly indicators: readonly IndicatorMetadata[];
  readonly indicator: IndicatorMetadata | undefined;
  readonly values: IndicatorValues | undefined;
  readonly classes: Classes | undefined;
  readonly evaluation: RuleEvaluation | undefined;
  /** Undefined where the map shows something else. */
  readonly landscapes: LandscapeContent | undefined;
  /** How many commitments name each area; undefined where the map does not show it. */
  readonly initiatives: AreaCommitments | undefined;
  readonly rows: readonly MapRow[] | undefined;
  /** Null where the division has no polygons. */
  readonly shapes: AreaShapes | null | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** Asks for what the page will need, without waiting for it. */
export function prepareMapContent(search: MapSearch): void {
  const division = search.niva ?? smallAreas;
  // Other divisions may have no polygons; the list of divisions tells.
  if (division === smallAreas) void queryClient.prefetchQuery(askMap(division));
  void queryClient.prefetchQuery(askAreas(division));
  void queryClient.prefetchQuery(askIndicators());
  void queryClient.prefetchQuery(askDivisions());
  if (modeOf(search) === 'matt') void queryClient.prefetchQuery(askMeasure(search));
  void queryClient.prefetchQuery(askEvaluation('gallande', division));
}

function askMeasure(search: MapSearch): ReturnType<typeof askValues> {
  const division = search.niva ?? smallAreas;
  return askValues(search.indikator ?? firstIndicator, { division, period: search.period });
}

export function useMapContent(search: MapSearch): MapContent {
  const mode = modeOf(search);
  const divisionId = search.niva ?? smallAreas;
  const divisions = useQuery(askDivisions());
  const areas = useQuery(askAreas(divisionId));
  const drawn = isDrawn(divisionId, divisions.data?.divisions);
  const map = useQuery({ ...askMap(divisionId), enabled: drawn === true });
  const indicators = useQuery(askIndicators());
  const evaluation = useQuery(askEvaluation('gallande', divisionId));
  const values = useQuery({ ...askMeasure(search), enabled: mode === 'matt' });
  const showsInitiatives =
    mode === 'insatser' || (mode === 'villkor' && search.lager === 'insatser');
  const initiatives = useQuery({ ...askAreaCommitments(divisionId), enabled: showsInitiatives });
  const { content: landscapes, queries } = useLandscapes(
    {
      division: divisionId,
      run: search.korning,
      outside: search.kompass,
      letter: search.landskap,
    },
    mode === 'landskap',
  );
  const indicator = indicators.data?.indicators.find(
    (one) => one.id === (search.indikator ?? firstIndicator),
  );
  const classes = useMemo(() => values.data && buildClasses(values.data), [values.data]);
  const counted = showsInitiatives ? initiatives.data : undefined;
  const rows = useRows({
    ...{ mode, areas, evaluation, values, indicator, classes, landscapes, counted },
    isWaiting: showsInitiatives && counted === undefined,
  });
  const shapes = useShapes(map, drawn);
  const needed: readonly UseQueryResult[] = [
    areas,
    indicators,
    divisions,
    ...neededBy(mode, { values, evaluation, queries }),
    ...(showsInitiatives ? [initiatives] : []),
    map,
  ];
  const failed = needed.filter((query) => query.error !== null);
  return {
    mode,
    divisionId,
    divisions: divisions.data?.divisions ?? [],
    division: areas.data?.division,
    indicators: indicators.data?.indicators ?? [],
    indicator,
    values: mode === 'matt' ? values.data : undefined,
    classes: mode === 'matt' ? classes : undefined,
    evaluation: evaluation.data,
    landscapes: mode === 'landskap' ? landscapes : undefined,
    initiatives: counted,
    rows,
    shapes,
    error: failed[0]?.error ?? null,
    retry: () => {
      for (const query of failed) void query.refetch();
    },
  };
}

interface RowsInput {
  readonly mode: MapMode;
  readonly areas: UseQueryResult<AreaList>;
  readonly evaluation: UseQueryResult<RuleEvaluation>;
  readonly values: UseQueryResult<IndicatorValues>;
  readonly indicator: IndicatorMetadata | undefined;
  readonly classes: Classes | undefined;
  readonly landscapes: LandscapeContent;
  readonly counted: AreaCommitments | undefined;
  /** Commitments are to be shown and have not come. */
  readonly isWaiting: boolean;
}

/** What the map cannot be drawn without. */
function neededBy(
  mode: MapMode,
  asked: {
    readonly values: UseQueryResult;
    readonly evaluation: UseQueryResult;
    readonly queries: readonly UseQueryResult[];
  },
): readonly UseQueryResult[] {
  if (mode === 'matt') return [asked.values];
  if (mode === 'villkor') return [asked.evaluation];
  return mode === 'landskap' ? asked.queries : [];
}

function useRows(input: RowsInput): readonly MapRow[] | undefined {
  const speech = useSpeech();
  const { mode, indicator, classes, landscapes, counted, isWaiting } = input;
  const areas = input.areas.data?.areas;
  const evaluation = input.evaluation.data;
  const values = input.values.data;
  return useMemo(() => {
    if (areas === undefined || isWaiting) return undefined;
    if (mode === 'landskap') return composeLandscapeRows(speech, areas, landscapes);
    if (mode === 'insatser') return counted && composeInitiativeRows(speech, areas, counted);
    if (mode === 'villkor') {
      const conditions = evaluation && composeConditionRows(speech, areas, evaluation);
      return counted && conditions ? hatchUncovered(speech, conditions, counted) : conditions;
    }
    if (values === undefined || indicator === undefined || classes === undefined) return undefined;
    return composeMeasureRows({ speech, areas, indicator, values, classes });
  }, [speech, mode, areas, evaluation, values, indicator, classes, landscapes, counted, isWaiting]);
}

function useShapes(
  map: UseQueryResult<MapData>,
  drawn: boolean | undefined,
): AreaShapes | null | undefined {
  const { data } = map;
  return useMemo(() => {
    if (drawn === false) return null;
    return data === undefined ? undefined : (buildAreaShapes(data) ?? null);
  }, [data, drawn]);
}

/** Whether a division has polygons; undefined until the divisions are known. */
function isDrawn(id: string, divisions: readonly Division[] | undefined): boolean | undefined {
  if (id === smallAreas) return true;
  return divisions && (divisions.find((one) => one.id === id)?.withGeometry ?? 0) > 0;
}
