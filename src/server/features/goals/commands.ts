import { sql } from 'kysely';
import type { FrameworkProposal, RemapAnswer } from '#contract/goals.ts';
import { DomainError } from '#domain/domain-error.ts';
import { checkFramework, checkFrameworkAdoption } from '#domain/goals/check-framework.ts';
import { proposeRemaps } from '#domain/goals/propose-remaps.ts';
import { nameItem } from '#domain/plans/name-item.ts';
import { readIn, type WriteTransaction } from '../../database/write-transaction.ts';
import { demandVersion } from '../../http/version-of-request.ts';
import { appendLogEntry, type NewLogEntry } from '../log/commands.ts';
import { selectGoalRegister } from './queries.ts';
import { goalOf } from './rows.ts';

/** Who does it, as the log says, and on which day. */
type Actor = Pick<NewLogEntry, 'actor' | 'role'> & { readonly today: string };

/** Stores a proposed edition of a framework, whose goals without an id get one of their name. */
export async function proposeFramework(
  tx: WriteTransaction,
  proposal: FrameworkProposal,
  actor: Actor,
): Promise<string> {
  const register = await selectGoalRegister(readIn(tx), actor.today);
  const own = register.editions.filter(({ family }) => family === proposal.family);
  if (own.some(({ validFrom }) => validFrom === undefined)) {
    throw new DomainError('goal/edition-exists', { family: proposal.family });
  }
  const taken = new Set(proposal.goals.map(({ id }) => id));
  const goals = proposal.goals.map((goal) => {
    if (goal.id !== '') return goal;
    const id = nameItem(goal.name.sv, taken);
    taken.add(id);
    return { ...goal, id };
  });
  checkFramework(
    { goals: goals.map(goalOf) },
    new Set(Object.keys(register.background.indicators)),
  );
  const family = nameItem(proposal.family, new Set());
  const id = nameItem(`${family}-${own.length + 1}`, new Set(register.editions.map((e) => e.id)));
  const { name, document, source } = proposal;
  await sql`
    insert into goal_framework (id, position, family, definition, changed_by)
    values (${id}, ${register.editions.length + 1}, ${proposal.family},
      ${JSON.stringify({ name, document, source, goals })}::jsonb, ${actor.actor})`.execute(tx);
  await log(tx, actor, 'goal/proposed', id, { family, goals: goals.length });
  return id;
}

/**
 * Adopts a proposed edition from a day. What stood under the edition before keeps its goals, and for each of
 * its links there is a proposal to map it anew, for somebody to answer.
 */
export async function adoptFramework(
  tx: WriteTransaction,
  begunFrom: { readonly id: string; readonly version: number },
  adoption: { readonly validFrom: string; readonly decision: string },
  actor: Actor,
): Promise<void> {
  await sql`select id from goal_framework where id = ${begunFrom.id} for update`.execute(tx);
  const { editions, links } = await selectGoalRegister(readIn(tx), actor.today);
  const standing = editions.find(({ id }) => id === begunFrom.id);
  if (standing === undefined) {
    throw new DomainError('goal/unknown-framework', { id: begunFrom.id });
  }
  demandVersion(begunFrom.version, standing.version);
  const latest = editions
    .filter(({ family, validFrom }) => family === standing.family && validFrom !== undefined)
    .toSorted((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''))
    .at(-1);
  checkFrameworkAdoption(standing, adoption.validFrom, latest);
  await sql`
    update goal_framework set valid_from = ${adoption.validFrom}, decision = ${adoption.decision},
      version = version + 1, changed_by = ${actor.actor}, changed_at = now()
    where id = ${standing.id}`.execute(tx);
  const held = links.filter(({ framework }) => framework === latest?.id);
  const remaps = proposeRemaps(latest?.goals ?? [], held, standing.goals);
  for (const { oldGoal, actionArea, goal } of remaps) {
    await sql`
      insert into goal_remap (framework_id, old_framework_id, old_goal_id, action_area, proposed_goal_id)
      values (${standing.id}, ${latest!.id}, ${oldGoal}, ${actionArea}, ${goal ?? null})`.execute(
      tx,
    );
  }
  await log(tx, actor, 'goal/adopted', standing.id, { ...adoption, remaps: remaps.length });
}

/** Answers a proposal to map anew: with a goal of the new edition, or no. */
export async function answerRemap(
  tx: WriteTransaction,
  answer: RemapAnswer,
  actor: Actor,
): Promise<void> {
  const { framework, oldGoal, actionArea, goal } = answer;
  const { editions } = await selectGoalRegister(readIn(tx), actor.today);
  const edition = editions.find(({ id }) => id === framework);
  if (edition === undefined) throw new DomainError('goal/unknown-framework', { id: framework });
  if (goal !== null && !edition.goals.some(({ id }) => id === goal)) {
    throw new DomainError('goal/unknown-goal', { id: goal });
  }
  const { rows } = await sql<{ state: string }>`
    select state from goal_remap where framework_id = ${framework} and old_goal_id = ${oldGoal}
      and action_area = ${actionArea} for update`.execute(tx);
  if (rows[0] === undefined) throw new DomainError('goal/unknown-remap', { id: oldGoal });
  if (rows[0].state !== 'open') throw new DomainError('goal/already-answered', { id: oldGoal });
  await sql`
    update goal_remap set state = ${goal === null ? 'declined' : 'accepted'}, goal_id = ${goal},
      decided_by = ${actor.actor}, decided_at = now()
    where framework_id = ${framework} and old_goal_id = ${oldGoal} and action_area = ${actionArea}`.execute(
    tx,
  );
  if (goal !== null) {
    await sql`
      insert into goal_link (framework_id, goal_id, action_area, decided_by)
      values (${framework}, ${goal}, ${actionArea}, ${actor.actor})
      on conflict do nothing`.execute(tx);
  }
  await log(tx, actor, 'goal/remapped', framework, { oldGoal, actionArea, goal });
}

async function log(
  tx: WriteTransaction,
  { actor, role }: Actor,
  action: string,
  objectId: string,
  data: NewLogEntry['data'],
): Promise<void> {
  const entry = { actor, role, action, objectKind: 'goal-framework', objectId, data, party: null };
  await appendLogEntry(tx, entry);
}
