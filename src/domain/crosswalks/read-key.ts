import { type AreaId, areaIdOf, type DivisionId, isCodeOf } from '../areas/area.ts';
import { DomainError } from '../domain-error.ts';
import type { CrosswalkPart } from './crosswalk.ts';

/** What the rows of a key are read against. */
export interface KeyGround {
  readonly file: string;
  readonly from: DivisionId;
  readonly to: DivisionId;
  readonly fromCodes: ReadonlySet<string>;
  readonly toCodes: ReadonlySet<string>;
}

/** A key as read: its parts, and everything that is wrong with it. */
export interface ReadKey {
  readonly parts: readonly CrosswalkPart[];
  readonly refusals: readonly DomainError[];
}

const rounding = 1e-6;

/**
 * Läs nyckel: rows of an area, another, and how much of the first lies in the second (`from,to,weight`).
 * Areas are codes or ids. Without a weight the share of an area with one row is 1, of others open.
 *
 * @param rows the first is the heads.
 */
export function readKey(rows: readonly (readonly string[])[], ground: KeyGround): ReadKey {
  const { file } = ground;
  const heads = (rows[0] ?? []).map((head) => head.trim().toLowerCase());
  const place = (...names: string[]): number => heads.findIndex((head) => names.includes(head));
  const [fromAt, toAt] = [place('from', 'från', 'fran'), place('to', 'till')];
  const weightAt = place('weight', 'vikt', 'andel');
  if (fromAt < 0 || toAt < 0) {
    const fields = heads.slice(0, 20);
    return { parts: [], refusals: [new DomainError('crosswalk/no-columns', { file, fields })] };
  }
  const refusals: DomainError[] = [];
  const seen = new Set<string>();
  const read = rows.slice(1).flatMap((cells, i): Weighted[] => {
    const row = i + 2;
    const refuse = (code: string, value: string): Weighted[] => {
      refusals.push(new DomainError(`crosswalk/${code}`, { file, row, value: value.slice(0, 80) }));
      return [];
    };
    const [one, other] = [cells[fromAt]?.trim() ?? '', cells[toAt]?.trim() ?? ''];
    if (one === '' && other === '') return [];
    const from = areaOf(one, ground.from, ground.fromCodes);
    const to = areaOf(other, ground.to, ground.toCodes);
    if (from === undefined) return refuse('unknown-area', one);
    if (to === undefined) return refuse('unknown-area', other);
    const pair = `${from} ${to}`;
    if (seen.has(pair)) return refuse('duplicate-pair', `${one}, ${other}`);
    seen.add(pair);
    const text = cells[weightAt]?.trim() ?? '';
    const weight = weightOf(text);
    return Number.isNaN(weight) ? refuse('malformed-weight', text) : [{ from, to, weight }];
  });
  const groups = Map.groupBy(read, (one) => one.from);
  for (const [value, group] of groups) {
    const sum = group.reduce((total, { weight }) => total + (weight ?? 0), 0);
    if (sum > 1 + rounding * group.length) {
      refusals.push(new DomainError('crosswalk/weights-over-one', { file, value, sum }));
    }
  }
  return { parts: partsOf(read, groups), refusals };
}

interface Weighted {
  readonly from: AreaId;
  readonly to: AreaId;
  readonly weight: number | undefined;
}

function partsOf(
  read: readonly Weighted[],
  groups: ReadonlyMap<AreaId, readonly Weighted[]>,
): readonly CrosswalkPart[] {
  const sources = Map.groupBy(read, (one) => one.to);
  return read.map(({ from, to, weight }) => ({
    from,
    to,
    shareOfFrom: weight ?? (groups.get(from)!.length === 1 ? 1 : undefined),
    // The key says nothing the other way; an area with one source comes wholly from it.
    shareOfTo: sources.get(to)!.length === 1 ? 1 : undefined,
  }));
}

/** A share; undefined when nothing is written, NaN when it is not one. */
function weightOf(text: string): number | undefined {
  if (text === '') return undefined;
  const weight = Number(text.replace(',', '.'));
  return weight > 0 && weight <= 1 + rounding ? Math.min(1, weight) : Number.NaN;
}

function areaOf(
  text: string,
  division: DivisionId,
  codes: ReadonlySet<string>,
): AreaId | undefined {
  const code = text.startsWith(`${division}:`) ? text.slice(division.length + 1) : text;
  return codes.has(code) && isCodeOf(division, code) ? areaIdOf(division, code) : undefined;
}
