import type { Speech } from '#contract/text/format.ts';
import { answerWords } from '#server/analyses/answer-words.ts';
import { methods } from '#server/analyses/methods.ts';
import { readFile } from '#server/analyses/read-file.ts';

/**
 * `samsyn analyse`: computes a statistical method on files and prints the answer as JSON. Needs neither
 * server nor database.
 *
 * @throws DomainError `analysis/…`, and what the readers of tables and borders throw
 */
export async function analyse(
  speech: Speech,
  _environment: NodeJS.ProcessEnv,
  words: readonly string[],
): Promise<void> {
  const text = await answerWords(words, methods, { speech, readFile });
  // Whoever reads only the first lines closes the pipe; that is no fault.
  process.stdout.on('error', () => {});
  await new Promise<void>((resolve) => process.stdout.write(`${text}\n`, () => resolve()));
}
