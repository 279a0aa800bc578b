/** Organ: the council, its secretariat, the coordination group, working groups and networks. */
export interface Body {
  /** Stable id, such as `council`. */
  readonly id: string;
  readonly name: { readonly sv: string; readonly en: string };
  readonly kind: BodyKind;
  /** The body it reports to; undefined for the council. */
  readonly reportsTo: string | undefined;
  /** What it is asked to do, and by whom; a working group or network must say it. */
  readonly assignment: string;
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
