import type { Speech } from '#contract/text/format.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { AnalysisMethod } from './analysis-method.ts';
import { explainAnalyse, explainMethod } from './explain-method.ts';
import { listMethods } from './list-methods.ts';
import { nearestName } from './nearest-name.ts';
import type { ReadFile } from './prepare-input.ts';
import { readWords } from './read-words.ts';
import { runAnalysis } from './run-analysis.ts';
import { writeAnswer } from './write-answer.ts';

/**
 * The text that `samsyn analyse` answers its words with: the answer of a method as JSON, the list of all
 * methods as JSON Schema, or help in words.
 *
 * @throws DomainError `analysis/…`, and what the readers of tables and borders throw
 */
export async function answerWords(
  words: readonly string[],
  methods: readonly AnalysisMethod[],
  tools: { readonly speech: Speech; readonly readFile: ReadFile },
): Promise<string> {
  const [name, ...others] = words;
  const isHelp = (word: string | undefined): boolean => word === '--help' || word === '-h';
  if (name === '--list') return writeAnswer(listMethods(methods));
  if (isHelp(name)) return explainAnalyse(tools.speech, methods);
  if (name === undefined) throw new DomainError('analysis/no-method');
  const method = methods.find((one) => one.name === name);
  if (method === undefined) {
    const near = nearestName(
      name,
      methods.map((one) => one.name),
    );
    throw new DomainError('analysis/unknown-method', { method: name, near: near ?? 'none' });
  }
  if (others.some(isHelp)) return explainMethod(tools.speech, method);
  return writeAnswer(await runAnalysis(method, readWords(method, others), tools.readFile));
}
