import Type from 'typebox';
import { partStates, runStates, runTriggers } from '#domain/fetches/fetch-run.ts';
import { changeReasons } from '#domain/fetches/judge-change.ts';
import { bothLanguages, nullableNumber, nullableText, oneOf, saidText } from './figures.ts';

const county = Type.String({ pattern: '^[0-9]{2}$', description: "The county's two digits" });

/** Förhandsplan: what a county's fetch would ask for. Nothing has been asked yet. */
export const fetchPlan = Type.Object({
  county: Type.String(),
  countyName: nullableText,
  parts: Type.Array(
    Type.Object({
      source: Type.String(),
      name: bothLanguages,
      publisher: Type.String(),
      table: Type.String(),
      cells: Type.Integer(),
      calls: Type.Integer(),
    }),
  ),
  cells: Type.Integer(),
  calls: Type.Integer(),
  /** Milliseconds that it is likely to take. */
  expected: Type.Integer(),
  /** A run of the county that can go on; null when a new one begins. */
  unfinished: nullableText,
});
export type FetchPlanText = Type.Static<typeof fetchPlan>;

/** A national value that moved by more than 30 per cent. */
export const nationalJump = Type.Object({
  indicator: Type.String(),
  period: Type.String(),
  beforePeriod: Type.String(),
  before: Type.Number(),
  after: Type.Number(),
});

/** What a part would change, or did. */
export const fetchJudgement = Type.Object({
  new: Type.Integer(),
  changed: Type.Integer(),
  same: Type.Integer(),
  missing: Type.Integer(),
  codesNew: Type.Integer(),
  codesGone: Type.Integer(),
  jumps: Type.Array(nationalJump),
  /** Why it waits for a person; empty when it does not. */
  reasons: Type.Array(oneOf(changeReasons)),
});

export const fetchPart = Type.Object({
  source: Type.String(),
  name: bothLanguages,
  publisher: Type.String(),
  table: Type.String(),
  state: oneOf(partStates),
  expectedCells: Type.Integer(),
  expectedCalls: Type.Integer(),
  /** Answers that have come. */
  answers: Type.Integer(),
  cells: nullableNumber,
  /** Codes in the answer that no loaded area has. */
  unknownCodes: Type.Integer(),
  release: nullableText,
  /** Why it did not come: a code, its data, and its sentence in the language asked for. */
  error: Type.Union([
    Type.Object({
      code: Type.String(),
      data: Type.Record(Type.String(), Type.Any()),
      sentence: Type.String(),
    }),
    Type.Null(),
  ]),
  judgement: Type.Union([fetchJudgement, Type.Null()]),
  fetchedAt: nullableText,
  decidedBy: nullableText,
});
export type FetchPartText = Type.Static<typeof fetchPart>;

/** Hämtning: a run and its parts, in order. */
export const fetchRun = Type.Object({
  id: Type.String(),
  county: Type.String(),
  startedBy: oneOf(runTriggers),
  author: Type.String(),
  state: oneOf(runStates),
  /** It says that it runs, but nothing runs it: it was cut off and can go on. */
  interrupted: Type.Boolean(),
  plannedAt: Type.String(),
  startedAt: nullableText,
  endedAt: nullableText,
  /** Milliseconds left, as far as can be told; 0 when it has ended. */
  timeLeft: Type.Integer(),
  parts: Type.Array(fetchPart),
});
export type FetchRunText = Type.Static<typeof fetchRun>;

/** Källans läge: whether it is asked at present. */
export const sourceState = Type.Object({
  host: Type.String(),
  source: Type.String(),
  circuit: oneOf(['closed', 'open', 'probing'] as const),
  failures: Type.Integer(),
  asksAgainAt: nullableText,
});

export const fetchSchedule = Type.Object({
  isOn: Type.Boolean(),
  county,
  /** Day of the week, 1 is Monday; 0 is every day. */
  day: Type.Integer({ minimum: 0, maximum: 7 }),
  /** Hour in Swedish time. */
  hour: Type.Integer({ minimum: 0, maximum: 23 }),
  setBy: nullableText,
});
export type FetchScheduleText = Type.Static<typeof fetchSchedule>;

/** The last runs, newest first, what the sources' state is, and the schedule. */
export const fetchOverview = Type.Object({
  runs: Type.Array(fetchRun),
  sources: Type.Array(sourceState),
  schedule: fetchSchedule,
});
export type FetchOverview = Type.Static<typeof fetchOverview>;

export const fetchPlanQuery = Type.Object({ county });
export const fetchOrder = Type.Object({ county, author: saidText(200) });
export const fetchAuthor = Type.Object({ author: saidText(200) });
export const heldDecision = Type.Object({
  decision: oneOf(['load', 'drop'] as const),
  author: saidText(200),
});
export const scheduleOrder = Type.Object({
  isOn: Type.Boolean(),
  county,
  day: Type.Integer({ minimum: 0, maximum: 7 }),
  hour: Type.Integer({ minimum: 0, maximum: 23 }),
  author: saidText(200),
});

/** Uppgifternas ålder: when the source last said so, and whether something newer could not be had. */
export const dataAge = Type.Object({
  /** When the figures were last confirmed at the source; null when there are none. */
  asOf: nullableText,
  stale: Type.Boolean(),
  /** Why: the publisher's last failure since, or that a newer edition was expected. */
  staleBecause: Type.Union([
    Type.Object({
      reason: oneOf(['source-failed', 'update-expected'] as const),
      publisher: Type.String(),
      at: Type.String(),
    }),
    Type.Null(),
  ]),
});
export type DataAge = Type.Static<typeof dataAge>;

/** Polisens notiser: that the police have told of an event, never a point and never a count to compare. */
export const policeNotice = Type.Object({
  id: Type.Integer(),
  publishedAt: Type.String(),
  /** Swedish local time to the minute. */
  happenedAt: nullableText,
  /** The police's own word. */
  type: Type.String(),
  /** Areas it may lie in. */
  areas: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
  precision: oneOf(['areas', 'municipality', 'county', 'unknown'] as const),
  /** Null for missing people, whom nobody should go on pointing at. */
  url: nullableText,
});
export const noticeList = Type.Object({
  notices: Type.Array(policeNotice),
  publisher: Type.String(),
  asOf: nullableText,
});
export type NoticeList = Type.Static<typeof noticeList>;
export const noticeQuery = Type.Object({
  area: Type.Optional(Type.String({ maxLength: 80 })),
  municipality: Type.Optional(Type.String({ pattern: '^[0-9]{4}$' })),
});
