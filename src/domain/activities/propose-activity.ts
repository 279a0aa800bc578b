import { DomainError } from '../domain-error.ts';
import type { Plan } from '../plans/plan.ts';
import type { ActivityContent } from './activity.ts';

/** Det som en aktivitet prövas mot. */
export interface ActivityGround {
  readonly plan: Pick<Plan, 'actionAreas'> | undefined;
  /** Those of the named areas that are known. */
  readonly areas: ReadonlySet<string>;
  /** Whether the party has withdrawn from the agreement. */
  readonly withdrawn: boolean;
}

/**
 * Pröva aktivitet: it says what and where; days, target groups, kind and action area may be unknown.
 *
 * @throws DomainError with the first thing that is wrong
 */
export function proposeActivity(
  party: string,
  content: ActivityContent,
  { plan, areas, withdrawn }: ActivityGround,
): ActivityContent {
  if (withdrawn) throw new DomainError('activity/party-withdrawn', { party });
  if (content.what.trim() === '') throw new DomainError('activity/nothing-said');
  const { from, to, actionArea } = content;
  if (from !== undefined && to !== undefined && to < from) {
    throw new DomainError('activity/days-reversed', { from, to });
  }
  if (actionArea !== undefined && !plan?.actionAreas.some(({ id }) => id === actionArea)) {
    throw new DomainError('activity/action-area-not-in-plan', { actionArea });
  }
  const named = content.wholeCounty ? [] : [...new Set(content.areas)];
  if (!content.wholeCounty && named.length === 0) throw new DomainError('activity/no-place');
  const unknown = named.find((area) => !areas.has(area));
  if (unknown !== undefined) throw new DomainError('activity/unknown-area', { area: unknown });
  return { ...content, areas: named };
}
