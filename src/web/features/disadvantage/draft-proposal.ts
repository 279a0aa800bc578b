import type { RuleProposal, RuleVersionText } from '#contract/disadvantage.ts';

/** Regelförslag under arbete: as typed, so that a half-written number stays as it is. */
export interface ProposalDraft {
  readonly nameSv: string;
  readonly nameEn: string;
  readonly atLeast: number;
  readonly comparison: string;
  readonly conditions: readonly DraftCondition[];
}

export interface DraftCondition {
  readonly indicator: string;
  readonly direction: 'below' | 'above';
  readonly proxy: string | null;
  /** Per cent as typed. */
  readonly margin: string;
  readonly isUsed: boolean;
}

/** A draft that says the same as a version. */
export function draftFrom(version: RuleVersionText): ProposalDraft {
  return {
    nameSv: version.name.sv,
    nameEn: version.name.en,
    atLeast: version.atLeast,
    comparison: version.comparison,
    conditions: version.conditions.map((condition) => ({
      indicator: condition.indicator,
      direction: condition.direction,
      proxy: condition.proxy,
      margin: String(Math.round(condition.nearLineShare * 1000) / 10).replace('.', ','),
      isUsed: true,
    })),
  };
}

/** A margin in per cent, with comma or point; undefined when it is no number from 0 to 100. */
export function readMargin(text: string): number | undefined {
  if (!/^\d{1,3}([.,]\d+)?$/.test(text.trim())) return undefined;
  const value = Number(text.trim().replace(',', '.'));
  return value <= 100 ? value : undefined;
}

/** The proposal to send; undefined while a margin cannot be read or no condition is left. */
export function proposalOf(draft: ProposalDraft, basedOn: number): RuleProposal | undefined {
  const used = draft.conditions.filter((condition) => condition.isUsed);
  const margins = used.map((condition) => readMargin(condition.margin));
  if (used.length === 0 || margins.includes(undefined)) return undefined;
  return {
    basedOn,
    name: { sv: draft.nameSv, en: draft.nameEn },
    atLeast: Math.min(draft.atLeast, used.length),
    comparison: draft.comparison,
    conditions: used.map((condition, i) => ({
      indicator: condition.indicator,
      direction: condition.direction,
      proxy: condition.proxy,
      nearLineShare: (margins[i] ?? 0) / 100,
    })),
  };
}
