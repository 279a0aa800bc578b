import { DomainError } from '../domain-error.ts';
import type { EffortAnswer } from './settle-pair.ts';

/**
 * Pröva svar: who says no or not now also says why, for the other party.
 *
 * @throws DomainError `joint-effort/reason-needed`
 */
export function checkAnswer(answer: EffortAnswer, reason: string): void {
  if (answer !== 'yes' && reason.trim().length < 2) {
    throw new DomainError('joint-effort/reason-needed', { answer });
  }
}
