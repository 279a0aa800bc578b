import type { FetchOverview, FetchPartText, FetchRunText } from '#contract/fetches.ts';
import type { Speech } from '#contract/text/format.ts';
import { DomainError, type ErrorDatum } from '#domain/domain-error.ts';
import { estimateTimeLeft } from '#domain/fetches/estimate-time-left.ts';
import {
  hasEnded,
  type PartState,
  type RunState,
  type RunTrigger,
} from '#domain/fetches/fetch-run.ts';
import { problemOfError } from '../../http/problem-of-error.ts';
import type { SourceState } from '../../sources/client/source-client.ts';
import { sourceById } from './read-catalogue.ts';

/** A run as it is read. */
export interface RunRow {
  readonly id: string;
  readonly county: string;
  readonly started_by: RunTrigger;
  readonly author: string;
  readonly state: RunState;
  readonly cancel_asked: boolean;
  readonly planned_at: Date;
  readonly started_at: Date | null;
  readonly ended_at: Date | null;
  /** Whether no program holds the lock of runs. */
  readonly nobodyRuns: boolean;
}

/** A part as it is read. */
export interface PartRow {
  readonly run_id: string;
  readonly source_id: string;
  readonly publisher: string;
  readonly state: PartState;
  readonly expected_cells: number;
  readonly expected_calls: number;
  readonly cells: number | null;
  readonly release_id: string | null;
  readonly error: string | null;
  readonly error_data: Readonly<Record<string, ErrorDatum>> | null;
  readonly judgement: (FetchPartText['judgement'] & { readonly unknownCodes?: number }) | null;
  readonly fetched_at: Date | null;
  readonly started_at: Date | null;
  readonly ended_at: Date | null;
  readonly decided_by: string | null;
  readonly answers: number;
}

/** A run as the contract has it, with the sentences of what went wrong in the reader's language. */
export function runOf(row: RunRow, all: readonly PartRow[], speech: Speech): FetchRunText {
  const parts = all.filter((part) => part.run_id === row.id);
  return {
    id: row.id,
    county: row.county,
    startedBy: row.started_by,
    author: row.author,
    state: row.state,
    interrupted: row.nobodyRuns && !hasEnded(row.state),
    plannedAt: row.planned_at.toISOString(),
    startedAt: row.started_at?.toISOString() ?? null,
    endedAt: row.ended_at?.toISOString() ?? null,
    timeLeft: hasEnded(row.state) ? 0 : estimateTimeLeft(parts.map(timedOf)),
    parts: parts.map((part) => partOf(part, speech)),
  };
}

function timedOf({ state, expected_calls, started_at, ended_at }: PartRow) {
  const took = started_at && ended_at ? ended_at.getTime() - started_at.getTime() : undefined;
  return { state, calls: expected_calls, took };
}

function partOf(row: PartRow, speech: Speech): FetchPartText {
  const source = sourceById(row.source_id);
  const data = row.error_data ?? {};
  const { unknownCodes = 0, ...judgement } = row.judgement ?? {};
  return {
    source: row.source_id,
    name: source?.name ?? { sv: row.source_id, en: row.source_id },
    publisher: row.publisher,
    table: source?.table ?? '',
    state: row.state,
    expectedCells: row.expected_cells,
    expectedCalls: row.expected_calls,
    answers: Number(row.answers),
    cells: row.cells,
    unknownCodes,
    release: row.release_id,
    error: row.error === null ? null : errorOf(row.error, data, speech),
    judgement: row.judgement === null ? null : (judgement as FetchPartText['judgement']),
    fetchedAt: row.fetched_at?.toISOString() ?? null,
    decidedBy: row.decided_by,
  };
}

function errorOf(
  code: string,
  data: Readonly<Record<string, ErrorDatum>>,
  speech: Speech,
): NonNullable<FetchPartText['error']> {
  const { detail } = problemOfError(new DomainError(code, data), speech, null);
  return { code, data: { ...data }, sentence: detail };
}

/** A source's state as the contract has it. */
export function sourceStateOf(state: SourceState): FetchOverview['sources'][number] {
  return { ...state, asksAgainAt: state.asksAgainAt?.toISOString() ?? null };
}
