import Type from 'typebox';
import { waitingKinds } from '#domain/waiting/waiting.ts';
import { nullableText, oneOf } from './figures.ts';

/** Det som väntar på den som frågar. */
export const waiting = Type.Object({
  kind: oneOf(waitingKinds),
  object: nullableText,
  name: Type.String(),
  count: Type.Integer(),
  due: nullableText,
});
export type WaitingText = Type.Static<typeof waiting>;

/** Nytt sedan sist: how many there are of a kind, and the newest few by name. */
export const newsKinds = ['commitment', 'plan-version', 'report', 'release'] as const;
export const news = Type.Object({
  kind: oneOf(newsKinds),
  count: Type.Integer(),
  newest: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), day: Type.String() })),
});
export type NewsText = Type.Static<typeof news>;

/** Nästa i året. */
export const comingKinds = ['round-opens', 'round-deadline', 'plan-ends', 'document-ends'] as const;
export const coming = Type.Object({
  kind: oneOf(comingKinds),
  object: Type.String(),
  name: Type.String(),
  day: Type.String(),
});
export type ComingText = Type.Static<typeof coming>;

/** Nu: what waits for the one who asks, what is new since the visit before, and what comes next. */
export const nowPage = Type.Object({
  today: Type.String(),
  waiting: Type.Array(waiting),
  /** Day of the visit before; null at the first. */
  since: nullableText,
  news: Type.Array(news),
  coming: Type.Array(coming),
});
export type NowPageText = Type.Static<typeof nowPage>;

/** Utskick: that a letter went, without what it says. */
export const letter = Type.Object({
  id: Type.String(),
  week: Type.String(),
  address: Type.String(),
  subject: Type.String(),
  state: oneOf(['waiting', 'sent', 'logged', 'failed'] as const),
  madeAt: Type.String(),
  sentAt: nullableText,
  fault: nullableText,
});
export const letterList = Type.Object({
  /** Whether a mail server is set; otherwise letters are only written to this list. */
  hasServer: Type.Boolean(),
  letters: Type.Array(letter),
});
export type LetterListText = Type.Static<typeof letterList>;
