/**
 * Objektklass: what a party shares by one act. Drafts are never shared. `commitment`: what has been
 * submitted. `activity`: the party's own list of what goes on. `need`: what it lacks.
 * `answer`: its answers in follow-up rounds.
 */
export const objectClasses = ['commitment', 'activity', 'need', 'answer'] as const;
export type ObjectClass = (typeof objectClasses)[number];

/** Delningsnivå, from narrow to wide: own, the parties of a body, all parties, anybody. */
export const sharingLevels = ['own', 'body', 'all-parties', 'public'] as const;
export type SharingLevel = (typeof sharingLevels)[number];

/** Delning: what a party has decided about a class of its objects; the newest act is in force. */
export interface Sharing {
  readonly party: string;
  readonly objectClass: ObjectClass;
  readonly level: SharingLevel;
  /** The body whose parties may see; only at level `body`. */
  readonly body: string | undefined;
}

/** In force until a party has decided: to submit a commitment or an answer is to show it to the others. */
export const sharingUntilDecided: Readonly<Record<ObjectClass, SharingLevel>> = {
  commitment: 'all-parties',
  activity: 'own',
  need: 'own',
  answer: 'all-parties',
};
