/**
 * Plan för samverkan in one version: priorities, their action areas, goals and joint activities. Ids
 * are stable from version to version, so that commitments keep what they refer to. What people write
 * in one language only stands in both.
 */
export interface Plan {
  /** Version id of the document. */
  readonly version: string;
  readonly priorities: readonly Priority[];
  readonly actionAreas: readonly ActionArea[];
  readonly jointActivities: readonly JointActivity[];
  /** First day it covers, as an ISO date. */
  readonly validFrom: string;
  /** Last day it covers; undefined when it is in force until replaced. */
  readonly validTo: string | undefined;
}

/** Prioritering. */
export interface Priority {
  readonly id: string;
  /** Främja or motverka. */
  readonly direction: 'promote' | 'counter';
  readonly name: { readonly sv: string; readonly en: string };
  /** Section of the agreement that it realises, as an anchor; undefined when none is named. */
  readonly realises?: string | undefined;
  /** Where it is said; undefined for what was written here. */
  readonly source?: string | undefined;
}

/** Insatsområde, under one priority or several. */
export interface ActionArea {
  readonly id: string;
  /** The priority it is counted under. */
  readonly priority: string;
  /** Other priorities it also concerns. */
  readonly alsoUnder: readonly string[];
  readonly name: { readonly sv: string; readonly en: string };
  /** Its goal in words; undefined while none is set. */
  readonly goal: { readonly sv: string; readonly en: string } | undefined;
  /** Indicators that the goal is followed with; empty means that it lacks a measure. */
  readonly followedWith: readonly string[];
  /** Section of the agreement that it realises, as an anchor; undefined when none is named. */
  readonly realises?: string | undefined;
  /** Where it is said; undefined for what was written here. */
  readonly source?: string | undefined;
}

/** Gemensam aktivitet in an action area. */
export interface JointActivity {
  readonly id: string;
  readonly actionArea: string;
  readonly name: { readonly sv: string; readonly en: string };
  /** Clause of the agreement that it realises, as an anchor; undefined when none is named. */
  readonly realises: string | undefined;
  /** Where it is said; undefined for what was written here. */
  readonly source?: string | undefined;
}
