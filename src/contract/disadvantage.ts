import Type from 'typebox';
import { bothLanguages, figure, nullableNumber, nullableText, oneOf, saidText } from './figures.ts';

export const ruleCondition = Type.Object({
  indicator: Type.String(),
  direction: oneOf(['below', 'above'] as const),
  proxy: nullableText,
  nearLineShare: Type.Number({ minimum: 0, maximum: 1 }),
});

export const ruleVersion = Type.Object({
  version: Type.Integer(),
  name: bothLanguages,
  conditions: Type.Array(ruleCondition),
  comparison: Type.String(),
  standIn: nullableText,
  atLeast: Type.Integer(),
  validFrom: Type.String(),
  source: Type.String(),
  adoptedBy: nullableText,
  decision: nullableText,
  inForce: Type.Boolean(),
});
export type RuleVersionText = Type.Static<typeof ruleVersion>;
export const ruleVersionList = Type.Object({ versions: Type.Array(ruleVersion) });

/** Utfall för ett villkor. */
export const conditionOutcomes = ['meets', 'does-not-meet', 'undecided'] as const;
export const undecidedReasons = ['not-at-this-level', 'missing-value', 'no-comparison'] as const;

export const conditionEvaluation = Type.Object({
  indicator: Type.String(),
  /** The indicator whose value was used: the same, or its proxy. */
  usedIndicator: Type.String(),
  proxy: Type.Boolean(),
  direction: oneOf(['below', 'above'] as const),
  figure: Type.Union([figure, Type.Null()]),
  comparison: Type.Union([
    Type.Object({ area: Type.String(), name: Type.String(), standIn: Type.Boolean(), figure }),
    Type.Null(),
  ]),
  /** Value minus comparison value, in the indicator's unit. */
  difference: nullableNumber,
  outcome: oneOf(conditionOutcomes),
  reason: Type.Union([oneOf(undecidedReasons), Type.Null()]),
  nearLine: Type.Boolean(),
});
export type ConditionEvaluation = Type.Static<typeof conditionEvaluation>;

export const areaEvaluation = Type.Object({
  area: Type.String(),
  rule: Type.Integer(),
  conditions: Type.Array(conditionEvaluation),
  met: Type.Integer(),
  notMet: Type.Integer(),
  undecided: Type.Integer(),
  outcome: oneOf(conditionOutcomes),
  /** Gränsfall: one condition moving within its uncertainty would change the outcome. */
  borderline: Type.Boolean(),
  /** True when any comparison value is a stand-in for the rule's comparison area. */
  standIn: Type.Boolean(),
});
export type AreaEvaluation = Type.Static<typeof areaEvaluation>;

export const ruleEvaluation = Type.Object({
  rule: ruleVersion,
  division: Type.String(),
  areas: Type.Array(
    Type.Intersect([
      areaEvaluation,
      Type.Object({ name: Type.String(), population: nullableNumber }),
    ]),
  ),
  summary: Type.Object({
    areas: Type.Integer(),
    meets: Type.Integer(),
    doesNotMeet: Type.Integer(),
    undecided: Type.Integer(),
    borderline: Type.Integer(),
    /** Conditions that could be decided for at least one area. */
    knownConditions: Type.Integer(),
    /** Areas that meet every known condition, and their inhabitants. */
    meetsAllKnown: Type.Integer(),
    meetsAllKnownPopulation: nullableNumber,
    standIn: Type.Boolean(),
    standInName: nullableText,
  }),
});
export type RuleEvaluation = Type.Static<typeof ruleEvaluation>;

/** A proposed rule: what may differ from the version it starts from. */
export const ruleProposal = Type.Object({
  basedOn: Type.Integer(),
  name: Type.Object({ sv: saidText(200), en: saidText(200) }),
  atLeast: Type.Integer({ minimum: 1 }),
  comparison: Type.String(),
  conditions: Type.Array(ruleCondition, { minItems: 1, maxItems: 30 }),
});
export type RuleProposal = Type.Static<typeof ruleProposal>;

const named = Type.Object({
  area: Type.String(),
  name: Type.String(),
  population: nullableNumber,
});
/** Följd av ett regelförslag: which areas enter and leave, by name. */
export const rulePreview = Type.Object({
  division: Type.String(),
  entering: Type.Array(named),
  leaving: Type.Array(named),
  /** Areas whose outcome becomes, or ceases to be, undecided. */
  becomingUndecided: Type.Array(named),
  becomingDecided: Type.Array(named),
  before: Type.Integer(),
  after: Type.Integer(),
  standIn: Type.Boolean(),
});
export type RulePreview = Type.Static<typeof rulePreview>;

/** Fastställande: the proposal, who decided it, under which decision, and from when it applies. */
export const ruleAdoption = Type.Object({
  proposal: ruleProposal,
  adoptedBy: saidText(200),
  decision: saidText(200),
  validFrom: Type.String(),
});
export type RuleAdoption = Type.Static<typeof ruleAdoption>;
