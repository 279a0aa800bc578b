import type { GoalFrameworkText, GoalText } from '#contract/goals.ts';
import { evaluateGoal } from '#domain/goals/evaluate-goal.ts';
import type { Goal } from '#domain/goals/goal.ts';
import type { GoalRegister } from './queries.ts';
import type { GoalGround } from './read-readings.ts';
import { type StoredEdition, targetTextOf } from './rows.ts';

/** An edition with its goals judged on a day. */
export function composeFramework(
  edition: StoredEdition,
  register: GoalRegister,
  ground: GoalGround,
  day: string,
): GoalFrameworkText {
  const { id, family, name, document, source, validFrom, validTo, decision, version } = edition;
  return {
    id,
    family,
    name,
    document: document ?? null,
    documentTitle: register.background.documents[document ?? ''] ?? null,
    source,
    validFrom: validFrom ?? null,
    validTo: validTo ?? null,
    inForce:
      validFrom !== undefined && validFrom <= day && (validTo === undefined || day <= validTo),
    decision,
    version,
    goals: edition.goals.map((goal) => composeGoal(id, goal, register, ground, day)),
  };
}

function composeGoal(
  framework: string,
  goal: Goal,
  { links, background }: GoalRegister,
  ground: GoalGround,
  day: string,
): GoalText {
  const { id, name, quote, serves, target } = goal;
  const indicator = background.indicators[target?.indicator ?? ''];
  const between = target?.shape === 'gap' ? target.between : undefined;
  const judged = evaluateGoal(target, ground.readingsOf(target?.indicator, between), day);
  return {
    id,
    name,
    quote,
    serves: [...serves],
    target: target === undefined ? null : targetTextOf(target),
    actionAreas: links
      .filter((link) => link.framework === framework && link.goal === id)
      .map(({ actionArea }) => actionArea),
    evaluation: {
      status: judged.status,
      yearPassed: judged.yearPassed,
      value: judged.value ?? null,
      period: judged.period ?? null,
      distance: judged.distance ?? null,
      count: judged.count,
      place: judged.place ?? null,
      release: ground.releaseOf(target?.indicator, judged.period),
    },
    indicatorName: indicator?.name ?? null,
    unit: indicator?.unit ?? (target?.shape === 'threshold' ? target.unit : null),
    decimals: indicator?.decimals ?? 1,
  };
}
