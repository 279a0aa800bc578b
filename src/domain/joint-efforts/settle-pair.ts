import { addMonths } from '../time/add-months.ts';

/** Svar på ett möjligt samarbete: yes, not now, no. */
export const effortAnswers = ['yes', 'not-now', 'no'] as const;
export type EffortAnswer = (typeof effortAnswers)[number];

/** One party's answer on a day. */
export interface GivenAnswer {
  readonly party: string;
  readonly answer: EffortAnswer;
  readonly reason: string;
  /** ISO date. */
  readonly answeredOn: string;
}

/** Läge: proposed, at rest until a day, or agreed on a day. */
export type PairStanding =
  | { readonly state: 'proposed' }
  | { readonly state: 'resting'; readonly until: string }
  | { readonly state: 'agreed'; readonly on: string };

/** How many months a pair rests: a year after no, a quarter after not now. */
const rest: Readonly<Record<EffortAnswer, number>> = { yes: 0, 'not-now': 3, no: 12 };

/** The day on which a pair returns because of an answer; undefined for a yes. */
export function restEndOf({ answer, answeredOn }: GivenAnswer): string | undefined {
  return answer === 'yes' ? undefined : addMonths(answeredOn, rest[answer]);
}

/** The answers that still say something on a day: the newest of each party, unless its rest is over. */
export function answersInForce(
  answers: readonly GivenAnswer[],
  day: string,
): readonly GivenAnswer[] {
  const newest = new Map(answers.map((answer) => [answer.party, answer]));
  return [...newest.values()].filter((answer) => (restEndOf(answer) ?? '9999') > day);
}

/**
 * Avgöra par: how a pair stands on a day by what its two parties have answered, oldest first. One no or not
 * now lets it rest from that answer, and then it is proposed again; it is agreed when both have said yes.
 */
export function settlePair(answers: readonly GivenAnswer[], day: string): PairStanding {
  const inForce = answersInForce(answers, day);
  const ends = inForce.map(restEndOf).filter((end) => end !== undefined);
  if (ends.length > 0) return { state: 'resting', until: ends.sort().at(-1)! };
  const days = inForce.map((answer) => answer.answeredOn).sort();
  return days.length === 2 ? { state: 'agreed', on: days[1]! } : { state: 'proposed' };
}
