import type { ReactNode } from 'react';
import type { ReleasePreview, ReleaseResult, ReleaseStatement } from '#contract/releases.ts';
import { createRelease, previewRelease } from '../../api.ts';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { LoadStepsPanel } from '../data/load-steps-panel.tsx';
import { useLoadSteps } from '../data/use-load-steps.ts';
import { LoadResult } from './load-result.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import { RefusedSheets } from './refused-sheets.tsx';
import { StatementForm } from './statement-form.tsx';

/** Endings and types of the formats that are read; the file's contents decide, not its name. */
const accepted = [
  '.csv',
  '.txt',
  '.tsv',
  '.xlsx',
  '.json',
  '.px',
  'text/csv',
  'text/plain',
  'text/tab-separated-values',
  'application/json',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
];
const tables = { preview: previewRelease, load: createRelease } as const;

/** Läs in: a table in three steps. */
export function LoadForm(): ReactNode {
  const { say } = useSpeech();
  const load = useLoadSteps<ReleasePreview, Omit<ReleaseStatement, 'fileHash'>, ReleaseResult>(
    tables,
  );
  return (
    <section className={styles.section}>
      <p>{say('load.lead')}</p>
      <LoadStepsPanel
        load={load}
        label={say('load.file')}
        hint={say('load.file-hint')}
        accept={accepted.join(',')}
        preview={(preview) => (
          <PreviewPanel
            key={JSON.stringify(preview.reading)}
            preview={preview}
            onReadAs={load.readAs}
          />
        )}
        statement={(preview) => (
          <StatementForm
            key={preview.fileHash}
            fileName={preview.fileName}
            publisher={preview.likeBefore?.publisher ?? ''}
            isLoading={load.isLoading}
            onSubmit={load.submit}
          />
        )}
        refused={(error) => <RefusedSheets error={error} onReadAs={load.readAs} />}
        result={(result) => <LoadResult result={result} onAnother={load.startOver} />}
      />
    </section>
  );
}
