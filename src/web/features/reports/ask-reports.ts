import { paths, pathTo } from '#contract/paths.ts';
import type {
  ReportChange,
  ReportEnding,
  ReportFreezing,
  ReportLink,
  ReportLinkRequest,
  ReportList,
  ReportPageText,
  ReportProposal,
} from '#contract/reports.ts';
import { type Ask, ask, send, sendJson } from '../../api.ts';

/** The annual reports that the caller may see, newest first. */
export function askReports(): Ask<ReportList> {
  return ask(paths.reports);
}

export function askReport(report: string): Ask<ReportPageText> {
  return ask(pathTo(paths.report, { report }));
}

/** The report that a link opens; the secret stands in a header, never in an address. */
export function askLinkedReport(token: string): Ask<ReportPageText> {
  return {
    queryKey: [paths.linkedReport, token],
    queryFn: ({ signal }) =>
      send(paths.linkedReport, { signal, headers: { authorization: `Bearer ${token}` } }),
  };
}

export function makeReport(proposal: ReportProposal): Promise<ReportPageText> {
  return sendJson(paths.reports, proposal);
}

/** A draft as it stands, for what is done with it. */
export type ReportVersion = Pick<ReportPageText, 'id' | 'version'>;

export function changeReport(order: {
  readonly report: ReportVersion;
  readonly change: ReportChange;
}): Promise<ReportPageText> {
  return sendAbout(order.report, paths.report, 'PATCH', order.change);
}

export function refreshReport(report: ReportVersion): Promise<ReportPageText> {
  return sendAbout(report, paths.reportRefresh, 'POST', {});
}

/** Adopts a report: it never changes again. */
export function freezeReport(order: {
  readonly report: ReportVersion;
  readonly freezing: ReportFreezing;
}): Promise<ReportPageText> {
  return sendAbout(order.report, paths.reportFreeze, 'POST', order.freezing);
}

/** A link that opens the report without signing in; told this once. */
export function makeReportLink(order: {
  readonly report: string;
  readonly request: ReportLinkRequest;
}): Promise<ReportLink> {
  return sendJson(pathTo(paths.reportLinks, { report: order.report }), order.request);
}

export function reportFileAddress(report: string, ending: ReportEnding, language: string): string {
  return pathTo(paths.reportFile, { report, ending }, { sprak: language });
}

function sendAbout<T>(
  { id, version }: ReportVersion,
  path: string,
  method: string,
  body: unknown,
): Promise<T> {
  return send(pathTo(path, { report: id }), {
    method,
    headers: { 'content-type': 'application/json', 'if-match': `"${version}"` },
    body: JSON.stringify(body),
  });
}
