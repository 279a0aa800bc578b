import { type ReactNode, useEffect, useRef } from 'react';
import { FileField } from '../../design/file-field.tsx';
import { Progress } from '../../design/progress.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { LoadResult } from './load-result.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import { StatementForm } from './statement-form.tsx';
import { useLoad } from './use-load.ts';

/** Läs in: file, preview, load; three steps on one page, and nothing is saved before the last. */
export function LoadForm(): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  const load = useLoad();
  const { file, preview } = load;
  const previewed = useFocusWhen(preview);
  return (
    <section className={styles.section}>
      <p>{say('load.lead')}</p>
      <div className={styles.steps}>
        <div className={styles.step}>
          <h2>{say('load.step-file')}</h2>
          <FileField
            key={load.round}
            label={
              file === undefined
                ? say('load.file')
                : say('load.file-chosen', {
                    name: file.name,
                    size: speech.number(Math.ceil(file.size / 1024), 0),
                  })
            }
            hint={say('load.file-hint')}
            accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
            onChange={load.choose}
          />
          {load.isPreviewing && file !== undefined ? (
            <Progress
              doing={say('load.previewing', { file: file.name })}
              cancelLabel={say('load.cancel')}
              onCancel={load.cancel}
            />
          ) : null}
          {load.error ? <ProblemNotice error={load.error} /> : null}
        </div>
        <div className={styles.step} data-waiting={preview === undefined || undefined}>
          <h2 ref={previewed} tabIndex={-1}>
            {say('load.step-preview')}
          </h2>
          {preview === undefined ? null : (
            <PreviewPanel
              key={JSON.stringify(preview.reading)}
              preview={preview}
              onReadAs={load.readAs}
            />
          )}
        </div>
        <div className={styles.step} data-waiting={preview?.canLoad ? undefined : true}>
          <h2>{say('load.step-load')}</h2>
          {load.result !== undefined ? (
            <LoadResult result={load.result} onAnother={load.startOver} />
          ) : preview?.canLoad ? (
            <StatementForm
              fileName={preview.fileName}
              isLoading={load.isLoading}
              onSubmit={load.submit}
            />
          ) : null}
        </div>
      </div>
    </section>
  );
}

// The answer to a choice of file comes further down the page: the focus goes there.
function useFocusWhen(thing: unknown): React.RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (thing !== undefined) heading.current?.focus();
  }, [thing]);
  return heading;
}
