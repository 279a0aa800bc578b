import { createHash } from 'node:crypto';
import type { APIRequestContext, APIResponse } from '@playwright/test';
import type { IndicatorMetadata, IndicatorValues } from '#contract/indicators.ts';
import type { LogPage } from '#contract/log.ts';
import { paths, pathTo } from '#contract/paths.ts';
import type { Problem } from '#contract/problem.ts';
import type {
  ReleasePreview,
  ReleaseResult,
  ReleaseText,
  TableReading,
} from '#contract/releases.ts';
import { expect } from '../run/journey.ts';
import type { DataFile } from './compose-file.ts';

/** Everything that a load, a withdrawal or a half-saved file would change. */
export interface Saved {
  readonly releases: readonly ReleaseText[];
  /** Cells that show, by indicator, division and period. */
  readonly coverage: readonly (readonly [string, IndicatorMetadata['coverage']])[];
  readonly logEntries: number;
}

/** What is saved now. */
export async function readSaved(request: APIRequestContext): Promise<Saved> {
  const [releases, indicators, log] = await Promise.all([
    readReleases(request),
    ask<{ indicators: IndicatorMetadata[] }>(request, paths.indicators),
    readLog(request),
  ]);
  return {
    releases,
    coverage: indicators.indicators.map((one) => [one.id, one.coverage] as const),
    logEntries: log.total,
  };
}

export async function readReleases(request: APIRequestContext): Promise<readonly ReleaseText[]> {
  return (await ask<{ releases: ReleaseText[] }>(request, paths.releases)).releases;
}

export function readLog(request: APIRequestContext, search?: string): Promise<LogPage> {
  return ask(request, pathTo(paths.log, {}, { search }));
}

/** The value, or the reason there is none, that shows for an area; null when there is no cell. */
export async function readShown(
  request: APIRequestContext,
  indicator: string,
  area: string,
  period?: string,
): Promise<number | string | null> {
  const division = area.split(':')[0] ?? '';
  const response = await request.get(
    pathTo(paths.indicatorValues, { indicator }, { division, period }),
  );
  if (response.status() === 404) return null;
  const values = (await answer(response)) as IndicatorValues;
  const at = values.areas.indexOf(area);
  return values.values[at] ?? values.missing[at] ?? null;
}

/** What the preview of a file says. */
export async function previewFile(
  request: APIRequestContext,
  file: DataFile,
  reading?: Partial<TableReading>,
): Promise<ReleasePreview> {
  return (await answer(await sendPreview(request, file, reading))) as ReleasePreview;
}

export function sendPreview(
  request: APIRequestContext,
  file: DataFile,
  reading: Partial<TableReading> = {},
): Promise<APIResponse> {
  const multipart = { reading: JSON.stringify(reading), file };
  return request.post(paths.releasePreview, { multipart });
}

/** Loads a file as a program would: preview, then load of the same bytes. */
export async function loadFile(
  request: APIRequestContext,
  file: DataFile,
  said: { readonly publishAt?: string; readonly author?: string } = {},
): Promise<ReleaseResult> {
  const { fileHash } = await previewFile(request, file);
  const statement = {
    author: said.author ?? 'Analytiker',
    publisher: 'Prov',
    table: 'Prov 1',
    licence: 'CC0 1.0',
    note: '',
    publishAt: said.publishAt ?? null,
    fileHash,
  };
  const multipart = { reading: '{}', statement: JSON.stringify(statement), file };
  return (await answer(await request.post(paths.releases, { multipart }))) as ReleaseResult;
}

/** Loads borders as a program would, from GeoJSON. */
export async function loadBorders(
  request: APIRequestContext,
  division: string,
  text: string,
): Promise<void> {
  const fileHash = createHash('sha256').update(text).digest('hex');
  const statement = JSON.stringify({ author: 'Kartograf', source: 'Prov', fileHash });
  const file = { name: 'a.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(text) };
  const multipart = { reading: '{}', statement, file };
  // Borders are checked, neighbours found and parents made anew: on a busy machine more than a moment.
  const timeout = 40_000;
  await answer(await request.post(pathTo(paths.outlines, { division }), { multipart, timeout }));
}

/** Withdraws a release whole. */
export async function withdraw(request: APIRequestContext, release: string): Promise<void> {
  const data = { author: 'Analytiker', reason: 'Provet är över' };
  await answer(await request.post(pathTo(paths.releaseWithdraw, { release }), { data }));
}

/** The refusal of a request: its status and problem details. */
export async function readProblem(response: APIResponse): Promise<Problem> {
  expect(response.headers()['content-type']).toContain('application/problem+json');
  return (await response.json()) as Problem;
}

async function ask<Answer>(request: APIRequestContext, address: string): Promise<Answer> {
  return (await answer(await request.get(address))) as Answer;
}

async function answer(response: APIResponse): Promise<unknown> {
  expect(response.ok(), `${response.url()} ${await response.text()}`).toBe(true);
  return response.json();
}
