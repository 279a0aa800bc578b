import type { Answer } from './answer.ts';

/**
 * Besvarat: the party has said how far the commitment has come. Words alone are a beginning; that
 * the standing cannot be told is an answer.
 *
 * @example
 * isAnswered({ standing: 'cannot-tell' }) // => true
 * isAnswered({ standing: undefined }) // => false
 */
export function isAnswered(answer: Pick<Answer, 'standing'> | undefined): boolean {
  return answer?.standing !== undefined;
}
