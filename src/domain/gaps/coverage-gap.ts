import type { AreaId } from '../areas/area.ts';

/** Område med behov: an area that something says has a need, and how many children live there. */
export interface AreaInNeed {
  readonly area: AreaId;
  /** Inhabitants aged 0–19; undefined when that is not known, never 0. */
  readonly children: number | undefined;
  readonly need: NeedReason;
}

/** Skäl till behov: what the rule in force says of the area. */
export interface NeedReason {
  readonly kind: 'rule';
  /** Whether the rule is met, or cannot be decided for want of values. */
  readonly outcome: 'meets' | 'undecided';
  readonly met: number;
  readonly undecided: number;
  readonly conditions: number;
}

/**
 * Täckning av en ruta: a commitment names the area, or a larger area that holds it; only a part of it; only the
 * whole county; or there is none, which is the gap (lucka). For the whole county everybody is meant and
 * perhaps nobody in this area, so it closes the gap and is told apart.
 */
export const covers = ['none', 'whole-county', 'part', 'larger-area', 'area'] as const;
export type Cover = (typeof covers)[number];

/** Rad: an area in need and what is promised there, in the order of the action areas. */
export interface GapRow extends AreaInNeed {
  readonly cells: readonly GapCell[];
}

/** Ruta. */
export interface GapCell {
  readonly cover: Cover;
  /** How many commitments make the cover. */
  readonly commitments: number;
}

/** Luckor. */
export interface CoverageGaps {
  /** The plan's action areas in their order. */
  readonly actionAreas: readonly string[];
  /** Areas with a gap or with the whole county only, most children first; unknown numbers last. */
  readonly rows: readonly GapRow[];
  /** Areas of which the rule cannot decide, in the same order. */
  readonly undecided: readonly GapRow[];
  /** Areas in need that have a commitment of their own in every action area. */
  readonly covered: number;
}
