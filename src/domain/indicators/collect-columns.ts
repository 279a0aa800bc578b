import type { AreaId } from '../areas/area.ts';
import { type Period, periodKey } from '../time/period.ts';
import {
  type Measured,
  missingReasons,
  type Observation,
  type ObservationGroup,
} from './observation.ts';
import type { CellNumbers, CellPlaces, ObservationColumns } from './observation-columns.ts';

/** Columns that are being filled: places of what cells are about, and the cells. */
export interface ColumnCollector {
  readonly placeOfArea: (area: AreaId) => number;
  readonly placeOfIndicator: (indicator: string) => number;
  readonly placeOfPeriod: (period: Period) => number;
  readonly placeOfGroup: (group: ObservationGroup) => number;
  /** Adds a cell with a bare value. */
  readonly addValue: (about: AboutCell, value: number) => void;
  readonly addMeasured: (about: AboutCell, measured: Measured) => void;
  /** The columns so far; nothing may be added after. */
  readonly finish: () => ObservationColumns;
}

/** What one cell is about, as places in the lists. */
export interface AboutCell {
  readonly area: number;
  readonly indicator: number;
  readonly period: number;
  readonly group: number;
}

/** Begins columns of at most `most` cells. */
export function collectColumns(most: number): ColumnCollector {
  const areas = listPlaces<AreaId>((area) => area);
  const indicators = listPlaces<string>((indicator) => indicator);
  const periods = listPlaces<Period>(periodKey);
  const groups = listPlaces<ObservationGroup>(({ sex, age }) => `${sex}|${age}`);
  const area = new Uint32Array(most);
  const indicator = new Uint32Array(most);
  const period = new Uint32Array(most);
  const group = new Uint32Array(most);
  const missing = new Uint8Array(most);
  const value = new Float64Array(most).fill(Number.NaN);
  const rest: Record<'count' | 'denominator' | 'low' | 'high', CellNumbers | undefined> = {
    count: undefined,
    denominator: undefined,
    low: undefined,
    high: undefined,
  };
  let length = 0;
  const place = (about: AboutCell): number => {
    if (length >= most) throw new RangeError(`invalid cell: ${length + 1} of ${most}`);
    area[length] = about.area;
    indicator[length] = about.indicator;
    period[length] = about.period;
    group[length] = about.group;
    return length++;
  };
  const put = (part: keyof typeof rest, cell: number, number: number | undefined): void => {
    if (number === undefined) return;
    rest[part] ??= new Float64Array(most).fill(Number.NaN);
    rest[part][cell] = number;
  };
  return {
    placeOfArea: areas.placeOf,
    placeOfIndicator: indicators.placeOf,
    placeOfPeriod: periods.placeOf,
    placeOfGroup: groups.placeOf,
    addValue: (about, number) => {
      value[place(about)] = number;
    },
    addMeasured: (about, measured) => {
      const cell = place(about);
      if ('missing' in measured) {
        missing[cell] = missingReasons.indexOf(measured.missing) + 1;
        return;
      }
      value[cell] = measured.value;
      put('count', cell, measured.count);
      put('denominator', cell, measured.denominator);
      put('low', cell, measured.interval?.[0]);
      put('high', cell, measured.interval?.[1]);
    },
    finish: () => {
      const cut = <Numbers extends Float64Array | Uint32Array | Uint8Array>(
        all: Numbers,
      ): Numbers => (length === most ? all : (all.slice(0, length) as Numbers)); // a slice is of the same kind
      return {
        length,
        areas: areas.entries,
        indicators: indicators.entries,
        periods: periods.entries,
        groups: groups.entries,
        area: narrow(cut(area), areas.entries),
        indicator: narrow(cut(indicator), indicators.entries),
        period: narrow(cut(period), periods.entries),
        group: narrow(cut(group), groups.entries),
        missing: cut(missing),
        value: cut(value),
        count: rest.count && cut(rest.count),
        denominator: rest.denominator && cut(rest.denominator),
        low: rest.low && cut(rest.low),
        high: rest.high && cut(rest.high),
      };
    },
  };
}

const narrow = (places: Uint32Array, entries: readonly unknown[]): CellPlaces =>
  entries.length > 0xffff ? places : Uint16Array.from(places);

/** Observations as columns. */
export function columnsOf(observations: readonly Observation[]): ObservationColumns {
  const columns = collectColumns(observations.length);
  for (const { area, indicator, period, group, measured } of observations) {
    const about = {
      area: columns.placeOfArea(area),
      indicator: columns.placeOfIndicator(indicator),
      period: columns.placeOfPeriod(period),
      group: columns.placeOfGroup(group),
    };
    columns.addMeasured(about, measured);
  }
  return columns.finish();
}

/** A list in which each entry stands once, in the order of arrival. */
function listPlaces<Entry>(keyOf: (entry: Entry) => string) {
  const entries: Entry[] = [];
  const places = new Map<string, number>();
  const placeOf = (entry: Entry): number => {
    const key = keyOf(entry);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, entries.length);
    return entries.push(entry) - 1;
  };
  return { entries, placeOf };
}
