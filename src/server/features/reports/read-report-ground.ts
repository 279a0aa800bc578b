import type { Caller } from '#domain/access/caller.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { ReportedGap } from '#domain/reports/annual-report.ts';
import type { ReportGround } from '#domain/reports/report-ground.ts';
import { type ReadHandle, withReadOnly } from '../../database/read-handle.ts';
import type { FeatureContext } from '../../http/feature.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { composeGaps } from '../gaps/compose-gaps.ts';
import { readNeedGround } from '../gaps/read-need-ground.ts';
import { selectPlanInForce } from '../plans/queries.ts';
import {
  selectAnswers,
  selectAreaNames,
  selectGroupReports,
  selectRound,
} from '../rounds/queries.ts';
import { roundPartyOf } from '../rounds/rows.ts';
import { selectAsked } from '../rounds/select-asked.ts';
import { selectDecisions, selectKeepers, selectReportBefore } from './queries.ts';
import { readReportedGoals } from './read-reported-goals.ts';

/** As many areas with a gap as are named. */
const mostNamed = 10;

/** Who composes, and when. */
export interface Composing {
  readonly caller: Caller;
  readonly today: string;
  readonly corrects: ReportGround['corrects'];
}

/**
 * No party in particular: it is shown what parties share with all, and nothing that is one's own or meant for a
 * body's parties. A report becomes public, and is the same whoever composes it.
 */
const everyParty = '*';

/**
 * Läs underlaget för en årsrapport: what all parties may see.
 *
 * @throws DomainError `round/unknown-round`, `report/round-open`, `round/no-plan`
 */
export function readReportGround(
  database: FeatureContext['database'],
  id: string,
  composing: Composing,
): Promise<ReportGround> {
  const reading = { ...contextOfCaller(composing.caller), party: everyParty };
  return withReadOnly(database.app, reading, (db) =>
    composeGround(db, database.public, id, composing),
  );
}

async function composeGround(
  db: ReadHandle,
  open: ReadHandle,
  id: string,
  { caller, today, corrects }: Composing,
): Promise<ReportGround> {
  const found = await selectRound(db, id);
  if (found === undefined) throw new DomainError('round/unknown-round', { round: id });
  const { round, parties } = found;
  if (round.closed === undefined) throw new DomainError('report/round-open', { year: round.year });
  const plan = await selectPlanInForce(db, round.opens);
  if (plan === undefined) throw new DomainError('round/no-plan', { day: round.opens });
  const commitments = await selectAsked(db, round);
  const answers = await selectAnswers(db, id);
  const areas = [...new Set(commitments.flatMap((one) => one.areas))];
  const need = await readNeedGround(open, undefined, today);
  const gaps = await composeGaps(db, caller, need, today);
  const groups = await selectGroupReports(db);
  return {
    today,
    round,
    plan,
    asked: parties.map(roundPartyOf),
    partyNames: new Map(parties.map(({ party_id, name }) => [party_id, name])),
    areaNames: await selectAreaNames(db, areas),
    commitments,
    answers,
    keepers: await selectKeepers(db),
    goals: await readReportedGoals(open, today),
    gaps: gaps.actionAreas.map(({ id: actionArea }, column): ReportedGap => {
      const rows = gaps.rows.filter(({ cells }) => cells[column]?.cover === 'none');
      const isKnown = rows.every(({ children }) => children !== null);
      return {
        actionArea,
        areas: rows.length,
        undecided: gaps.undecided.filter(({ cells }) => cells[column]?.cover === 'none').length,
        children: isKnown ? rows.reduce((sum, { children }) => sum + children!, 0) : undefined,
        largest: rows.slice(0, mostNamed).map(({ name }) => name),
      };
    }),
    rule: need.rule?.version,
    decisions: await selectDecisions(db, round.year),
    groupReports: groups.flatMap(({ body_name: body, title, content: text, submitted }) =>
      submitted !== null && submitted >= `${round.year}-01-01` && submitted <= today
        ? [{ body, title, text, submitted }]
        : [],
    ),
    before: await selectReportBefore(db, round.year),
    corrects,
  };
}
