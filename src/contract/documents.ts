import Type from 'typebox';
import { documentKinds } from '#domain/documents/document.ts';
import { validities } from '#domain/documents/judge-validity.ts';
import { nullableText, oneOf, saidText } from './figures.ts';

const orNull = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const day = Type.String({ maxLength: 10 });

/** Styrdokument, as a coordinator writes it. */
export const documentContent = Type.Object(
  {
    kind: oneOf(documentKinds),
    title: saidText(500),
    publisher: orNull(saidText(200)),
    validFrom: orNull(day),
    validTo: orNull(day),
    untilReplaced: Type.Boolean(),
    revisionExpected: orNull(Type.Integer({ minimum: 1900, maximum: 2200 })),
    url: orNull(Type.String({ maxLength: 1000 })),
    source: saidText(500),
    replacedBy: orNull(Type.String({ maxLength: 100 })),
    replacedOn: orNull(day),
  },
  { additionalProperties: false },
);
export type DocumentContent = Type.Static<typeof documentContent>;

export const governingDocument = Type.Object({
  id: Type.String(),
  ...documentContent.properties,
  /** On the day that was asked for. */
  validity: oneOf(validities),
  /** Title of what has replaced it. */
  replacedByTitle: nullableText,
  version: Type.Integer(),
});
export type GoverningDocumentText = Type.Static<typeof governingDocument>;
export const governingDocumentList = Type.Object({
  day: Type.String(),
  documents: Type.Array(governingDocument),
});
export type GoverningDocumentList = Type.Static<typeof governingDocumentList>;
