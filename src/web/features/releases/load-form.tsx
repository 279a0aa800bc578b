import type { ReactNode } from 'react';
import type { ReleasePreview, ReleaseResult, ReleaseStatement } from '#contract/releases.ts';
import { createRelease, previewRelease } from '../../api.ts';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { LoadStepsPanel } from '../data/load-steps-panel.tsx';
import { useLoadSteps } from '../data/use-load-steps.ts';
import { LoadResult } from './load-result.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import { StatementForm } from './statement-form.tsx';

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
        accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
        preview={(preview) => (
          <PreviewPanel
            key={JSON.stringify(preview.reading)}
            preview={preview}
            onReadAs={load.readAs}
          />
        )}
        statement={(preview) => (
          <StatementForm
            fileName={preview.fileName}
            isLoading={load.isLoading}
            onSubmit={load.submit}
          />
        )}
        result={(result) => <LoadResult result={result} onAnother={load.startOver} />}
      />
    </section>
  );
}
