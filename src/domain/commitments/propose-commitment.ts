import { type AreaId, levelOf, parseAreaId } from '../areas/area.ts';
import { DomainError } from '../domain-error.ts';
import type { Plan } from '../plans/plan.ts';
import { isDay } from '../time/day.ts';
import type { CommitmentContent } from './commitment.ts';

/** Det som ett åtagande prövas mot. */
export interface CommitmentGround {
  readonly plan: Plan;
  /** Whether the party has withdrawn from the agreement. */
  readonly withdrawn: boolean;
  /** Those of the named areas that are known. */
  readonly areas: ReadonlyMap<string, NamedArea>;
  /** Those of the named commitments, activities, indicators, methods, templates and parties that are known. */
  readonly known: ReadonlySet<string>;
}

/** Ett namngivet område: the division of its level that is in use, and what the area became there. */
export interface NamedArea {
  readonly division: string;
  readonly divisionInUse: string;
  readonly became: readonly string[];
}

/**
 * Pröva åtagande: what must hold of it already as a draft. Contact role and how it will be seen may wait
 * until it is submitted.
 *
 * @throws DomainError with the first thing that is wrong
 */
export function proposeCommitment(
  party: string,
  content: CommitmentContent,
  ground: CommitmentGround,
): CommitmentContent {
  if (ground.withdrawn) throw new DomainError('commitment/party-withdrawn', { party });
  if (content.what.trim() === '') throw new DomainError('commitment/nothing-said');
  checkHome(content, ground.plan);
  checkDays(content, ground.plan);
  checkKnown(content, ground.known);
  const areas = content.wholeCounty ? [] : [...new Set(content.areas)];
  if (!content.wholeCounty && areas.length === 0) throw new DomainError('commitment/no-place');
  for (const area of areas) checkArea(area, ground.areas.get(area));
  const alsoUnder = [...new Set(content.alsoUnder)].filter((id) => id !== content.actionArea);
  const strengthens = content.kind === 'strengthened' ? content.strengthens : undefined;
  return { ...content, areas, alsoUnder, strengthens };
}

function checkHome({ actionArea, alsoUnder, jointActivity }: CommitmentContent, plan: Plan): void {
  for (const id of [actionArea, ...alsoUnder]) {
    if (!plan.actionAreas.some((one) => one.id === id)) {
      throw new DomainError('commitment/action-area-not-in-plan', { actionArea: id });
    }
  }
  if (jointActivity === undefined) return;
  if (!plan.jointActivities.some((one) => one.id === jointActivity)) {
    throw new DomainError('commitment/activity-not-in-plan', { activity: jointActivity });
  }
}

function checkDays({ from, to }: CommitmentContent, plan: Plan): void {
  for (const day of [from, to]) {
    if (!isDay(day)) throw new DomainError('commitment/malformed-day', { day });
  }
  if (to < from) throw new DomainError('commitment/days-reversed', { from, to });
  const { validFrom, validTo } = plan;
  if (from >= validFrom && (validTo === undefined || to <= validTo)) return;
  if (validTo === undefined)
    throw new DomainError('commitment/before-plan', { from, to, validFrom });
  throw new DomainError('commitment/outside-plan-period', { from, to, validFrom, validTo });
}

function checkKnown(content: CommitmentContent, known: ReadonlySet<string>): void {
  const { strengthens, indicator, template, tags } = content;
  if (content.kind === 'strengthened' && strengthens === undefined) {
    throw new DomainError('commitment/strengthens-nothing');
  }
  const named: readonly (readonly [string, string | undefined])[] = [
    ['commitment/unknown-strengthened', strengthens],
    ['commitment/unknown-indicator', indicator],
    ['commitment/unknown-method', tags.method],
    ['commitment/unknown-template', template],
    ...Object.keys(tags.costShares).map((payer) => ['commitment/unknown-payer', payer] as const),
  ];
  for (const [code, id] of named) {
    if (id !== undefined && !known.has(id)) throw new DomainError(code, { value: id });
  }
}

function checkArea(area: AreaId, named: NamedArea | undefined): void {
  const level = levelOf(parseAreaId(area));
  if (level === 'country' || level === 'county') {
    throw new DomainError('commitment/wide-area', { area });
  }
  if (named === undefined) throw new DomainError('commitment/unknown-area', { area });
  const { division, divisionInUse, became } = named;
  if (division === divisionInUse) return;
  if (became.length === 0) {
    throw new DomainError('commitment/earlier-edition-unlinked', { area, divisionInUse });
  }
  throw new DomainError('commitment/earlier-edition', { area, divisionInUse, became });
}
