import type { CompassComparison, CompassRun } from '#contract/compass.ts';
import type { Speech } from '#contract/text/format.ts';
import { sayAge } from '#contract/text/say-value.ts';
import { fileNameOf, type OutColumn, type OutTable } from '../../http/tables/out-table.ts';
import type { LeftOutRow, RunAreaRow } from './queries.ts';

/** An area of a run, or one that it left out. */
export type RunTableRow = (Omit<RunAreaRow, 'run'> & { readonly missing?: undefined }) | LeftOutRow;

/** Områdena i en körning som tabell: landscape, firmness, place in the picture, and the values it was put there by. */
export function composeRunTable(
  run: CompassRun,
  areas: readonly RunAreaRow[],
  leftOut: readonly LeftOutRow[],
  speech: Speech,
): OutTable<RunTableRow> {
  const { say, language } = speech;
  const landscapeOf = (position: number) => run.landscapes[position]!;
  const nameOf = (position: number): string => {
    const { name, proposedName } = landscapeOf(position);
    return name ?? proposedName[language];
  };
  const placed =
    <Cell>(cell: (row: RunAreaRow) => Cell) =>
    (row: RunTableRow): Cell | null =>
      row.missing === undefined ? cell(row as RunAreaRow) : null; // those without are placed
  const columns: readonly OutColumn<RunTableRow>[] = [
    { head: say('csv.area'), kind: 'code', cell: (row) => row.id },
    { head: say('csv.name'), kind: 'text', cell: (row) => row.name },
    {
      head: say('compass-table.letter'),
      kind: 'code',
      cell: placed((row) => landscapeOf(row.landscape).letter),
    },
    {
      head: say('compass-table.landscape'),
      kind: 'text',
      cell: placed((row) => nameOf(row.landscape)),
    },
    {
      head: say('compass-table.firmness'),
      kind: 'text',
      cell: placed((row) => say(`compass-table.firmness.${row.firmness}`)),
    },
    { head: say('compass-table.width'), kind: 'decimal', cell: placed((row) => row.width) },
    { head: say('compass-table.share'), kind: 'decimal', cell: placed((row) => row.share) },
    {
      head: say('compass-table.second'),
      kind: 'code',
      cell: placed((row) => landscapeOf(row.second).letter),
    },
    { head: say('compass-table.x'), kind: 'decimal', cell: placed((row) => row.x) },
    { head: say('compass-table.y'), kind: 'decimal', cell: placed((row) => row.y) },
    ...run.usedVariables.map(
      ({ name, period, decimals }, j): OutColumn<RunTableRow> => ({
        head: headOf(run, j, `${name[language]}, ${period}`, speech),
        kind: 'decimal',
        decimals,
        cell: placed((row) => row.values[j]!),
      }),
    ),
    {
      head: say('compass-table.left-out'),
      kind: 'text',
      cell: (row) =>
        row.missing === undefined
          ? null
          : row.missing.map((j) => run.usedVariables[j]!.name[language]).join(', '),
    },
  ];
  return {
    title: say('compass-table.title', { year: String(run.year) }),
    fileName: fileNameOf('landskap', run.division, String(run.year)),
    language,
    columns,
    rows: [...areas, ...leftOut].sort((one, other) => (one.id < other.id ? -1 : 1)),
    sources: [],
    remarks: [
      say('compass-table.about'),
      say('compass-table.run', { run: run.id, checksum: run.checksum ?? '' }),
    ],
  };
}

/** A variable that is not of all people says of whom. */
function headOf(run: CompassRun, position: number, name: string, speech: Speech): string {
  const { sex, age } = run.recipe.variables[position]!;
  const group = [
    ...(sex === 'total' ? [] : [speech.say(`sex.${sex}`)]),
    ...(age === 'total' ? [] : [sayAge(speech, age)]),
  ];
  return [name, ...group].join(', ');
}

/** Flyttarna mellan två körningar som tabell. */
export function composeMovesTable(
  comparison: CompassComparison,
  nameOf: (indicator: string) => string,
  speech: Speech,
): OutTable<CompassComparison['moves'][number]> {
  const { say, language } = speech;
  const { from, to, moves } = comparison;
  const years = { from: String(from.year), to: String(to.year) };
  return {
    title: say('compass-table.moves', years),
    fileName: fileNameOf('flyttar', to.division, years.from, years.to),
    language,
    columns: [
      { head: say('csv.area'), kind: 'code', cell: (move) => move.id },
      { head: say('csv.name'), kind: 'text', cell: (move) => move.name },
      { head: say('compass-table.from'), kind: 'code', cell: (move) => move.from },
      { head: say('compass-table.to'), kind: 'code', cell: (move) => move.to },
      {
        head: say('compass-table.borderline'),
        kind: 'text',
        cell: (move) => say(move.borderline ? 'csv.yes' : 'csv.no'),
      },
      {
        head: say('compass-table.because'),
        kind: 'text',
        cell: (move) =>
          move.because
            .map(({ indicator, change }) => `${nameOf(indicator)} ${speech.number(change, 1)}`)
            .join('; '),
      },
    ],
    rows: moves,
    sources: [],
    remarks: [say('compass-table.about')],
  };
}
