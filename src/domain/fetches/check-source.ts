import { type DivisionId, parseDivision } from '../areas/area.ts';
import { DomainError } from '../domain-error.ts';
import { isAge, type Sex, sexes } from '../indicators/observation.ts';
import {
  type CellChoice,
  type ExpectedLabel,
  type FetchSource,
  type GroupAxis,
  type SourceFormula,
  sourceApis,
  sourceYields,
} from './fetch-source.ts';

type Raw = Readonly<Record<string, unknown>>;
type Refuse = (field: string) => never;

/**
 * Granska hämtningskälla: a source as its file states it. Throws `fetch/malformed-source` with the file and
 * the first field that is absent or wrong.
 */
export function checkSource(stated: unknown, file: string): FetchSource {
  const refuse: Refuse = (field) => {
    throw new DomainError('fetch/malformed-source', { file, field });
  };
  const raw = record(stated, 'file', refuse);
  const name = record(raw.name, 'name', refuse);
  const source: FetchSource = {
    id: matching(raw.id, /^[a-z][a-z0-9-]{1,60}$/, 'id', refuse),
    name: { sv: text(name.sv, 'name.sv', refuse), en: text(name.en, 'name.en', refuse) },
    api: oneOf(raw.api, sourceApis, 'api', refuse),
    yields: oneOf(raw.yields, sourceYields, 'yields', refuse),
    table: text(raw.table, 'table', refuse),
    publisher: text(raw.publisher, 'publisher', refuse),
    licence: text(raw.licence, 'licence', refuse),
    order: number(raw.order, 'order', refuse),
    division: raw.division === undefined ? undefined : divisionOf(raw.division, refuse),
    selection: choice(raw.selection ?? {}, 'selection', refuse),
    areaDimension: typeof raw.areaDimension === 'string' ? raw.areaDimension : '',
    timeDimension: typeof raw.timeDimension === 'string' ? raw.timeDimension : '',
    expected: Object.fromEntries(
      Object.entries(record(raw.expected ?? {}, 'expected', refuse)).map(([key, value]) => [
        key,
        number(value, `expected.${key}`, refuse),
      ]),
    ),
    labels: list(raw.labels, 'labels', refuse).map((one, i) => labelOf(one, `labels.${i}`, refuse)),
    formulas: list(raw.formulas, 'formulas', refuse).map((one, i) =>
      formulaOf(one, `formulas.${i}`, refuse),
    ),
    countryFromRegso: raw.countryFromRegso === true,
    note: typeof raw.note === 'string' ? raw.note : '',
  };
  if ((source.yields === 'figures') !== source.formulas.length > 0) refuse('formulas');
  if ((source.yields === 'outlines') !== (source.division !== undefined)) refuse('division');
  const isCube = source.api === 'pxweb-1' || source.api === 'pxweb-2';
  if (isCube && source.selection[source.areaDimension] === undefined) refuse('areaDimension');
  if (isCube && source.selection[source.timeDimension] === undefined) refuse('timeDimension');
  return source;
}

function formulaOf(stated: unknown, field: string, refuse: Refuse): SourceFormula {
  const raw = record(stated, field, refuse);
  if ((raw.value === undefined) === (raw.share === undefined)) refuse(field);
  const share = raw.share === undefined ? undefined : record(raw.share, `${field}.share`, refuse);
  return {
    indicator: text(raw.indicator, `${field}.indicator`, refuse),
    value: raw.value === undefined ? undefined : choice(raw.value, `${field}.value`, refuse),
    share: share && {
      of: choice(share.of, `${field}.share.of`, refuse),
      among: choice(share.among, `${field}.share.among`, refuse),
    },
    scale: raw.scale === undefined ? 1 : number(raw.scale, `${field}.scale`, refuse),
    sex: axisOf(raw.sex, isSex, `${field}.sex`, refuse),
    age: axisOf(raw.age, isAge, `${field}.age`, refuse),
  };
}

const isSex = (value: string): value is Sex => sexes.some((one) => one === value);

function axisOf<Group extends string>(
  stated: unknown,
  holds: (value: string) => boolean,
  field: string,
  refuse: Refuse,
): GroupAxis<Group> | undefined {
  if (stated === undefined) return undefined;
  const raw = record(stated, field, refuse);
  const groups = record(raw.groups, `${field}.groups`, refuse);
  for (const [code, group] of Object.entries(groups)) {
    if (typeof group !== 'string' || !holds(group)) refuse(`${field}.groups.${code}`);
  }
  return {
    dimension: text(raw.dimension, `${field}.dimension`, refuse),
    groups: groups as GroupAxis<Group>['groups'], // each has been checked above
  };
}

function labelOf(stated: unknown, field: string, refuse: Refuse): ExpectedLabel {
  const raw = record(stated, field, refuse);
  const words = list(raw.words, `${field}.words`, refuse).map((one) => text(one, field, refuse));
  if (words.length === 0) refuse(`${field}.words`);
  return {
    dimension: text(raw.dimension, `${field}.dimension`, refuse),
    code: text(raw.code, `${field}.code`, refuse),
    words,
  };
}

function choice(stated: unknown, field: string, refuse: Refuse): CellChoice {
  const raw = record(stated, field, refuse);
  return Object.fromEntries(
    Object.entries(raw).map(([dimension, codes]) => {
      const at = `${field}.${dimension}`;
      const texts = list(codes, at, refuse).map((code) => text(code, at, refuse));
      return [dimension, texts.length === 0 ? refuse(at) : texts];
    }),
  );
}

function divisionOf(stated: unknown, refuse: Refuse): DivisionId {
  try {
    return parseDivision(String(stated)).id;
  } catch {
    return refuse('division');
  }
}

function record(value: unknown, field: string, refuse: Refuse): Raw {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(field);
  return value as Raw;
}

function list(value: unknown, field: string, refuse: Refuse): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : refuse(field);
}

function text(value: unknown, field: string, refuse: Refuse): string {
  return typeof value === 'string' && value.trim() !== '' ? value : refuse(field);
}

function matching(value: unknown, pattern: RegExp, field: string, refuse: Refuse): string {
  const found = text(value, field, refuse);
  return pattern.test(found) ? found : refuse(field);
}

function number(value: unknown, field: string, refuse: Refuse): number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : refuse(field);
}

function oneOf<Value extends string>(
  value: unknown,
  values: readonly Value[],
  field: string,
  refuse: Refuse,
): Value {
  return values.find((one) => one === value) ?? refuse(field);
}
