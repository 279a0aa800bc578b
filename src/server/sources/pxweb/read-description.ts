import { fieldOf, isFields, textOf } from '../client/read-fields.ts';
import { readJson, unexpected } from '../client/read-json.ts';
import type { RawAnswer } from '../client/source-client.ts';
import type { TableDescription, TableValue, TableVariable } from './selection.ts';

/** Variables that hold areas in SCB's and Folkhälsomyndigheten's tables, by code. */
const isAreaCode = (code: string): boolean => /^(region|lan|län|kommun|deso|regso)/i.test(code);

/**
 * Läs metadata, version 2: JSON-stat 2 without values.
 *
 * @throws DomainError `source/unexpected-answer`
 */
export function readDescription2(answer: RawAnswer): TableDescription {
  const document = readJson(answer);
  const ids = fieldOf(document, 'id');
  if (!Array.isArray(ids) || ids.length === 0) throw unexpected(answer, 'id');
  const role = fieldOf(document, 'role');
  const holds = (name: string, id: string): boolean => {
    const named = fieldOf(role, name);
    return Array.isArray(named) && named.includes(id);
  };
  const variables = ids.map((id: unknown): TableVariable => {
    if (typeof id !== 'string') throw unexpected(answer, 'id');
    const dimension = fieldOf(fieldOf(document, 'dimension'), id);
    const category = fieldOf(dimension, 'category');
    return {
      code: id,
      label: textOf(fieldOf(dimension, 'label')) || id,
      isTime: holds('time', id),
      isArea: holds('geo', id) || isAreaCode(id),
      mayBeLeftOut: fieldOf(fieldOf(dimension, 'extension'), 'elimination') === true,
      values: valuesOf(category, () => unexpected(answer, `dimension.${id}`)),
    };
  });
  return {
    label: textOf(fieldOf(document, 'label')),
    updated: textOf(fieldOf(document, 'updated')) || undefined,
    variables,
  };
}

/**
 * Läs metadata, version 1: `{ title, variables: [{ code, text, values, valueTexts }] }`.
 *
 * @throws DomainError `source/unexpected-answer`
 */
export function readDescription1(answer: RawAnswer): TableDescription {
  const document = readJson(answer);
  const variables = fieldOf(document, 'variables');
  if (!Array.isArray(variables) || variables.length === 0) throw unexpected(answer, 'variables');
  return {
    label: textOf(fieldOf(document, 'title')),
    updated: undefined,
    variables: variables.map((variable: unknown): TableVariable => {
      const code = textOf(fieldOf(variable, 'code'));
      const codes = fieldOf(variable, 'values');
      const texts = fieldOf(variable, 'valueTexts');
      const whole = Array.isArray(codes) && Array.isArray(texts) && codes.length === texts.length;
      if (code === '' || !whole || !codes.every((one) => typeof one === 'string' && one !== '')) {
        throw unexpected(answer, `variables ${code}`);
      }
      return {
        code,
        label: textOf(fieldOf(variable, 'text')) || code,
        isTime: fieldOf(variable, 'time') === true,
        isArea: isAreaCode(code),
        mayBeLeftOut: fieldOf(variable, 'elimination') === true,
        values: codes.map((one: string, i) => ({ code: one, label: textOf(texts[i]) || one })),
      };
    }),
  };
}

/** Läs värdemängd: the values of a code list, in its own order. */
export function readCodeList(answer: RawAnswer): readonly TableValue[] {
  const values = fieldOf(readJson(answer), 'values');
  if (!Array.isArray(values) || values.length === 0) throw unexpected(answer, 'values');
  return values.map((value: unknown) => {
    const code = textOf(fieldOf(value, 'code'));
    if (code === '') throw unexpected(answer, 'values.code');
    return { code, label: textOf(fieldOf(value, 'label')) || code };
  });
}

function valuesOf(category: unknown, fail: () => Error): readonly TableValue[] {
  const index = fieldOf(category, 'index');
  const labels = fieldOf(category, 'label');
  const codes = Array.isArray(index) ? index : isFields(index) ? orderedBy(index) : [];
  if (codes.length === 0 || !codes.every((code) => typeof code === 'string')) throw fail();
  return codes.map((code: string) => ({ code, label: textOf(fieldOf(labels, code)) || code }));
}

function orderedBy(index: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(index)
    .toSorted((a, b) => Number(a[1]) - Number(b[1]))
    .map(([code]) => code);
}
