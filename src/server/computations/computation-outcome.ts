import { DomainError } from '#domain/domain-error.ts';

/** What a thread sends back: the answer, or the refusal as plain data, since errors lose their class. */
export type ComputationOutcome =
  | { readonly answer: unknown }
  | { readonly refused: 'range'; readonly message: string }
  | { readonly refused: 'domain'; readonly code: string; readonly data: DomainError['data'] };

/** Runs a task; a refusal becomes data, any other error passes on. */
export async function outcomeOf(task: () => unknown): Promise<ComputationOutcome> {
  try {
    return { answer: await task() };
  } catch (error) {
    if (error instanceof RangeError) return { refused: 'range', message: error.message };
    if (!(error instanceof DomainError)) throw error;
    return { refused: 'domain', code: error.code, data: error.data };
  }
}

/** The answer; a refusal is thrown again as what it was. */
export function answerOf(outcome: ComputationOutcome): unknown {
  if (!('refused' in outcome)) return outcome.answer;
  if (outcome.refused === 'range') throw new RangeError(outcome.message);
  throw new DomainError(outcome.code, outcome.data);
}
