import { QueryClient } from '@tanstack/react-query';
import type { NamePreview, NameResult } from '#contract/area-names.ts';
import type {
  AreaList,
  AreaProfile,
  ComputedValues,
  Division,
  DivisionProposal,
  MapData,
} from '#contract/areas.ts';
import type {
  CrosswalkPreview,
  CrosswalkProposal,
  CrosswalkRequest,
  CrosswalkResult,
  CrosswalkText,
} from '#contract/crosswalks.ts';
import type {
  RuleAdoption,
  RuleEvaluation,
  RulePreview,
  RuleProposal,
  RuleVersionText,
} from '#contract/disadvantage.ts';
import type {
  FetchOverview,
  FetchPlanText,
  FetchRunText,
  FetchScheduleText,
  NoticeList,
} from '#contract/fetches.ts';
import type { IndicatorMetadata, IndicatorValues } from '#contract/indicators.ts';
import type { InstallationText } from '#contract/installation.ts';
import type { LogPage } from '#contract/log.ts';
import type {
  OutlinePreview,
  OutlineReading,
  OutlineResult,
  OutlineStatement,
} from '#contract/outlines.ts';
import type { PartyMatch, PartyText, PolicyAreaText } from '#contract/parties.ts';
import { paths, pathTo } from '#contract/paths.ts';
import type { Problem } from '#contract/problem.ts';
import type {
  ReleasePreview,
  ReleaseResult,
  ReleaseStatement,
  ReleaseText,
  TableReading,
  Withdrawal,
} from '#contract/releases.ts';

/**
 * A refusal by the server, or no answer at all: `code` names it, `data` fills its sentence
 * (`error.<code>` in the texts), `message` is the server's own sentence.
 */
export class ProblemError extends Error {
  readonly code: string;
  readonly status: number;
  readonly data: Problem['data'];
  readonly fields: Problem['fields'];
  readonly requestId: string | null;

  constructor(problem: Pick<Problem, 'code' | 'detail'> & Partial<Problem>) {
    super(problem.detail);
    this.name = 'ProblemError';
    this.code = problem.code;
    this.status = problem.status ?? 0;
    this.data = problem.data ?? {};
    this.fields = problem.fields ?? [];
    this.requestId = problem.requestId ?? null;
  }
}

/** A question to the server: the key it is remembered by, and how it is asked. */
export interface Ask<T> {
  readonly queryKey: readonly (string | undefined)[];
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<T>;
}

/** One answer per question and a new try only when the network failed. */
export const queryClient: QueryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      retry: (count, error) => count < 2 && error instanceof ProblemError && error.status === 0,
    },
  },
});

/** Sends a request and reads its answer; throws `ProblemError` for everything that is not one. */
export async function send<T>(address: string, init: RequestInit = {}): Promise<T> {
  const headers = new Headers(init.headers);
  headers.set('accept', 'application/json');
  headers.set('accept-language', document.documentElement.lang);
  const response = await fetch(address, { ...init, headers }).catch((error: unknown) => {
    if (init.signal?.aborted) throw error;
    throw new ProblemError({ code: 'network/unreachable', detail: 'unreachable' });
  });
  const body = (await response.json().catch(() => undefined)) as unknown;
  if (response.ok && body !== undefined) return body as T; // the server validates against the contract
  throw problemOf(response, body);
}

/** Sends a body as JSON. */
export function sendJson<T>(address: string, body: unknown, signal?: AbortSignal): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  return send(address, init({ method: 'POST', body: JSON.stringify(body), headers }, signal));
}

/** Sends a form with files. */
export function sendForm<T>(address: string, form: FormData, signal?: AbortSignal): Promise<T> {
  return send(address, init({ method: 'POST', body: form }, signal));
}

/** Whether the server lives, and which version answers. */
export function askHealth(): Ask<{ version?: string; hasRoom?: boolean }> {
  return ask(paths.health);
}

/** Whether the county is real or invented, and its name. */
export function askInstallation(): Ask<InstallationText> {
  return ask(paths.installation);
}

export function askDivisions(): Ask<{ divisions: Division[] }> {
  return ask(paths.divisions);
}

export function askAreas(division: string): Ask<AreaList> {
  return ask(pathTo(paths.divisionAreas, { division }));
}

export function askMap(division: string): Ask<MapData> {
  return ask(pathTo(paths.divisionMap, { division }));
}

export function askArea(area: string, period?: string): Ask<AreaProfile> {
  return ask(pathTo(paths.area, { area }, { period }));
}

export function askComputed(area: string): Ask<ComputedValues> {
  return ask(pathTo(paths.areaComputed, { area }));
}

export function askIndicators(): Ask<{ indicators: IndicatorMetadata[] }> {
  return ask(paths.indicators);
}

export function askValues(
  indicator: string,
  query: { division: string; period?: string | undefined; sex?: string; age?: string },
): Ask<IndicatorValues> {
  return ask(pathTo(paths.indicatorValues, { indicator }, query));
}

export function askRules(): Ask<{ versions: RuleVersionText[] }> {
  return ask(paths.rules);
}

/** What a rule version says of a division; `gallande` is the version in force today. */
export function askEvaluation(version: number | 'gallande', division: string): Ask<RuleEvaluation> {
  return ask(pathTo(paths.ruleEvaluation, { version: String(version) }, { division }));
}

export function askParties(): Ask<{ parties: PartyText[] }> {
  return ask(paths.parties);
}

export function askPolicyAreas(): Ask<{ policyAreas: PolicyAreaText[] }> {
  return ask(paths.policyAreas);
}

export function askReleases(): Ask<{ releases: ReleaseText[] }> {
  return ask(paths.releases);
}

/** One release, which anybody may read when it is published. */
export function askRelease(release: string): Ask<ReleaseText> {
  return ask(pathTo(paths.release, { release }));
}

export function askLog(query: { before?: number; search?: string } = {}): Ask<LogPage> {
  return ask(pathTo(paths.log, {}, query));
}

/** The last fetches, the state of the sources, and the schedule. */
export function askFetches(): Ask<FetchOverview> {
  return ask(paths.fetches);
}

/** What a fetch of a county would ask for. */
export function askFetchPlan(county: string): Ask<FetchPlanText> {
  return ask(pathTo(paths.fetchPlan, {}, { county }));
}

/** The police notices that may lie in an area. */
export function askNotices(area: string): Ask<NoticeList> {
  return ask(pathTo(paths.notices, {}, { area }));
}

/** Begins a fetch, or goes on with one that was cut off. */
export function startFetch(order: { county: string; author: string }): Promise<FetchRunText> {
  return sendJson(paths.fetches, order);
}

export function cancelFetch(order: { run: string; author: string }): Promise<FetchRunText> {
  return sendJson(pathTo(paths.fetchCancel, { run: order.run }), { author: order.author });
}

/** Asks again for what did not come. */
export function resumeFetch(order: { run: string; author: string }): Promise<FetchRunText> {
  return sendJson(pathTo(paths.fetchResume, { run: order.run }), { author: order.author });
}

/** Loads or drops a part that waits for a person. */
export function decideFetchPart(order: {
  run: string;
  source: string;
  decision: 'load' | 'drop';
  author: string;
}): Promise<FetchRunText> {
  const { run, source, ...decision } = order;
  return sendJson(pathTo(paths.fetchDecision, { run, source }), decision);
}

export function setFetchSchedule(
  order: Omit<FetchScheduleText, 'setBy'> & { author: string },
): Promise<FetchScheduleText> {
  return sendJson(paths.fetchSchedule, order);
}

/** What a proposed rule would change; nothing is saved. */
export function previewRule(proposal: RuleProposal, signal?: AbortSignal): Promise<RulePreview> {
  return sendJson(paths.rulePreview, proposal, signal);
}

/** A proposed rule becomes a version of its own, the last of those that are answered. */
export function adoptRule(adoption: RuleAdoption): Promise<{ versions: RuleVersionText[] }> {
  return sendJson(paths.rules, adoption);
}

export function askPartyMatch(name: string): Ask<PartyMatch> {
  return ask(pathTo(paths.partyMatch, {}, { name }));
}

/** What loading a file would do; nothing is saved. Without a reading one is proposed. */
export function previewRelease(
  file: File,
  wish: (Partial<TableReading> & { readonly sender?: string }) | undefined,
  signal?: AbortSignal,
): Promise<ReleasePreview> {
  const form = new FormData();
  const { sender, ...reading } = wish ?? {};
  if (sender !== undefined) form.set('sender', sender);
  form.set('reading', JSON.stringify(reading));
  form.set('file', file);
  return sendForm(paths.releasePreview, form, signal);
}

/** Loads a file as it was previewed. */
export function createRelease(
  file: File,
  reading: TableReading,
  statement: ReleaseStatement,
): Promise<ReleaseResult> {
  const form = new FormData();
  form.set('reading', JSON.stringify(reading));
  form.set('statement', JSON.stringify(statement));
  form.set('file', file);
  return sendForm(paths.releases, form);
}

/** What loading a file with borders would do; nothing is saved. Without a reading one is proposed. */
export function previewOutlines(
  division: string,
  file: File,
  reading: Partial<OutlineReading> | undefined,
  signal?: AbortSignal,
): Promise<OutlinePreview> {
  const form = new FormData();
  if (reading !== undefined) form.set('reading', JSON.stringify(reading));
  form.set('file', file);
  return sendForm(pathTo(paths.outlinePreview, { division }), form, signal);
}

/** Adds a division of a party's own. */
export function addDivision(proposal: DivisionProposal): Promise<{ division: string }> {
  return sendJson(paths.divisions, proposal);
}

export function askCrosswalks(): Ask<{ crosswalks: CrosswalkText[] }> {
  return ask(paths.crosswalks);
}

/** Everything a crosswalk would be; nothing is saved. */
export function previewCrosswalk(request: CrosswalkRequest): Promise<CrosswalkPreview> {
  return sendJson(paths.crosswalkPreview, request);
}

/** Saves a crosswalk as it was previewed. */
export function saveCrosswalk(proposal: CrosswalkProposal): Promise<CrosswalkResult> {
  return sendJson(paths.crosswalks, proposal);
}

/** Loads borders as they were previewed. */
export function loadOutlines(
  division: string,
  file: File,
  reading: OutlineReading,
  statement: OutlineStatement,
): Promise<OutlineResult> {
  const form = new FormData();
  form.set('reading', JSON.stringify(reading));
  form.set('statement', JSON.stringify(statement));
  form.set('file', file);
  return sendForm(pathTo(paths.outlines, { division }), form);
}

/** Asks what a list of names would do. */
export function previewNames(
  division: string,
  file: File,
  signal?: AbortSignal,
): Promise<NamePreview> {
  const form = new FormData();
  form.set('file', file);
  return sendForm(pathTo(paths.namePreview, { division }), form, signal);
}

/** Loads names as they were previewed. */
export function loadNames(
  division: string,
  file: File,
  statement: OutlineStatement,
): Promise<NameResult> {
  const form = new FormData();
  form.set('statement', JSON.stringify(statement));
  form.set('file', file);
  return sendForm(pathTo(paths.names, { division }), form);
}

/** A release stops showing; nothing is erased. */
export function withdrawRelease(release: string, withdrawal: Withdrawal): Promise<ReleaseText> {
  return sendJson(pathTo(paths.releaseWithdraw, { release }), withdrawal);
}

/** A question that is remembered by its address. */
export function ask<T>(address: string): Ask<T> {
  return { queryKey: [address], queryFn: ({ signal }) => send<T>(address, { signal }) };
}

function init(options: RequestInit, signal: AbortSignal | undefined): RequestInit {
  return signal === undefined ? options : { ...options, signal };
}

function problemOf(response: Response, body: unknown): ProblemError {
  if (typeof body === 'object' && body !== null && 'code' in body && 'detail' in body) {
    return new ProblemError(body as Problem); // problem details as the contract states them
  }
  const data = { status: String(response.status) };
  return new ProblemError({
    code: 'network/unreadable',
    detail: 'unreadable',
    status: response.status,
    data,
  });
}
