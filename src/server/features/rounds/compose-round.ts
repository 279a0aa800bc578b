import type { RoundPage } from '#contract/rounds.ts';
import { type Caller, partyOfCaller } from '#domain/access/caller.ts';
import { mayCall } from '#domain/access/may-call.ts';
import { DomainError } from '#domain/domain-error.ts';
import { judgeParticipation } from '#domain/rounds/judge-participation.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { selectAnswers, selectRound, selectRoundLinks } from './queries.ts';
import { roundPartyOf, textOfRound } from './rows.ts';
import { selectAsked } from './select-asked.ts';

/**
 * Rundans läge: who has answered, begun and is silent, and for coordinators which links work. Four statements.
 *
 * @throws DomainError `round/unknown-round`
 */
export async function composeRound(
  db: ReadHandle,
  id: string,
  caller: Caller,
  now: Date,
): Promise<RoundPage> {
  const found = await selectRound(db, id);
  if (found === undefined) throw new DomainError('round/unknown-round', { round: id });
  const { round, parties } = found;
  const commitments = await selectAsked(db, round);
  const answers = await selectAnswers(db, id);
  const givesLinks = mayCall('coordination', caller);
  const links = givesLinks ? await selectRoundLinks(db, id, now) : undefined;
  const grouped = Map.groupBy(commitments, ({ party }) => party);
  const judged = judgeParticipation(
    round,
    parties.map(roundPartyOf),
    new Map([...grouped].map(([party, own]) => [party, own.map((one) => one.id)])),
    answers,
    now.toISOString().slice(0, 10),
  );
  const { asked, answered, late, commitments: count, commitmentsAnswered, isPastDeadline } = judged;
  return {
    ...textOfRound(round),
    asked,
    answered,
    late,
    withoutCommitments: judged.withoutCommitments.length,
    commitments: count,
    commitmentsAnswered,
    isPastDeadline,
    parties: judged.parties.map((party, i) => {
      const { name, shares } = parties[i]!;
      const isSeen =
        party.party === partyOfCaller(caller) || (shares && party.submitted !== undefined);
      return {
        id: party.party,
        name,
        participation: party.participation,
        isLate: party.isLate,
        submitted: party.submitted ?? null,
        commitments: party.commitments,
        answered: isSeen ? party.answered : null,
        link: links?.get(party.party) ?? null,
      };
    }),
  };
}
