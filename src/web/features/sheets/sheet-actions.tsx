import type { ReactNode } from 'react';
import type { SheetPreviewText } from '#contract/sheets.ts';
import { Button } from '../../design/button.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { SheetPreview } from './sheet-preview.tsx';

export interface SheetActionsProps {
  readonly preview: SheetPreviewText;
  readonly isBusy: boolean;
  /** Reads the sheet in, as the preview with this hash says. */
  readonly onApply: (hash: string) => void;
  readonly onCancel: () => void;
}

/** What a sheet would do and, where it would do anything, the choice to do it. */
export function SheetActions({ preview, isBusy, onApply, onCancel }: SheetActionsProps): ReactNode {
  const { say } = useSpeech();
  return (
    <>
      <SheetPreview preview={preview} />
      {preview.changed.length + preview.added.length === 0 ? null : (
        <div className={styles.links}>
          <Button kind="primary" isDisabled={isBusy} onPress={() => onApply(preview.hash)}>
            {say('sheet.apply')}
          </Button>
          <Button onPress={onCancel}>{say('sheet.cancel')}</Button>
        </div>
      )}
    </>
  );
}
