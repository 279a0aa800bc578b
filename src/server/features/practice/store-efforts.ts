import { sql } from 'kysely';
import { type AuthorizedPartyId, authorizeForSystem } from '#domain/access/authorize-party.ts';
import { system } from '#domain/access/caller.ts';
import type { Activity } from '#domain/activities/activity.ts';
import type { Commitment } from '#domain/commitments/commitment.ts';
import {
  practiceParty,
  type SownEffort,
  sowEfforts,
} from '#domain/practice/efforts/sow-efforts.ts';
import { sowRounds } from '#domain/practice/efforts/sow-rounds.ts';
import type { PracticeCounty } from '#domain/practice/practice-county.ts';
import type { WriteTransaction } from '../../database/write-transaction.ts';
import { insertStandingActivities } from '../activities/commands.ts';
import { loadBodies } from '../bodies/load-bodies.ts';
import { insertStanding } from '../commitments/commands.ts';
import { storeGoals } from '../goals/load-goals.ts';
import { loadMethods } from '../methods/load-methods.ts';
import { insertNeed } from '../needs/commands.ts';
import { storeFirstAgreement } from '../plans/load-agreement.ts';
import { practiceAuthor } from './commands.ts';
import type { PracticeDefinitions } from './read-catalogue.ts';

/** Every invented word is written on this day, so that the same seed gives the same county. */
const writtenOn = '2026-01-01';

/**
 * Lagra påhittade insatser: bodies, agreement and plans, what the parties promise, do, share, lack and have
 * answered. Whatever can be opened to a real party can be opened to an invented one.
 *
 * @param disadvantaged places of the areas that the rule finds.
 */
export async function storeEfforts(
  tx: WriteTransaction,
  { bodies, efforts, signatures, planFiles, methodFiles }: PracticeDefinitions,
  county: PracticeCounty,
  disadvantaged: readonly number[],
): Promise<void> {
  const partyOf = (word: string): AuthorizedPartyId =>
    authorizeForSystem(system, practiceParty(word, county));
  await loadMethods(tx, methodFiles);
  await loadBodies(tx, {
    bodies: bodies.bodies,
    seats: bodies.seats.map((seat) => ({ ...seat, party: partyOf(seat.party) })),
  });
  await storeFirstAgreement(tx, planFiles, practiceAuthor);
  for (const { version, signedOn, but } of signatures) {
    await sql`
      insert into agreement_signature (version_id, party_id, signed_on, signatory, recorded_by)
      select ${version}, p.id, ${signedOn}, coalesce(s.holder, ${practiceAuthor}), ${practiceAuthor}
      from party p left join seat s on s.party_id = p.id and s.body_id = 'council'
      where p.id <> all (${but.map(partyOf)}::text[])`.execute(tx);
  }
  await storeGoals(tx, planFiles);
  const sown = sowEfforts(efforts, county, disadvantaged);
  const byParty = Map.groupBy(sown, ({ party }) => party);
  for (const [party, own] of byParty) {
    const may = authorizeForSystem(system, party);
    const commitments = own.filter((one) => one.as === 'commitment').map(commitmentOf);
    await insertStanding(tx, may, commitments, practiceAuthor);
    const activities = own.filter((one) => one.as === 'activity').map(activityOf);
    await insertStandingActivities(tx, activities, practiceAuthor);
  }
  for (const { party, actionArea, reason } of efforts.notRelevant) {
    await sql`
      insert into not_relevant_statement (party_id, action_area, reason, stated_by)
      values (${partyOf(party)}, ${actionArea}, ${reason}, ${practiceAuthor})`.execute(tx);
  }
  for (const { party, objectClass, level } of efforts.sharing) {
    await sql`
      insert into sharing (party_id, object_class, level, reason, decided_by)
      values (${partyOf(party)}, ${objectClass}, ${level}, '', ${practiceAuthor})`.execute(tx);
  }
  for (const { party, subject, text } of efforts.needs) {
    const content = { kind: { kind: 'subject', subject }, what: text } as const;
    await insertNeed(tx, partyOf(party), content, { by: practiceAuthor, day: writtenOn });
  }
  await storeRounds(tx, { efforts }, county, sown);
}

function commitmentOf(effort: SownEffort): Commitment {
  return {
    id: effort.id,
    party: effort.party,
    version: 1,
    state: effort.state ?? 'ongoing',
    actionArea: effort.actionArea,
    alsoUnder: [],
    jointActivity: effort.jointActivity,
    what: effort.what,
    wholeCounty: effort.wholeCounty,
    areas: effort.areas,
    from: effort.from,
    to: effort.to,
    targetGroups: effort.targetGroups,
    kind: effort.kind,
    strengthens: effort.strengthens,
    contactRole: effort.contactRole,
    seenBy: effort.seenBy,
    reference: undefined,
    indicator: undefined,
    template: undefined,
    tags: {
      prevention: [],
      determinants: [],
      method: undefined,
      rights: {},
      costShares: effort.costShares ?? {},
    },
  };
}

function activityOf(effort: SownEffort): Activity {
  return {
    id: effort.id,
    party: effort.party,
    version: 1,
    what: effort.what,
    wholeCounty: effort.wholeCounty,
    areas: effort.areas,
    from: effort.from,
    to: effort.to,
    targetGroups: effort.targetGroups,
    kind: effort.kind,
    actionArea: effort.actionArea,
    reference: undefined,
  };
}

async function storeRounds(
  tx: WriteTransaction,
  { efforts }: Pick<PracticeDefinitions, 'efforts'>,
  county: PracticeCounty,
  sown: readonly SownEffort[],
): Promise<void> {
  for (const round of sowRounds(efforts, county, sown)) {
    const id = `98000000-0000-4000-9000-00000000${round.year}`;
    await sql`
      insert into round (id, year, plan_id, opens, deadline, opened_by, opened_at)
      select ${id}, ${round.year}, v.id, ${round.opens}, ${round.deadline}, ${practiceAuthor}, ${round.opens}::date
      from agreement_version v where v.part = 'plan' and v.valid_from <= ${round.opens}::date
      order by v.valid_from desc limit 1`.execute(tx);
    const answers = JSON.stringify(round.answers);
    await sql`
      insert into round_party (round_id, party_id, begun_at, submitted_at)
      select ${id}, p.id, a.day, a.day
      from party p left join (
        select party, max("answeredOn"::date) as day
        from jsonb_to_recordset(${answers}::jsonb) as s (party text, "answeredOn" text) group by party) a
        on a.party = p.id`.execute(tx);
    await sql`
      insert into answer (round_id, party_id, commitment_id, standing, done, seen, needed, version, changed_at, changed_by)
      select ${id}, party, commitment::uuid, standing, done, seen, needed, 2, "answeredOn"::date, ${practiceAuthor}
      from jsonb_to_recordset(${answers}::jsonb) as s (party text, commitment text, standing text, done text,
        seen text, needed text, "answeredOn" text)`.execute(tx);
    // An open round takes answers, a closed one none.
    if (round.closes === undefined) continue;
    await sql`
      update round set closed_at = ${round.closes}::date, closed_by = ${practiceAuthor} where id = ${id}`.execute(
      tx,
    );
  }
}
