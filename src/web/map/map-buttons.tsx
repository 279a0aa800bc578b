import type { ReactNode } from 'react';
import { Button } from '../design/button.tsx';
import styles from './map-view.module.css';
import type { ViewBoxControl } from './use-view-box.ts';

export interface MapButtonsProps {
  readonly view: Pick<ViewBoxControl, 'zoom' | 'reset' | 'isZoomed'>;
  readonly closer: string;
  readonly farther: string;
  readonly reset: string;
}

/** Nearer, farther, all. */
export function MapButtons({ view, closer, farther, reset }: MapButtonsProps): ReactNode {
  return (
    <div className={styles.buttons}>
      <Button label={closer} onPress={() => view.zoom(1.6)}>
        +
      </Button>
      <Button label={farther} onPress={() => view.zoom(1 / 1.6)}>
        −
      </Button>
      {view.isZoomed ? <Button onPress={view.reset}>{reset}</Button> : null}
    </div>
  );
}
