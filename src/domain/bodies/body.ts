/** Organ: the council, its secretariat, the coordination group, working groups and networks. */
export interface Body {
  /** Stable id, such as `council`. */
  readonly id: string;
  readonly name: { readonly sv: string; readonly en: string };
  readonly kind: BodyKind;
  /** The body it reports to; undefined for the council, and where no source tells. */
  readonly reportsTo: string | undefined;
  /** Beställare: the body that ordered it; a new working group or network must have one. */
  readonly orderedBy: string | undefined;
  /** What it is asked to do; a new working group or network must say it. Empty where no source tells. */
  readonly assignment: string;
  /** Grunduppdrag: the standing parts of the assignment. */
  readonly coreAssignments: readonly { readonly sv: string; readonly en: string }[];
  /** Who sits in it, in the words of the source, where no seats are known; empty otherwise. */
  readonly composition: string;
  /** Where it works, when that is not the county. */
  readonly covers: { readonly sv: string; readonly en: string } | undefined;
  /** First day, as an ISO date; undefined where no source tells. */
  readonly from: string | undefined;
  /** Last day; undefined while it lasts. */
  readonly to: string | undefined;
  /** Document and place where this is said. */
  readonly source: string;
}

/** Slag av organ. */
export const bodyKinds = [
  'council',
  'secretariat',
  'coordination-group',
  'reference-group',
  'working-group',
  'network',
  'steering-group',
] as const;
export type BodyKind = (typeof bodyKinds)[number];
