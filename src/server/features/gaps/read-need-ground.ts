import { ruleInForce } from '#domain/disadvantage/rule-in-force.ts';
import type { AreaInNeed } from '#domain/gaps/coverage-gap.ts';
import { listAreasInNeed } from '#domain/gaps/list-areas-in-need.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { readRuledDivision } from '../disadvantage/evaluate-division.ts';
import { selectRuleVersions } from '../disadvantage/queries.ts';
import {
  type AreaGround,
  selectAreaGround,
  selectChildren,
  selectSmallestDivision,
} from './queries.ts';

/** What gaps rest on that is the same for everybody: areas in need by the rule in force, and where they lie. */
export interface NeedGround {
  readonly division: string;
  readonly rule:
    | { readonly version: number; readonly atLeast: number; readonly standIn: boolean }
    | undefined;
  readonly areas: readonly AreaInNeed[];
  readonly ground: AreaGround;
}

/** Six statements, remembered by the caller until the data change. */
export async function readNeedGround(
  db: ReadHandle,
  asked: string | undefined,
  day: string,
): Promise<NeedGround> {
  const division = asked ?? (await selectSmallestDivision(db)) ?? 'municipality';
  const [ground, children, versions] = await Promise.all([
    selectAreaGround(db),
    selectChildren(db, division),
    selectRuleVersions(db),
  ]);
  const rule = ruleInForce(
    versions.map((stored) => stored.rule),
    day,
  );
  if (rule === undefined) return { division, rule, areas: [], ground };
  const results = (await readRuledDivision(db, [rule], division)).evaluate(rule);
  const { version, atLeast } = rule;
  return {
    division,
    rule: { version, atLeast, standIn: results.some((result) => result.standIn) },
    areas: listAreasInNeed(results, (area) => children.get(area)),
    ground,
  };
}
