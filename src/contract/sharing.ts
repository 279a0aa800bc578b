import Type from 'typebox';
import { objectClasses, sharingLevels } from '#domain/access/sharing.ts';
import { nullableText, oneOf, saidText } from './figures.ts';

/** How widely a party shares one class of its objects. */
const classSharing = Type.Object({
  objectClass: oneOf(objectClasses),
  level: oneOf(sharingLevels),
  /** The body whose parties may see; only at level `body`. */
  body: nullableText,
  /** When it was decided; null while nothing has been. */
  decidedAt: nullableText,
});
export type ClassSharing = Type.Static<typeof classSharing>;

const sharingAct = Type.Object({
  ...classSharing.properties,
  decidedAt: Type.String(),
  decidedBy: Type.String(),
  reason: Type.String(),
});
export type SharingAct = Type.Static<typeof sharingAct>;

export const partySharing = Type.Object({
  party: Type.String(),
  classes: Type.Array(classSharing),
  /** What has been decided, newest first; null for another party's, whose reasons are its own. */
  history: Type.Union([Type.Array(sharingAct), Type.Null()]),
});
export type PartySharing = Type.Static<typeof partySharing>;

export const sharingList = Type.Object({
  parties: Type.Array(Type.Object({ party: Type.String(), classes: Type.Array(classSharing) })),
});
export type SharingList = Type.Static<typeof sharingList>;

export const sharingDecision = Type.Object(
  {
    objectClass: oneOf(objectClasses),
    level: oneOf(sharingLevels),
    body: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
    reason: saidText(2000),
  },
  { additionalProperties: false },
);
export type SharingDecision = Type.Static<typeof sharingDecision>;
