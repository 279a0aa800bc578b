import type { ReactNode } from 'react';
import type { AgreementVersionText } from '#contract/plans.ts';
import type { TextKey } from '#contract/text/format.ts';
import { Button } from '../../design/button.tsx';
import { Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { ItemFields } from './item-fields.tsx';
import own from './plans.module.css';

/** What every part of a plan has: a name in both languages, and the clause that it realises. */
interface PlanItem {
  readonly name: { readonly sv: string; readonly en: string };
  readonly realises: string | null;
}

export interface ItemListProps<Item extends PlanItem> {
  readonly title: TextKey;
  readonly items: readonly Item[];
  readonly clauses: AgreementVersionText['clauses'];
  readonly onChange: (items: Item[]) => void;
  /** The words of the button that adds one, and what it adds; undefined while none can be added. */
  readonly adding: TextKey;
  readonly added: Item | undefined;
  /** The fields that this kind has beside name and clause. */
  readonly fields: (item: Item, set: (change: Partial<Item>) => void) => ReactNode;
}

/** Parts of one kind in a draft of the plan, each with its fields, and a way to add one. */
export function ItemList<Item extends PlanItem>(props: ItemListProps<Item>): ReactNode {
  const { items, clauses, added, onChange } = props;
  const { say } = useSpeech();
  return (
    <section className={styles.section}>
      <h4>{say(props.title)}</h4>
      <div className={own.items}>
        {items.map((item, i) => {
          const set = (change: Partial<Item>): void =>
            onChange(items.with(i, { ...item, ...change }));
          return (
            <ItemFields
              // biome-ignore lint/suspicious/noArrayIndexKey: new ones have no id yet
              key={i}
              name={item.name.sv}
              onRemove={() => onChange(items.toSpliced(i, 1))}
            >
              <NameFields name={item.name} onChange={(name) => set({ name } as Partial<Item>)} />
              {props.fields(item, set)}
              <Select
                label={say('agreement.realises')}
                value={item.realises ?? ''}
                options={[
                  { value: '', label: say('agreement.no-clause') },
                  ...clauses.map(({ anchor, heading }) => ({ value: anchor, label: heading })),
                ]}
                onChange={(anchor) =>
                  set({ realises: anchor === '' ? null : anchor } as Partial<Item>)
                }
              />
            </ItemFields>
          );
        })}
      </div>
      <p>
        <Button
          isDisabled={added === undefined}
          onPress={() => added !== undefined && onChange([...items, added])}
        >
          {say(props.adding)}
        </Button>
      </p>
    </section>
  );
}

function NameFields(props: {
  readonly name: PlanItem['name'];
  readonly onChange: (name: PlanItem['name']) => void;
}): ReactNode {
  const { say } = useSpeech();
  const { name, onChange } = props;
  return (
    <>
      <TextField
        label={say('agreement.name-sv')}
        value={name.sv}
        onChange={(sv) => onChange({ ...name, sv })}
        isRequired
        maxLength={1000}
      />
      <TextField
        label={say('agreement.name-en')}
        value={name.en}
        onChange={(en) => onChange({ ...name, en })}
        maxLength={1000}
      />
    </>
  );
}
