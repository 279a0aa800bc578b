import Type from 'typebox';
import { nullableText, oneOf, saidText } from './figures.ts';

const strict = { additionalProperties: false } as const;
const isoDay = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' });
const id = Type.String({ minLength: 1, maxLength: 100 });
const longest = 20_000;

/** Årsrapport i en lista. */
const summaryFields = {
  id: Type.String(),
  year: Type.Integer(),
  round: Type.String(),
  /** A draft is the coordinators'; what is frozen is public and never changes. */
  state: oneOf(['draft', 'frozen']),
  /** For `If-Match`. */
  version: Type.Integer(),
  /** Day it was composed. */
  composed: Type.String(),
  decision: nullableText,
  decidedOn: nullableText,
  frozen: nullableText,
  frozenBy: nullableText,
  /** SHA-256 of the frozen report, as the ending `json` gives it. */
  checksum: nullableText,
  /** The frozen report that it puts right. */
  corrects: nullableText,
  /** The frozen report that puts it right. */
  correctedBy: nullableText,
};
export const reportList = Type.Object({ reports: Type.Array(Type.Object(summaryFields)) });
export type ReportSummary = Type.Static<typeof reportList>['reports'][number];
export type ReportList = Type.Static<typeof reportList>;

const block = Type.Union([
  Type.Object({
    kind: Type.Literal('heading'),
    level: Type.Union([Type.Literal(2), Type.Literal(3)]),
    anchor: Type.String(),
    text: Type.String(),
  }),
  Type.Object({ kind: Type.Literal('paragraph'), text: Type.String() }),
  Type.Object({ kind: Type.Literal('list'), items: Type.Array(Type.String()) }),
  Type.Object({
    kind: Type.Literal('table'),
    caption: Type.String(),
    widths: Type.Array(Type.Number()),
    heads: Type.Array(Type.String()),
    numeric: Type.Array(Type.Integer()),
    rows: Type.Array(Type.Array(Type.String())),
  }),
  Type.Object({
    kind: Type.Literal('entry'),
    title: Type.String(),
    note: Type.String(),
    parts: Type.Array(Type.Object({ label: Type.String(), text: Type.String() })),
  }),
]);

/** Årsrapporten i ord, in the language that was asked for. */
export const reportPage = Type.Object({
  ...summaryFields,
  foreword: Type.String(),
  conclusions: Type.String(),
  text: Type.Object({
    title: Type.String(),
    lead: Type.String(),
    chapters: Type.Array(
      Type.Object({ anchor: Type.String(), heading: Type.String(), blocks: Type.Array(block) }),
    ),
    sources: Type.Array(Type.String()),
    slides: Type.Array(
      Type.Object({
        message: Type.String(),
        lines: Type.Array(Type.String()),
        note: Type.String(),
      }),
    ),
  }),
});
export type ReportPageText = Type.Static<typeof reportPage>;

export const reportProposal = Type.Object(
  { round: id, corrects: Type.Union([id, Type.Null()]) },
  strict,
);
export type ReportProposal = Type.Static<typeof reportProposal>;

export const reportChange = Type.Object(
  {
    foreword: Type.String({ maxLength: longest }),
    conclusions: Type.String({ maxLength: longest }),
  },
  strict,
);
export type ReportChange = Type.Static<typeof reportChange>;

export const reportFreezing = Type.Object({ decision: saidText(200), decidedOn: isoDay }, strict);
export type ReportFreezing = Type.Static<typeof reportFreezing>;

/** Länk till en årsrapport: shown once. */
export const reportLinkRequest = Type.Object(
  { party: id, holder: saidText(200), days: Type.Integer({ minimum: 1, maximum: 90 }) },
  strict,
);
export type ReportLinkRequest = Type.Static<typeof reportLinkRequest>;
export const reportLink = Type.Object({ token: Type.String(), expires: Type.String() });
export type ReportLink = Type.Static<typeof reportLink>;

/** Filformat för en årsrapport; `json` is what the checksum is of. */
export const reportEndings = ['pdf', 'docx', 'pptx', 'json'] as const;
export type ReportEnding = (typeof reportEndings)[number];
export const reportEnding = oneOf(reportEndings);
