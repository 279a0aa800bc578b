import Type from 'typebox';
import { agreementParts, agreementStates, sectionParts } from '#domain/plans/agreement-version.ts';
import { changeKinds, comparedKinds } from '#domain/plans/compare-versions.ts';
import { nullableText, oneOf, saidText } from './figures.ts';

const strict = { additionalProperties: false };
const orNull = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const id = Type.String({ maxLength: 100 });
const day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
const said = Type.Object({ sv: saidText(1000), en: Type.String({ maxLength: 1000 }) }, strict);
const clause = orNull(Type.String({ minLength: 1, maxLength: 100 }));
const source = Type.Optional(orNull(Type.String({ maxLength: 500 })));

/** Avsnitt: an empty anchor is given one of the heading. */
export const agreementSection = Type.Object(
  {
    anchor: id,
    heading: saidText(300),
    part: oneOf(sectionParts),
    text: Type.String({ maxLength: 50_000 }),
  },
  strict,
);
export type AgreementSectionText = Type.Static<typeof agreementSection>;

/** Prioritering, insatsområde, gemensam aktivitet: an empty id is given one of the name. */
export const priority = Type.Object(
  { id, direction: oneOf(['promote', 'counter']), name: said, realises: clause, source },
  strict,
);
export const actionArea = Type.Object(
  {
    id,
    priority: id,
    alsoUnder: Type.Array(id, { maxItems: 10 }),
    name: said,
    goal: orNull(said),
    followedWith: Type.Array(id, { maxItems: 20 }),
    realises: clause,
    source,
  },
  strict,
);
export const jointActivity = Type.Object(
  { id, actionArea: id, name: said, realises: clause, source },
  strict,
);

/** Innehåll i en version: what a draft can change. */
export const agreementContent = Type.Object(
  {
    title: said,
    source: Type.String({ maxLength: 1000 }),
    sections: Type.Array(agreementSection, { maxItems: 100 }),
    priorities: Type.Array(priority, { maxItems: 20 }),
    actionAreas: Type.Array(actionArea, { maxItems: 60 }),
    jointActivities: Type.Array(jointActivity, { maxItems: 200 }),
  },
  strict,
);
export type AgreementContentText = Type.Static<typeof agreementContent>;

/** Version, as it is listed. */
export const agreementSummary = Type.Object({
  id: Type.String(),
  part: oneOf(agreementParts),
  number: Type.Integer(),
  state: oneOf(agreementStates),
  title: Type.Object({ sv: Type.String(), en: Type.String() }),
  /** Null until it is adopted. */
  validFrom: nullableText,
  /** Last day before the next version; null while none is adopted. */
  validTo: nullableText,
  /** Whether a source tells the first day. */
  dayKnown: Type.Boolean(),
  decision: Type.Object({ number: nullableText, date: nullableText, note: Type.String() }),
  agreement: nullableText,
  beganFrom: nullableText,
  /** Rises by one with every change; a change names the one it began from. */
  version: Type.Integer(),
  /** In force on the day that was asked for. */
  inForce: Type.Boolean(),
});
export type AgreementSummary = Type.Static<typeof agreementSummary>;
export const agreementVersionList = Type.Object({ versions: Type.Array(agreementSummary) });

/** Underskrifter. */
export const signOff = Type.Object({
  /** False when no source tells who has signed. */
  known: Type.Boolean(),
  parties: Type.Integer(),
  signed: Type.Array(
    Type.Object({
      party: Type.String(),
      name: Type.Object({ sv: Type.String(), en: Type.String() }),
      on: Type.String(),
      signatory: Type.String(),
    }),
  ),
  missing: Type.Array(
    Type.Object({
      party: Type.String(),
      name: Type.Object({ sv: Type.String(), en: Type.String() }),
    }),
  ),
});
export type SignOffText = Type.Static<typeof signOff>;

/** Version, whole. */
export const agreementVersion = Type.Object({
  ...agreementSummary.properties,
  content: agreementContent,
  signOff,
  /** Sections of the agreement that a plan's items can realise. */
  clauses: Type.Array(Type.Object({ anchor: Type.String(), heading: Type.String() })),
  /** Of a plan: how many stand under each priority; what has several homes counts under one. */
  counts: Type.Array(
    Type.Object({
      priority: Type.String(),
      actionAreas: Type.Integer(),
      alsoActionAreas: Type.Integer(),
      jointActivities: Type.Integer(),
      alsoJointActivities: Type.Integer(),
    }),
  ),
  /** Names of the indicators that goals are followed with. */
  indicatorNames: Type.Record(Type.String(), Type.Object({ sv: Type.String(), en: Type.String() })),
});
export type AgreementVersionText = Type.Static<typeof agreementVersion>;

/** Vad som gällde en dag; null before the first. */
export const inForce = Type.Object({
  day: Type.String(),
  agreement: orNull(agreementVersion),
  plan: orNull(agreementVersion),
});
export type InForceText = Type.Static<typeof inForce>;

export const dayQuery = Type.Object({ day: Type.Optional(day) });
export const versionParameter = Type.Object({ version: Type.String({ maxLength: 100 }) });

/** Begin a draft from the version in force. */
export const draftBeginning = Type.Object({ part: oneOf(agreementParts) }, strict);

export const versionStep = Type.Object(
  /** `propose` takes a draft to the council, `withdraw` back to the drawing board. */
  { step: oneOf(['propose', 'withdraw']) },
  strict,
);
export const versionAdoption = Type.Object(
  {
    number: Type.String({ maxLength: 100, pattern: '\\S' }),
    date: day,
    validFrom: day,
    note: Type.String({ maxLength: 2000 }),
  },
  strict,
);
export type VersionAdoption = Type.Static<typeof versionAdoption>;
export const versionSignature = Type.Object({ signedOn: day, signatory: saidText(200) }, strict);
export type VersionSignature = Type.Static<typeof versionSignature>;

/** Jämförelse av två versioner, in words. */
export const versionComparison = Type.Object({
  from: agreementSummary,
  to: agreementSummary,
  changes: Type.Array(
    Type.Object({
      kind: oneOf(comparedKinds),
      change: oneOf(changeKinds),
      id: Type.String(),
      name: Type.String(),
      from: Type.String(),
      to: Type.String(),
      texts: Type.Array(
        Type.Object({
          field: Type.String(),
          words: Type.Array(
            Type.Object({ kind: oneOf(['same', 'added', 'removed']), text: Type.String() }),
          ),
        }),
      ),
    }),
  ),
});
export type VersionComparison = Type.Static<typeof versionComparison>;
