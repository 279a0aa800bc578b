import { DomainError } from '#domain/domain-error.ts';

/**
 * The database's answer, if it comes in time.
 *
 * @throws DomainError `http/database-unavailable` when it does not
 */
export async function answerWithin<Answer>(
  milliseconds: number,
  answer: Promise<Answer>,
): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new DomainError('http/database-unavailable')), milliseconds);
  });
  // An answer that comes late, or never, is nobody's.
  answer.catch(() => {});
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
