import type { CommitmentQuery } from '#contract/commitments.ts';
import { parseAreaId } from '#domain/areas/area.ts';
import { DomainError } from '#domain/domain-error.ts';
import { isDay } from '#domain/time/day.ts';
import type { CommitmentFilter } from './queries.ts';

/** What is asked for in an address, as the query takes it. */
export function filterOf(query: CommitmentQuery, today: string): CommitmentFilter {
  const { day, area, state, standing, ...rest } = query;
  if (day !== undefined && !isDay(day)) throw new DomainError('commitment/malformed-day', { day });
  return {
    ...rest,
    ...(day === undefined ? {} : { day }),
    ...(area === undefined ? {} : { area: parseAreaId(area) }),
    ...(state === undefined ? {} : { states: [state] }),
    ...(standing === undefined ? {} : { standingOn: today }),
  };
}
