import type { RulePreview, RuleProposal } from '#contract/disadvantage.ts';
import { type AreaId, parseAreaId } from '#domain/areas/area.ts';
import { checkRule } from '#domain/disadvantage/check-rule.ts';
import { compareEvaluations } from '#domain/disadvantage/compare-evaluations.ts';
import type { RuleVersion } from '#domain/disadvantage/rule-version.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { readRuledDivision } from './evaluate-division.ts';

/**
 * A proposal as the version after the one it is based on; throws `area/unknown-area` for its comparison
 * and what `checkRule` throws.
 */
export async function ruleFromProposal(
  db: ReadHandle,
  basedOn: RuleVersion,
  proposal: RuleProposal,
  validFrom: string,
): Promise<RuleVersion> {
  const comparison = parseAreaId(proposal.comparison);
  const known = await db.selectFrom('area').select('id').where('id', '=', comparison).execute();
  if (known.length === 0) throw new DomainError('area/unknown-area', { area: comparison });
  const indicators = await db.selectFrom('indicator').select('id').execute();
  const rule: RuleVersion = {
    version: basedOn.version + 1,
    name: proposal.name,
    atLeast: proposal.atLeast,
    comparison,
    standIn: comparison === basedOn.comparison ? basedOn.standIn : undefined,
    conditions: proposal.conditions.map((condition) => ({
      ...condition,
      proxy: condition.proxy ?? undefined,
    })),
    validFrom,
    source: basedOn.source,
  };
  return checkRule(rule, new Set(indicators.map((row) => row.id)));
}

/** Förhandsgranska regel: which areas enter and leave, by name. Nothing is saved. */
export async function previewRule(
  db: ReadHandle,
  basedOn: RuleVersion,
  proposal: RuleProposal,
  division: string,
): Promise<RulePreview> {
  const rule = await ruleFromProposal(db, basedOn, proposal, basedOn.validFrom);
  const ruled = await readRuledDivision(db, [basedOn, rule], division);
  const after = ruled.evaluate(rule);
  const change = compareEvaluations(ruled.evaluate(basedOn), after);
  const named = (areas: readonly AreaId[]) =>
    areas.map((area) => ({
      area,
      name: ruled.nameOf(area),
      population: ruled.populationOf(area) ?? null,
    }));
  return {
    division,
    entering: named(change.entering),
    leaving: named(change.leaving),
    becomingUndecided: named(change.becomingUndecided),
    becomingDecided: named(change.becomingDecided),
    before: change.before,
    after: change.after,
    standIn: after.some((result) => result.standIn),
  };
}
