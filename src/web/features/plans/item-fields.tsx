import type { ReactNode } from 'react';
import { Button } from '../../design/button.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import own from './plans.module.css';

export interface ItemFieldsProps {
  /** What it is called; said by its buttons. */
  readonly name: string;
  readonly onRemove: () => void;
  readonly onMoveUp?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** A part of a draft with its fields, and the way to take it away. */
export function ItemFields({ name, onRemove, onMoveUp, children }: ItemFieldsProps): ReactNode {
  const { say } = useSpeech();
  const called = name.trim() === '' ? say('agreement.unnamed') : name;
  return (
    <fieldset className={own.item}>
      <legend>{called}</legend>
      {children}
      <div className={styles.row}>
        {onMoveUp === undefined ? null : (
          <Button kind="quiet" onPress={onMoveUp}>
            {say('agreement.move-up', { name: called })}
          </Button>
        )}
        <Button kind="quiet" onPress={onRemove}>
          {say('agreement.remove', { name: called })}
        </Button>
      </div>
    </fieldset>
  );
}
