import { sql } from 'kysely';
import type { RoundLink, RoundOpened, RoundProposal } from '#contract/rounds.ts';
import { DomainError } from '#domain/domain-error.ts';
import { checkRound } from '#domain/rounds/check-round.ts';
import { readIn, type WriteTransaction } from '../../database/write-transaction.ts';
import { selectPlanInForce } from '../plans/queries.ts';
import { insertRound } from './commands.ts';
import { makeRoundLink } from './make-round-link.ts';
import { selectRounds } from './queries.ts';

/** Whoever opens, and when. */
export interface Opening {
  readonly actor: string;
  readonly now: Date;
  /** What the holders of the links are called until somebody says better. */
  readonly holder: string;
}

/**
 * Öppna en runda: every party that has not withdrawn is asked, and gets a link of its own.
 *
 * @throws DomainError `round/no-plan` and as `checkRound` says
 */
export async function openRound(
  tx: WriteTransaction,
  proposal: RoundProposal,
  { actor, now, holder }: Opening,
): Promise<RoundOpened> {
  const db = readIn(tx);
  checkRound(proposal, await selectRounds(db));
  const plan = await selectPlanInForce(db, proposal.opens);
  if (plan === undefined) throw new DomainError('round/no-plan', { day: proposal.opens });
  const { rows } = await sql<{ id: string }>`
    select p.id from party p
    where not coalesce((select withdrawn from party_standing s
      where s.party_id = p.id and s.from_date <= ${proposal.opens}
      order by s.from_date desc, s.number desc limit 1), false)
    order by p.position`.execute(tx);
  const parties = rows.map(({ id }) => id);
  const round = await insertRound(tx, { ...proposal, plan: plan.version }, parties, actor);
  const links: RoundLink[] = [];
  for (const party of parties) {
    const { deadline } = proposal;
    links.push(await makeRoundLink(tx, { id: round, deadline }, party, holder, { actor, now }));
  }
  return { round, links };
}
