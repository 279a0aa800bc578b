import { DomainError } from '#domain/domain-error.ts';
import {
  type Link,
  type SpatialWeights,
  weightsOfLinks,
} from '#statistics/weights/spatial-weights.ts';
import { readCsv } from '../features/releases/read-csv.ts';
import { mostRows } from './read-data-table.ts';
import { findDecimal, readNumbers } from './read-numbers.ts';

/** Neighbours as a file lists them, by the ids of the areas. */
export interface WeightsFile {
  readonly file: string;
  /** Whether each pair stands once and counts both ways, or each way stands for itself. */
  readonly listed: 'once' | 'each-way';
  readonly ids: readonly string[];
  /** Between `ids`, by their places. */
  readonly links: readonly Link[];
}

/** What programs call the three columns. */
const fromHeads = /^(?:from|från|fran|focal|origin|i|a|oid|.+_a)$/i;
const toHeads = /^(?:to|till|neighbou?r|destination|j|b|nid|.+_b)$/i;
const weightHeads = /^(?:weights?|vikt|w)$/i;

/**
 * Reads a list of neighbours: `from,to` and perhaps `weight`, or the pairs that come with Samsyn
 * (`deso_a,deso_b,…`); a link weighs 1 when the file has no weights. When no link stands in both directions
 * each counts both ways. A link of weight 0 to itself names an area without neighbours.
 *
 * @throws DomainError what `readCsv` throws, `analysis/weights-columns`, `analysis/weights-row`,
 *   `analysis/not-a-number`
 */
export function readWeightsFile(bytes: Uint8Array, file: string): WeightsFile {
  const { table } = readCsv(bytes, file, { mostRows });
  const place = (heads: RegExp): number => table.heads.findIndex((head) => heads.test(head));
  const [fromAt, toAt, weightAt] = [place(fromHeads), place(toHeads), place(weightHeads)];
  if (fromAt < 0 || toAt < 0) {
    const columns = table.heads.slice(0, 12).map((head) => head.slice(0, 40));
    throw new DomainError('analysis/weights-columns', { file, columns });
  }
  const weights = readWeightColumn(file, table, weightAt);
  const places = new Map<string, number>();
  const placeOf = (id: string): number => {
    const known = places.get(id) ?? places.size;
    places.set(id, known);
    return known;
  };
  const seen = new Set<string>();
  let hasReverse = false;
  const links: Link[] = [];
  for (const [i, { number: row, cells }] of table.rows.entries()) {
    const [one = '', other = ''] = [cells[fromAt]?.trim(), cells[toAt]?.trim()];
    const weight = weights[i];
    const refuse = (): never => {
      throw new DomainError('analysis/weights-row', { file, row, from: one, to: other });
    };
    if (one === '' || other === '' || weight === undefined || weight < 0) refuse();
    const link = { from: placeOf(one), to: placeOf(other), weight: weight! };
    if (one === other && weight === 0) continue;
    const key = `${link.from} ${link.to}`;
    if (one === other || seen.has(key)) refuse();
    seen.add(key);
    hasReverse ||= seen.has(`${link.to} ${link.from}`);
    links.push(link);
  }
  const both = links.flatMap((link) => [
    link,
    { from: link.to, to: link.from, weight: link.weight },
  ]);
  return {
    file,
    listed: hasReverse ? 'each-way' : 'once',
    ids: [...places.keys()],
    links: hasReverse ? links : both,
  };
}

function readWeightColumn(
  file: string,
  table: ReturnType<typeof readCsv>['table'],
  weightAt: number,
): readonly (number | undefined)[] {
  if (weightAt < 0) return table.rows.map(() => 1);
  const cells = table.rows.map(({ number: row, cells: texts }) => ({
    text: texts[weightAt] ?? '',
    row,
  }));
  const column = table.heads[weightAt]!;
  return readNumbers(cells, { file, column, decimal: findDecimal([cells]) });
}

/** The links between some areas, renumbered in their order. */
export function weightsBetween(given: WeightsFile, ids: readonly string[]): SpatialWeights {
  const places = new Map(ids.map((id, place) => [id, place]));
  const kept = given.ids.map((id) => places.get(id));
  const links = given.links.flatMap(({ from, to, weight }) => {
    const [a, b] = [kept[from], kept[to]];
    return a === undefined || b === undefined ? [] : [{ from: a, to: b, weight }];
  });
  return weightsOfLinks(ids.length, links);
}
