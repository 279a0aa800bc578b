import { DomainError } from '../domain-error.ts';
import { isDay } from '../plans/check-adoption.ts';
import type { GoalFramework } from './goal.ts';

/**
 * Kontrollera en föreslagen målram: every goal once, and indicators that are defined.
 *
 * @throws DomainError `goal/repeated-id`, `goal/unknown-indicator`
 */
export function checkFramework(
  { goals }: Pick<GoalFramework, 'goals'>,
  indicators: ReadonlySet<string>,
): void {
  const ids = goals.map(({ id }) => id);
  const repeated = ids.find((id, i) => ids.indexOf(id) !== i);
  if (repeated !== undefined) throw new DomainError('goal/repeated-id', { id: repeated });
  const lost = goals
    .flatMap(({ target }) => target?.indicator ?? [])
    .find((indicator) => !indicators.has(indicator));
  if (lost !== undefined) throw new DomainError('goal/unknown-indicator', { id: lost });
}

/**
 * Kontrollera antagandet av en målram: a proposal, from a day later than the edition it replaces began.
 *
 * @throws DomainError `goal/not-proposed`, `goal/malformed-date`, `goal/begins-before-latest`
 */
export function checkFrameworkAdoption(
  framework: Pick<GoalFramework, 'id' | 'validFrom'>,
  validFrom: string,
  latest: Pick<GoalFramework, 'validFrom'> | undefined,
): void {
  if (framework.validFrom !== undefined) {
    throw new DomainError('goal/not-proposed', { id: framework.id });
  }
  if (!isDay(validFrom)) throw new DomainError('goal/malformed-date', { date: validFrom });
  if (latest?.validFrom !== undefined && validFrom <= latest.validFrom) {
    throw new DomainError('goal/begins-before-latest', { validFrom, latest: latest.validFrom });
  }
}
