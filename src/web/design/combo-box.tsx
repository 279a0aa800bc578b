import type { ReactNode } from 'react';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import styles from './field.module.css';

export interface ComboBoxItem {
  readonly id: string;
  readonly name: string;
  /** A second line, which is searched too. */
  readonly note?: string;
}

export interface ComboBoxProps {
  readonly label: string;
  /** The list to show for the text typed so far, shortest useful first. */
  readonly items: readonly ComboBoxItem[];
  readonly text: string;
  readonly onTextChange: (text: string) => void;
  /** Called with the id of the item chosen. */
  readonly onChoose: (id: string) => void;
  /** Said in place of the list when nothing fits. */
  readonly nothing: string;
}

const cls = (name: string | undefined): string => name ?? '';

/** A search box with a list under it. The caller filters; the box asks for one choice. */
export function ComboBox(props: ComboBoxProps): ReactNode {
  return (
    <AriaComboBox
      className={cls(styles.field)}
      items={props.items}
      inputValue={props.text}
      onInputChange={props.onTextChange}
      onChange={(key) => (key === null ? undefined : props.onChoose(String(key)))}
      value={null}
      allowsEmptyCollection
      allowsCustomValue
      menuTrigger="input"
    >
      <Label className={cls(styles.label)}>{props.label}</Label>
      <Input className={cls(styles.input)} />
      <Popover className={cls(styles.popover)} offset={4}>
        <ListBox
          className={cls(styles.list)}
          renderEmptyState={() => <span className={styles.option}>{props.nothing}</span>}
        >
          {(item: ComboBoxItem) => (
            <ListBoxItem
              id={item.id}
              className={cls(styles.option)}
              textValue={`${item.name} ${item.note ?? ''}`}
            >
              <Text slot="label">{item.name}</Text>
              {item.note === undefined ? null : (
                <Text slot="description" className={cls(styles.note)}>
                  {item.note}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
