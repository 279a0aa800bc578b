import type { ReactNode } from 'react';
import type { ListMappingText, ListPreviewText } from '#contract/activities.ts';
import { type ListField, listFields } from '#domain/activities/list-mapping.ts';
import { Select } from '../../design/select.tsx';
import { Table } from '../../design/table.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';

export interface MappingFormProps {
  readonly preview: ListPreviewText;
  readonly onMap: (mapping: ListMappingText) => void;
}

/** Vilken kolumn är vad: the first rows of the list, and a column for each thing it can say. */
export function MappingForm({ preview, onMap }: MappingFormProps): ReactNode {
  const { say } = useSpeech();
  const { heads, sample, mapping, asBefore } = preview;
  const set = (field: ListField, head: string): void => {
    const { [field]: _old, ...others } = mapping;
    onMap(head === '' ? others : { ...others, [field]: head });
  };
  const rows = sample.map((cells, i) => ({ id: String(i), cells }));
  return (
    <section className={styles.section}>
      <h3>{say('activity.list-mapping')}</h3>
      {asBefore ? <p>{say('activity.list-as-before')}</p> : null}
      <div className={styles.wide}>
        <Table
          caption={say('activity.list-mapping')}
          hideCaption
          columns={heads.map((head, i) => ({
            id: `${i}`,
            head,
            cell: ({ cells }: { readonly cells: readonly string[] }) => cells[i] ?? '',
          }))}
          rows={rows}
          rowKey={({ id }) => id}
        />
      </div>
      <div className={styles.fields}>
        {listFields.map((field) => (
          <Select
            key={field}
            label={say(`activity.field.${field}`)}
            value={mapping[field] ?? ''}
            options={[
              { value: '', label: say('activity.list-none') },
              ...heads.map((head) => ({ value: head, label: head })),
            ]}
            onChange={(head) => set(field, head)}
          />
        ))}
      </div>
    </section>
  );
}
