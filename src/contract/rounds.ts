import Type from 'typebox';
import { standings } from '#domain/rounds/answer.ts';
import { participations } from '#domain/rounds/judge-participation.ts';
import { bothLanguages, nullableText, oneOf, saidText } from './figures.ts';

const strict = { additionalProperties: false } as const;
const isoDay = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' });
const longest = 4000;

/** Uppföljningsrunda. */
const roundFields = {
  id: Type.String(),
  year: Type.Integer(),
  plan: Type.String(),
  opens: Type.String(),
  deadline: Type.String(),
  /** Day it was closed; null while it takes answers. */
  closed: nullableText,
};
/** Deltagande i en runda: figures over the parties that are asked, never a share. */
const participationFields = {
  /** Parties that have something to answer for. */
  asked: Type.Integer(),
  answered: Type.Integer(),
  late: Type.Integer(),
  /** Parties that promised nothing for the year, counted apart. */
  withoutCommitments: Type.Integer(),
  commitments: Type.Integer(),
  commitmentsAnswered: Type.Integer(),
  isPastDeadline: Type.Boolean(),
};

export const roundList = Type.Object({
  rounds: Type.Array(Type.Object(roundFields)),
});
export type RoundText = Type.Static<typeof roundList>['rounds'][number];
export type RoundList = Type.Static<typeof roundList>;

/** En runda med parterna: who has answered, who has begun, who is silent. */
export const roundPage = Type.Object({
  ...roundFields,
  ...participationFields,
  parties: Type.Array(
    Type.Object({
      id: Type.String(),
      name: bothLanguages,
      participation: oneOf(participations),
      isLate: Type.Boolean(),
      /** Day it sent in; null until then. */
      submitted: nullableText,
      commitments: Type.Integer(),
      /** Null when the answers are not shared with the caller. */
      answered: Type.Union([Type.Integer(), Type.Null()]),
      /** Whether a link works for it; null for those who may not give links. */
      link: Type.Union([
        Type.Object({ holder: Type.String(), expires: Type.String(), used: nullableText }),
        Type.Null(),
      ]),
    }),
  ),
});
export type RoundPage = Type.Static<typeof roundPage>;

export const roundProposal = Type.Object(
  { year: Type.Integer({ minimum: 2000, maximum: 2100 }), opens: isoDay, deadline: isoDay },
  strict,
);
export type RoundProposal = Type.Static<typeof roundProposal>;

/** Länk: shown once. */
const newLink = Type.Object({
  party: Type.String(),
  /** The secret: the page is `/svara#<token>`. */
  token: Type.String(),
  expires: Type.String(),
});
export const roundOpened = Type.Object({ round: Type.String(), links: Type.Array(newLink) });
export type RoundOpened = Type.Static<typeof roundOpened>;
export const roundLink = newLink;
export type RoundLink = Type.Static<typeof roundLink>;
export const roundLinkRequest = Type.Object({ holder: saidText(200) }, strict);

/** Svar på ett åtagande. */
const answerFields = {
  standing: Type.Union([oneOf(standings), Type.Null()]),
  words: Type.String({ maxLength: longest }),
  done: Type.String({ maxLength: longest }),
  seen: Type.String({ maxLength: longest }),
  needed: Type.String({ maxLength: longest }),
};
export const answer = Type.Object({
  commitment: Type.String(),
  ...answerFields,
  /** For `If-Match`; 1 before anything is saved. */
  version: Type.Integer(),
});
export type AnswerText = Type.Static<typeof answer>;
/** What one saving changes: the rest stands. */
export const answerChange = Type.Partial(Type.Object(answerFields), strict);
export type AnswerChange = Type.Static<typeof answerChange>;

/** Partens egna svar: the round, and its commitments with what has been saved. */
export const ownAnswers = Type.Object({
  round: Type.Object(roundFields),
  party: Type.Object({ id: Type.String(), name: bothLanguages }),
  /** Role the link was given to. */
  holder: Type.String(),
  /** Day it sent in; null until then. */
  submitted: nullableText,
  commitments: Type.Array(
    Type.Object({
      id: Type.String(),
      what: Type.String(),
      /** Names; empty for the whole county. */
      areas: Type.Array(Type.String()),
      from: Type.String(),
      to: Type.String(),
      actionArea: bothLanguages,
      seenBy: Type.String(),
      answer,
    }),
  ),
});
export type OwnAnswers = Type.Static<typeof ownAnswers>;

/** Grupps redovisning. */
export const groupReport = Type.Object({
  id: Type.String(),
  body: Type.String(),
  bodyName: bothLanguages,
  title: Type.String(),
  text: Type.String(),
  version: Type.Integer(),
  /** Day it was sent in and locked; null while it is a draft. */
  submitted: nullableText,
  submittedBy: nullableText,
});
export type GroupReportText = Type.Static<typeof groupReport>;
export const groupReportList = Type.Object({ reports: Type.Array(groupReport) });
export type GroupReportList = Type.Static<typeof groupReportList>;
const groupReportTexts = { title: saidText(200), text: Type.String({ maxLength: 20_000 }) };
export const groupReportDraft = Type.Object(
  { body: Type.String({ minLength: 1, maxLength: 100 }), ...groupReportTexts },
  strict,
);
export type GroupReportDraft = Type.Static<typeof groupReportDraft>;
export const groupReportChange = Type.Object(groupReportTexts, strict);
