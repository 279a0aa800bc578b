import type { ReactNode } from 'react';
import type { ActivityText } from '#contract/activities.ts';
import type { Speech } from '#contract/text/format.ts';
import { Button } from '../../design/button.tsx';
import { type Column, Table } from '../../design/table.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';

export interface ActivitiesTableProps {
  readonly caption: string;
  readonly activities: readonly ActivityText[];
  readonly names: {
    readonly party: (id: string) => string;
    readonly area: (id: string) => string;
  };
  readonly showsParty?: boolean;
  readonly onEdit?: (activity: ActivityText) => void;
  readonly onRemove?: (activity: ActivityText) => void;
}

/** Activities in a table: what, where, when and for whom. */
export function ActivitiesTable(props: ActivitiesTableProps): ReactNode {
  const speech = useSpeech();
  const { say, list } = speech;
  const { caption, activities, names, showsParty, onEdit, onRemove } = props;
  const columns: readonly Column<ActivityText>[] = [
    ...(showsParty
      ? [
          {
            id: 'party',
            head: say('commitment.party'),
            cell: ({ party }: ActivityText) => names.party(party),
          },
        ]
      : []),
    { id: 'what', head: say('activity.field.what'), isRowHead: true, cell: ({ what }) => what },
    {
      id: 'where',
      head: say('activity.field.areas'),
      cell: ({ wholeCounty, areas }) =>
        wholeCounty ? say('commitment.whole-county') : list(areas.map(names.area)),
    },
    { id: 'days', head: say('commitment.time'), cell: (one) => sayDays(speech, one) },
    {
      id: 'groups',
      head: say('commitment.target-groups'),
      cell: ({ targetGroups }) =>
        list(targetGroups.map((group) => say(`commitment.group.${group}`))),
    },
    ...(activities.some(({ reference }) => reference !== null)
      ? [
          {
            id: 'reference',
            head: say('activity.field.reference'),
            cell: ({ reference }: ActivityText) => reference ?? '',
          },
        ]
      : []),
    ...(onEdit === undefined || onRemove === undefined
      ? []
      : [
          {
            id: 'do',
            head: '',
            cell: (activity: ActivityText) => (
              <span className="screen-only">
                <Button
                  kind="quiet"
                  label={`${say('activity.edit')}: ${activity.what}`}
                  onPress={() => onEdit(activity)}
                >
                  {say('activity.edit')}
                </Button>{' '}
                <Button
                  kind="quiet"
                  label={`${say('activity.remove')}: ${activity.what}`}
                  onPress={() => onRemove(activity)}
                >
                  {say('activity.remove')}
                </Button>
              </span>
            ),
          },
        ]),
  ];
  return (
    <div className={styles.wide}>
      <Table
        caption={caption}
        hideCaption
        stacks
        columns={columns}
        rows={activities}
        rowKey={({ id }) => id}
      />
    </div>
  );
}

function sayDays({ say, date }: Speech, { from, to }: ActivityText): string {
  if (from === null && to === null) return say('activity.no-days');
  if (from === null) return `– ${date(to ?? '')}`;
  return to === null ? `${date(from)} –` : `${date(from)}\u00a0– ${date(to)}`;
}
