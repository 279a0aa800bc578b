/**
 * Evidensnivå: what is known of whether a method works. `effective`: a systematic review finds an effect.
 * `promising`: single controlled studies do. `mixed`: studies disagree. `harmful`: a systematic review finds
 * that it does harm.
 */
export const evidenceLevels = ['effective', 'promising', 'mixed', 'harmful'] as const;
export type EvidenceLevel = (typeof evidenceLevels)[number];

/** Metod: a way of working that has been evaluated, and by whom. */
export interface Method {
  readonly id: string;
  readonly name: { readonly sv: string; readonly en: string };
  /** What it is, and what the evaluations found. */
  readonly summary: { readonly sv: string; readonly en: string };
  readonly evidence: EvidenceLevel;
  /** The evaluation: who, when, title, where. */
  readonly source: string;
}
