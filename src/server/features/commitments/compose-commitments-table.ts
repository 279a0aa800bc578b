import type { Speech } from '#contract/text/format.ts';
import type { Commitment } from '#domain/commitments/commitment.ts';
import { fileNameOf, type OutColumn, type OutTable } from '../../http/tables/out-table.ts';
import type { NamedInPlan, TableNames } from './queries.ts';

/** Åtagandena som tabell, a row for each. */
export function composeCommitmentsTable(
  commitments: readonly Commitment[],
  names: TableNames,
  speech: Speech,
): OutTable<Commitment> {
  const { say, language } = speech;
  return {
    title: say('commitment.title'),
    fileName: fileNameOf('ataganden'),
    language,
    columns: [...homeColumns(names, speech), ...contentColumns(names, speech)],
    rows: commitments,
    sources: [],
    remarks: [say('commitment.table-remark')],
  };
}

type Columns = readonly OutColumn<Commitment>[];

function homeColumns(
  { parties, actionAreas, jointActivities }: TableNames,
  { say, language, list }: Speech,
): Columns {
  const nameIn = (items: readonly NamedInPlan[]) => (id: string) =>
    items.find((one) => one.id === id)?.name[language] ?? id;
  const homeOf = nameIn(actionAreas);
  const activityOf = nameIn(jointActivities);
  return [
    { head: say('table.id'), kind: 'code', cell: ({ id }) => id },
    {
      head: say('commitment.party'),
      kind: 'text',
      cell: ({ party }) => parties[party]?.[language] ?? party,
    },
    {
      head: say('commitment.state'),
      kind: 'text',
      cell: ({ state }) => say(`commitment.state.${state}`),
    },
    {
      head: say('commitment.action-area'),
      kind: 'text',
      cell: ({ actionArea }) => homeOf(actionArea),
    },
    {
      head: say('commitment.also-under'),
      kind: 'text',
      cell: ({ alsoUnder }) => list(alsoUnder.map(homeOf)),
    },
    {
      head: say('commitment.joint-activity'),
      kind: 'text',
      cell: ({ jointActivity: id }) => (id === undefined ? null : activityOf(id)),
    },
  ];
}

function contentColumns(
  { areas: places, indicators, methods }: TableNames,
  { say, language, list }: Speech,
): Columns {
  return [
    { head: say('commitment.what'), kind: 'text', cell: ({ what }) => what },
    {
      head: say('commitment.where'),
      kind: 'text',
      cell: ({ wholeCounty, areas }) =>
        wholeCounty ? say('commitment.whole-county') : list(areas.map((id) => places[id] ?? id)),
    },
    { head: say('csv.area'), kind: 'code', cell: ({ areas }) => areas.join(', ') },
    { head: say('commitment.from'), kind: 'date', cell: ({ from }) => from },
    { head: say('commitment.to'), kind: 'date', cell: ({ to }) => to },
    {
      head: say('commitment.target-groups'),
      kind: 'text',
      cell: ({ targetGroups }) => list(targetGroups.map((one) => say(`commitment.group.${one}`))),
    },
    {
      head: say('commitment.kind'),
      kind: 'text',
      cell: ({ kind }) => say(`commitment.kind.${kind}`),
    },
    { head: say('commitment.contact-role'), kind: 'text', cell: ({ contactRole }) => contactRole },
    { head: say('commitment.seen-by'), kind: 'text', cell: ({ seenBy }) => seenBy },
    { head: say('commitment.reference'), kind: 'code', cell: ({ reference }) => reference ?? null },
    {
      head: say('commitment.indicator'),
      kind: 'text',
      cell: ({ indicator: id }) => (id === undefined ? null : (indicators[id]?.[language] ?? id)),
    },
    {
      head: say('commitment.method'),
      kind: 'text',
      cell: ({ tags: { method: id } }) =>
        id === undefined ? say('commitment.method-not-named') : (methods[id]?.[language] ?? id),
    },
    {
      head: say('commitment.prevention'),
      kind: 'text',
      cell: ({ tags }) => list(tags.prevention.map((one) => say(`commitment.prevention.${one}`))),
    },
  ];
}
