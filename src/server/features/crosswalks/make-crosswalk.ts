import { createHash } from 'node:crypto';
import { CsvError, parse } from 'csv-parse/sync';
import type { CrosswalkRequest } from '#contract/crosswalks.ts';
import { type AreaId, type DivisionId, parseDivision } from '#domain/areas/area.ts';
import type { Crosswalk } from '#domain/crosswalks/crosswalk.ts';
import { matchByCode, withUnmatched } from '#domain/crosswalks/match-by-code.ts';
import { readKey } from '#domain/crosswalks/read-key.ts';
import { weightByPopulation } from '#domain/crosswalks/weight-by-population.ts';
import { DomainError } from '#domain/domain-error.ts';
import { detectDelimiter } from '#domain/releases/detect-delimiter.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { type OverlaidArea, overlayApart } from './overlay-apart.ts';
import { type CrosswalkArea, selectCrosswalkAreas, selectKnownDivisions } from './queries.ts';

/** A crosswalk worked out, and what is wrong with the file it is from. */
export interface MadeCrosswalk {
  readonly crosswalk: Crosswalk;
  readonly refusals: readonly DomainError[];
  readonly weightPeriod: string | undefined;
  /** SHA-256 of everything it was made from, hexadecimal. */
  readonly inputHash: string;
  readonly nameOf: (area: AreaId) => string;
}

/** The two divisions' areas apart. */
interface Sides {
  readonly from: DivisionId;
  readonly to: DivisionId;
  readonly ofFrom: readonly CrosswalkArea[];
  readonly ofTo: readonly CrosswalkArea[];
}

/**
 * Works out a crosswalk; nothing is saved. Two statements.
 *
 * @throws DomainError `area/unknown-division`, `crosswalk/same-division`, `crosswalk/no-areas`,
 *   `crosswalk/no-borders`, `crosswalk/no-population`, `crosswalk/codes-do-not-match`, `crosswalk/no-file`
 */
export async function makeCrosswalk(
  db: ReadHandle,
  request: CrosswalkRequest,
): Promise<MadeCrosswalk> {
  const [from, to] = [parseDivision(request.from).id, parseDivision(request.to).id];
  if (from === to) throw new DomainError('crosswalk/same-division', { division: from });
  const [known, areas] = await Promise.all([
    selectKnownDivisions(db, [from, to]),
    selectCrosswalkAreas(db, [from, to], request.method === 'by-area'),
  ]);
  const areasOf = (division: DivisionId): readonly CrosswalkArea[] => {
    if (!known.has(division)) throw new DomainError('area/unknown-division', { division });
    const own = areas.filter((area) => area.division_id === division);
    if (own.length === 0) throw new DomainError('crosswalk/no-areas', { division });
    return own;
  };
  const sides = { from, to, ofFrom: areasOf(from), ofTo: areasOf(to) };
  const names = new Map(areas.map((area) => [area.id, area.name]));
  return {
    ...(await crosswalkBy(sides, request)),
    inputHash: hashOf(request, areas),
    nameOf: (area) => names.get(area) ?? area,
  };
}

type Worked = Pick<MadeCrosswalk, 'crosswalk' | 'refusals' | 'weightPeriod'>;

async function crosswalkBy(sides: Sides, { method, key }: CrosswalkRequest): Promise<Worked> {
  const plain = { refusals: [], weightPeriod: undefined };
  if (method === 'by-code') return { ...plain, crosswalk: byCode(sides) };
  if (method === 'by-area') return { ...plain, crosswalk: await byArea(sides) };
  if (method === 'by-population') return byPopulation(sides);
  if (key === null) throw new DomainError('crosswalk/no-file', {});
  return fromFile(sides, key);
}

const codesOf = (areas: readonly CrosswalkArea[]): readonly string[] =>
  areas.map((area) => area.code);

function byCode({ from, to, ofFrom, ofTo }: Sides): Crosswalk {
  return matchByCode({ from, to, fromCodes: codesOf(ofFrom), toCodes: codesOf(ofTo) });
}

async function byArea({ from, to, ofFrom, ofTo }: Sides): Promise<Crosswalk> {
  const parts = await overlayApart({
    fileName: `${from} – ${to}`,
    from: drawnOf(from, ofFrom),
    to: drawnOf(to, ofTo),
  });
  return withUnmatched({ from, to, method: 'by-area', parts }, codesOf(ofFrom), codesOf(ofTo));
}

/** An area without a border would be told as one without a counterpart, which it need not be. */
function drawnOf(division: DivisionId, areas: readonly CrosswalkArea[]): readonly OverlaidArea[] {
  const drawn = areas.flatMap(({ id, geometry }) => (geometry === null ? [] : [{ id, geometry }]));
  const count = areas.length - drawn.length;
  if (count > 0) throw new DomainError('crosswalk/no-borders', { division, count });
  return drawn;
}

/** One period weighs: the newest of the divisions' population. */
function byPopulation(sides: Sides): Worked {
  const all = [...sides.ofFrom, ...sides.ofTo];
  const period = all
    .map((area) => area.population_period)
    .filter((one) => one !== null)
    .sort()
    .at(-1);
  if (period === undefined) {
    throw new DomainError('crosswalk/no-population', { division: sides.to });
  }
  const people = new Map(
    all.flatMap((area) =>
      area.population === null || area.population_period !== period
        ? []
        : [[area.id, area.population] as const],
    ),
  );
  const crosswalk = weightByPopulation(byCode(sides), (area) => people.get(area));
  return { crosswalk, refusals: [], weightPeriod: period };
}

function fromFile(
  { from, to, ofFrom, ofTo }: Sides,
  key: NonNullable<CrosswalkRequest['key']>,
): Worked {
  const { parts, refusals } = readKey(rowsOf(key), {
    file: key.fileName,
    from,
    to,
    fromCodes: new Set(codesOf(ofFrom)),
    toCodes: new Set(codesOf(ofTo)),
  });
  const crosswalk = { from, to, method: 'from-file', parts } as const;
  const whole = withUnmatched(crosswalk, codesOf(ofFrom), codesOf(ofTo));
  return { crosswalk: whole, refusals, weightPeriod: undefined };
}

/** @throws DomainError `release/bad-quotes` */
function rowsOf({ fileName, text }: NonNullable<CrosswalkRequest['key']>): string[][] {
  const body = text.replace(/^\ufeff/, '');
  try {
    return parse(body, {
      delimiter: detectDelimiter(body),
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new DomainError('release/bad-quotes', { file: fileName, row: error.lines as number });
  }
}

function hashOf(request: CrosswalkRequest, areas: readonly CrosswalkArea[]): string {
  const weighs = request.method === 'by-population';
  const used = areas.map(({ id, geometry, population, population_period }) => [
    id,
    geometry,
    ...(weighs ? [population, population_period] : []),
  ]);
  const { method, key } = request;
  return createHash('sha256')
    .update(JSON.stringify([method, key?.text ?? null, used]))
    .digest('hex');
}
