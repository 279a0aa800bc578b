import Value from 'typebox/value';
import { speak } from '#contract/text/format.ts';
import type { AnalysisMethod } from '../analysis-method.ts';
import { answerWords } from '../answer-words.ts';
import { readFrom } from './ask-echo.ts';

/**
 * What a method answers to words and one data file, `data.csv`, with the areas in the column `area`.
 *
 * @throws Error when the answer is not of the method's own schema, and the refusals of the method.
 */
export async function askMethod<Result>(
  method: AnalysisMethod,
  words: string,
  data: string,
): Promise<Result> {
  const full = `${method.name} --data data.csv --id area ${words}`.trim().split(/\s+/);
  const tools = { speech: speak('en'), readFile: readFrom({ 'data.csv': data }) };
  const { result } = JSON.parse(await answerWords(full, [method], tools)) as { result: Result };
  if (!Value.Check(method.output, result)) {
    const [first] = Value.Errors(method.output, result);
    throw new Error(`not of its schema: ${JSON.stringify(first)}`);
  }
  return result;
}

/** A data file with one row an area, a, b, c …, from columns; a missing cell is empty. */
export function dataOf(columns: Readonly<Record<string, readonly (number | undefined)[]>>): string {
  const names = Object.keys(columns);
  const count = columns[names[0]!]!.length;
  const rows = Array.from({ length: count }, (_, i) => [
    `area-${String(i).padStart(3, '0')}`,
    ...names.map((name) => columns[name]![i] ?? ''),
  ]);
  return [['area', ...names], ...rows].map((row) => row.join(';')).join('\n');
}

/** One area whose series stands in the columns p0, p1, p2 …, and others below it. */
export function seriesData(...series: readonly (readonly (number | undefined)[])[]): {
  readonly data: string;
  readonly columns: string;
} {
  const names = series[0]!.map((_, i) => `p${i}`);
  const columns = Object.fromEntries(
    names.map((name, period) => [name, series.map((one) => one[period])]),
  );
  return { data: dataOf(columns), columns: names.join(',') };
}
