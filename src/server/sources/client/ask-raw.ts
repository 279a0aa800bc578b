import type { Fetching, Question, RawAnswer, SourceClient } from './source-client.ts';

/** Asks and hands the raw answer on before it is read. */
export async function askRaw(
  client: SourceClient,
  question: Omit<Question, 'signal'>,
  { signal, onAnswer }: Fetching,
): Promise<RawAnswer> {
  const answer = await client.ask({ ...question, signal });
  await onAnswer?.(answer);
  return answer;
}
