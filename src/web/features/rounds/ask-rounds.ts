import { paths, pathTo } from '#contract/paths.ts';
import type {
  GroupReportDraft,
  GroupReportList,
  GroupReportText,
  RoundLink,
  RoundList,
  RoundOpened,
  RoundPage,
  RoundProposal,
} from '#contract/rounds.ts';
import { type Ask, ask, send, sendJson } from '../../api.ts';

/** The follow-up rounds, newest first. */
export function askRounds(): Ask<RoundList> {
  return ask(paths.rounds);
}

/** A round with who has answered, begun and is silent. */
export function askRound(round: string): Ask<RoundPage> {
  return ask(pathTo(paths.round, { round }));
}

/** Opens a round; the links are told this once. */
export function openRound(proposal: RoundProposal): Promise<RoundOpened> {
  return sendJson(paths.rounds, proposal);
}

/** A new link for a party; the one before stops working. */
export function makeRoundLink(order: {
  readonly round: string;
  readonly party: string;
  readonly holder: string;
}): Promise<RoundLink> {
  const { round, party, holder } = order;
  return sendJson(pathTo(paths.roundLink, { round, party }), { holder });
}

/** A link for a day to answer for the own party. */
export function makeOwnRoundLink(round: string): Promise<RoundLink> {
  return sendJson(pathTo(paths.ownRoundLink, { round }), {});
}

export function closeRound(round: string): Promise<RoundPage> {
  return sendJson(pathTo(paths.roundClose, { round }), {});
}

/** What groups report upwards. */
export function askGroupReports(): Ask<GroupReportList> {
  return ask(paths.groupReports);
}

/** One report, as far as the caller may read it. */
export function askGroupReport(report: string): Ask<GroupReportText> {
  return ask(pathTo(paths.groupReport, { report }));
}

/** Saves a new draft, or a change of one. */
export function saveGroupReport(saved: {
  readonly begunFrom: { readonly id: string; readonly version: number } | undefined;
  readonly draft: GroupReportDraft;
}): Promise<GroupReportText> {
  const { begunFrom, draft } = saved;
  if (begunFrom === undefined) return sendJson(paths.groupReports, draft);
  const { title, text } = draft;
  return send(pathTo(paths.groupReport, { report: begunFrom.id }), {
    method: 'PATCH',
    headers: { 'content-type': 'application/json', 'if-match': `"${begunFrom.version}"` },
    body: JSON.stringify({ title, text }),
  });
}

/** Hands a report in: it is locked and dated. */
export function submitGroupReport(report: {
  readonly id: string;
  readonly version: number;
}): Promise<GroupReportText> {
  return send(pathTo(paths.groupReportSubmit, { report: report.id }), {
    method: 'POST',
    headers: { 'if-match': `"${report.version}"` },
  });
}
