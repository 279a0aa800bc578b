import Type from 'typebox';
import { bodyKinds } from '#domain/bodies/body.ts';
import { seatFunctions } from '#domain/bodies/seat.ts';
import { bothLanguages, nullableText, oneOf, saidText } from './figures.ts';
import { party } from './parties.ts';

const nullableBoth = Type.Union([bothLanguages, Type.Null()]);

/** Organ, with the version that a change must name. */
export const body = Type.Object({
  id: Type.String(),
  version: Type.Integer(),
  name: bothLanguages,
  kind: oneOf(bodyKinds),
  reportsTo: nullableText,
  orderedBy: nullableText,
  assignment: Type.String(),
  coreAssignments: Type.Array(bothLanguages),
  composition: Type.String(),
  covers: nullableBoth,
  from: nullableText,
  to: nullableText,
  source: Type.String(),
});
export type BodyText = Type.Static<typeof body>;

/** Plats: a function in a body, from one day to another. */
export const seat = Type.Object({
  id: Type.String(),
  body: Type.String(),
  version: Type.Integer(),
  party: nullableText,
  partner: nullableText,
  function: oneOf(seatFunctions),
  holder: Type.String(),
  deputy: nullableText,
  from: Type.String(),
  to: nullableText,
});
export type SeatText = Type.Static<typeof seat>;

/** The bodies that there are on a day, and how many sit in each. */
export const bodyList = Type.Object({
  day: Type.String(),
  bodies: Type.Array(Type.Object({ ...body.properties, seats: Type.Integer() })),
});
export type BodyList = Type.Static<typeof bodyList>;

/** Who sits in a body on a day, and which parties do not. */
export const bodyAt = Type.Object({
  day: Type.String(),
  body,
  seats: Type.Array(Type.Object({ ...seat.properties, name: bothLanguages })),
  notRepresented: Type.Array(party),
  /** Seats of other days, the newest first. */
  otherSeats: Type.Array(Type.Object({ ...seat.properties, name: bothLanguages })),
});
export type BodyAt = Type.Static<typeof bodyAt>;
export type NamedSeat = BodyAt['seats'][number];

const day = Type.String({ maxLength: 10 });
const bodyId = Type.String({ minLength: 1, maxLength: 80 });
const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

/** Which day is asked about; today when it is left out. */
export const dayQuery = Type.Object({ day: Type.Optional(day) });

/** What is said of a body that is new or changed. */
export const bodyProposal = Type.Object({
  name: Type.Object({ sv: saidText(200), en: saidText(200) }),
  kind: oneOf(bodyKinds),
  reportsTo: nullable(bodyId),
  orderedBy: nullable(bodyId),
  assignment: Type.String({ maxLength: 4000 }),
  composition: Type.String({ maxLength: 4000 }),
  covers: nullable(Type.Object({ sv: saidText(200), en: saidText(200) })),
  from: nullable(day),
  to: nullable(day),
  source: saidText(1000),
});
export type BodyProposal = Type.Static<typeof bodyProposal>;
export const newBody = Type.Object({ id: bodyId, ...bodyProposal.properties });
export type NewBody = Type.Static<typeof newBody>;

/** A new seat: for a party, or for an external partner. */
export const seatProposal = Type.Object({
  party: nullable(Type.String({ minLength: 1, maxLength: 100 })),
  partner: nullable(Type.String({ minLength: 1, maxLength: 100 })),
  function: oneOf(seatFunctions),
  holder: saidText(200),
  deputy: nullable(saidText(200)),
  from: day,
  to: nullable(day),
});
export type SeatProposal = Type.Static<typeof seatProposal>;

/** What may change in a seat; another holder is another seat. */
export const seatChange = Type.Object({ deputy: nullable(saidText(200)), to: nullable(day) });
export type SeatChange = Type.Static<typeof seatChange>;
