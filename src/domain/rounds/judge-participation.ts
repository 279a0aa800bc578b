import type { Answer } from './answer.ts';
import { isAnswered } from './is-answered.ts';
import type { Round, RoundParty } from './round.ts';

/** Svarat, påbörjat, tyst, och utan åtaganden att svara för. */
export const participations = ['answered', 'begun', 'silent', 'without-commitments'] as const;
export type Participation = (typeof participations)[number];

/** Parts deltagande i en runda. */
export interface JudgedParty {
  readonly party: string;
  readonly participation: Participation;
  /** It sent in after the deadline. */
  readonly isLate: boolean;
  readonly submitted: string | undefined;
  /** Its commitments that the round asks about. */
  readonly commitments: number;
  /** Those of them with an answer. */
  readonly answered: number;
}

/** Deltagande: who has answered, who has begun and who is silent; never a share over what is missing. */
export interface JudgedParticipation {
  readonly parties: readonly JudgedParty[];
  /** Parties that have something to answer for. */
  readonly asked: number;
  readonly answered: number;
  readonly late: number;
  /** Parties that have begun without sending in. */
  readonly begun: readonly string[];
  /** Parties from which nothing has come. */
  readonly silent: readonly string[];
  /** Parties that promised nothing for the year: they are not silent, and are counted apart. */
  readonly withoutCommitments: readonly string[];
  readonly commitments: number;
  /** Commitments with an answer from a party that has sent in. */
  readonly commitmentsAnswered: number;
  /** The last day for answers has passed. */
  readonly isPastDeadline: boolean;
}

/**
 * Bedöm deltagande: what is told of a round on a day. An answer that has not been sent in counts for
 * nobody but the party.
 *
 * @param commitments ids of the commitments asked about, by party.
 */
export function judgeParticipation(
  round: Pick<Round, 'deadline'>,
  asked: readonly RoundParty[],
  commitments: ReadonlyMap<string, readonly string[]>,
  answers: readonly Answer[],
  today: string,
): JudgedParticipation {
  const found = new Map(answers.map((answer) => [`${answer.party} ${answer.commitment}`, answer]));
  const parties = asked.map((one): JudgedParty => {
    const { party, submitted } = one;
    const own = commitments.get(party) ?? [];
    const participation = participationOf(one, own);
    return {
      party,
      participation,
      isLate: participation === 'answered' && submitted! > round.deadline, // who has answered has sent in
      submitted,
      commitments: own.length,
      answered: own.filter((commitment) => isAnswered(found.get(`${party} ${commitment}`))).length,
    };
  });
  const sent = parties.filter(({ participation }) => participation === 'answered');
  const named = (wanted: Participation): readonly string[] =>
    parties.filter(({ participation }) => participation === wanted).map(({ party }) => party);
  return {
    parties,
    asked: parties.length - named('without-commitments').length,
    answered: sent.length,
    late: sent.filter(({ isLate }) => isLate).length,
    begun: named('begun'),
    silent: named('silent'),
    withoutCommitments: named('without-commitments'),
    commitments: parties.reduce((sum, party) => sum + party.commitments, 0),
    commitmentsAnswered: sent.reduce((sum, party) => sum + party.answered, 0),
    isPastDeadline: today > round.deadline,
  };
}

function participationOf(
  { begun, submitted, keepsCommitments }: RoundParty,
  own: readonly string[],
): Participation {
  if (own.length === 0 && !keepsCommitments) return 'without-commitments';
  if (submitted !== undefined) return 'answered';
  return begun === undefined ? 'silent' : 'begun';
}
