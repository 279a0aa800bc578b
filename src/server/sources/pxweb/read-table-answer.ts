import type { Cube } from '#domain/cubes/cube.ts';
import { readJsonStat } from '#domain/cubes/read-json-stat.ts';
import { DomainError } from '#domain/domain-error.ts';
import { readJson, unexpected } from '../client/read-json.ts';
import type { RawAnswer } from '../client/source-client.ts';

/** Signs that a source may write in place of a value: not available, not applicable, nothing. */
const signs: ReadonlySet<unknown> = new Set(['..', '.', '-', '...', ':', '']);

/**
 * Läs tabellsvar: JSON-stat 2 as a cube. A sign written as a value is a missing value with that sign;
 * any other text, such as `12,5`, is refused: it is not for the program to guess a decimal sign.
 *
 * @throws DomainError `source/not-json`, `source/wrong-charset`, `source/unexpected-answer`
 */
export function readTableAnswer(answer: RawAnswer): Cube {
  const document = readJson(answer);
  try {
    return readJsonStat(withSignsAsStatuses(document));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { field, cell, value } = error.data;
    const place = field ?? (cell === undefined ? error.code : `value ${cell}: ${value}`);
    throw unexpected(answer, String(place));
  }
}

function withSignsAsStatuses(document: unknown): unknown {
  if (typeof document !== 'object' || document === null) return document;
  const { value, status } = document as { value?: unknown; status?: unknown };
  if (!Array.isArray(value) || !value.some((one) => signs.has(one))) return document;
  const told = new Map<string, unknown>(
    typeof status === 'object' && status !== null ? Object.entries(status) : [],
  );
  value.forEach((one, cell) => {
    if (signs.has(one) && !told.has(String(cell))) told.set(String(cell), one);
  });
  const values = value.map((one) => (signs.has(one) ? null : one));
  return { ...document, value: values, status: Object.fromEntries(told) };
}
