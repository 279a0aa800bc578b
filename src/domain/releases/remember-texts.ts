import type { ColumnCollector } from '../indicators/collect-columns.ts';
import type { Sex } from '../indicators/observation.ts';
import { indicatorReader } from './list-indicator-texts.ts';
import type { NamedIndicator } from './match-indicator.ts';
import { type AreaReading, type KnownAreas, readArea } from './read-area.ts';
import { readAge, readSex } from './read-group.ts';
import { type PeriodReading, readPeriod } from './read-period.ts';
import type { TableReading } from './table-reading.ts';

/** What is loaded, that a file may speak of. */
export interface KnownThings {
  readonly areas: KnownAreas;
  readonly indicators: readonly NamedIndicator[];
}

/** What a text was read as, and the place of that in the columns, taken when a cell first needs it. */
export interface Remembered<Reading> {
  readonly read: Reading;
  readonly place: () => number;
}

/** Readers of what a row says it is about. A file says the same few texts in many rows: each is read once. */
export interface TextReaders {
  readonly area: (text: string) => Remembered<AreaReading>;
  readonly indicator: (text: string) => Remembered<string | undefined>;
  readonly period: (text: string) => Remembered<PeriodReading>;
  /** Sex and age, each undefined when it is unknown. */
  readonly group: (
    sex: string,
    age: string,
  ) => Remembered<{ readonly sex: Sex | undefined; readonly age: string | undefined }>;
}

/** Readers for one file, whose cells go to `columns`. */
export function rememberTexts(
  reading: TableReading,
  known: KnownThings,
  columns: ColumnCollector,
): TextReaders {
  const findIndicator = indicatorReader(reading, known.indicators);
  const groups = new Map<string, ReturnType<TextReaders['group']>>();
  return {
    area: remember((text) => {
      const read = readArea(text, reading.division, known.areas);
      return withPlace(read, () => ('area' in read ? columns.placeOfArea(read.area) : none));
    }),
    indicator: remember((text) => {
      const read = findIndicator(text);
      return withPlace(read, () => (read === undefined ? none : columns.placeOfIndicator(read)));
    }),
    period: remember((text) => {
      const read = readPeriod(text);
      return withPlace(read, () => ('period' in read ? columns.placeOfPeriod(read.period) : none));
    }),
    group: (sexText, ageText) => {
      const key = `${sexText}|${ageText}`;
      const held = groups.get(key);
      if (held !== undefined) return held;
      const sex = readSex(sexText);
      const age = readAge(ageText);
      const group = withPlace({ sex, age }, () =>
        sex === undefined || age === undefined ? none : columns.placeOfGroup({ sex, age }),
      );
      groups.set(key, group);
      return group;
    },
  };
}

/** The place of what could not be read; no cell is about it. */
const none = -1;

function withPlace<Reading>(read: Reading, find: () => number): Remembered<Reading> {
  let place: number | undefined;
  return {
    read,
    place: () => {
      place ??= find();
      return place;
    },
  };
}

function remember<Result extends object>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const held = known.get(text);
    if (held !== undefined) return held;
    const result = read(text);
    known.set(text, result);
    return result;
  };
}
