import type { ReactNode } from 'react';
import styles from './button.module.css';

export interface ButtonProps {
  /** A verb: what happens. */
  readonly children: ReactNode;
  readonly onPress?: () => void;
  /** One primary a page at most; quiet has no border. */
  readonly kind?: 'primary' | 'secondary' | 'quiet';
  readonly type?: 'button' | 'submit';
  readonly isDisabled?: boolean;
  /** Set on a button that stays in; absent on one that does something. */
  readonly isPressed?: boolean;
  /** The name for those who hear the page, when the text alone is not enough. */
  readonly label?: string;
}

/** A native button. */
export function Button(props: ButtonProps): ReactNode {
  return (
    <button
      type={props.type ?? 'button'}
      className={styles.button}
      data-kind={props.kind ?? 'secondary'}
      disabled={props.isDisabled}
      aria-pressed={props.isPressed}
      aria-label={props.label}
      onClick={props.onPress}
    >
      {props.children}
    </button>
  );
}
