import type { Cube } from '#domain/cubes/cube.ts';
import { joinCubes } from '#domain/cubes/join-cubes.ts';
import { DomainError } from '#domain/domain-error.ts';
import { askRaw } from '../client/ask-raw.ts';
import type { Fetching, SourceClient } from '../client/source-client.ts';
import type { DataRequest } from './build-data-request.ts';
import { checkCube } from './check-cube.ts';
import { cutVariable, planChunks } from './plan-chunks.ts';
import { readTableAnswer } from './read-table-answer.ts';
import type { ResolvedSelection } from './selection.ts';

/** Answers from servers that do not tell their limit, or tell a wrong one. */
const tooMuch: ReadonlySet<unknown> = new Set([403, 413]);
const fewestCells = 1000;

/**
 * Fetches a selection piece by piece and joins the pieces; nothing is given back unless all of them came.
 * A server that calls a piece too large gets pieces of half the size.
 */
export async function fetchPieces(
  client: SourceClient,
  table: string,
  selection: ResolvedSelection,
  limit: number,
  build: (piece: ResolvedSelection) => DataRequest,
  fetching: Fetching,
): Promise<Cube> {
  const cubes: Cube[] = [];
  for (const piece of planChunks(table, selection, limit)) {
    try {
      const answer = await askRaw(client, build(piece), fetching);
      const cube = readTableAnswer(answer);
      checkCube(table, cube, piece);
      cubes.push(cube);
    } catch (error) {
      const refused = error instanceof DomainError && error.code === 'source/refused-question';
      if (!refused || !tooMuch.has(error.data.status) || limit / 2 < fewestCells) throw error;
      return fetchPieces(client, table, selection, Math.floor(limit / 2), build, fetching);
    }
  }
  const cut = cutVariable(selection);
  return cut === undefined ? cubes[0]! : joinCubes(cubes, cut.variable, cut.codes);
}
