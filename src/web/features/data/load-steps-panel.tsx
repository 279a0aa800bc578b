import { type ReactNode, useEffect, useRef } from 'react';
import { FileField } from '../../design/file-field.tsx';
import { Progress } from '../../design/progress.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './data.module.css';
import type { AnyPreview, LoadSteps } from './use-load-steps.ts';

export interface LoadStepsPanelProps<Preview extends AnyPreview, Statement, Result> {
  readonly load: LoadSteps<Preview, Statement, Result>;
  /** What belongs in the file field. */
  readonly label: string;
  readonly hint: string;
  /** Endings and types, such as `.csv,text/csv`. */
  readonly accept: string;
  readonly preview: (preview: Preview) => ReactNode;
  /** Who and from where, when the preview has nothing against it. */
  readonly statement: (preview: Preview) => ReactNode;
  readonly result: (result: Result) => ReactNode;
  /** What else can be done about a file that was refused. */
  readonly refused?: (error: unknown) => ReactNode;
}

/** File, preview, load: three steps on one page, and nothing is saved before the last. */
export function LoadStepsPanel<Preview extends AnyPreview, Statement, Result>(
  props: LoadStepsPanelProps<Preview, Statement, Result>,
): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  const { load } = props;
  const { file, preview } = load;
  const previewed = useFocusWhen(preview);
  return (
    <div className={styles.steps}>
      <div className={styles.step}>
        <h2>{say('load.step-file')}</h2>
        <FileField
          key={load.round}
          label={
            file === undefined
              ? props.label
              : say('load.file-chosen', {
                  name: file.name,
                  size: speech.number(Math.ceil(file.size / 1024), 0),
                })
          }
          hint={props.hint}
          accept={props.accept}
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
        {load.error ? props.refused?.(load.error) : null}
      </div>
      <div className={styles.step} data-waiting={preview === undefined || undefined}>
        <h2 ref={previewed} tabIndex={-1}>
          {say('load.step-preview')}
        </h2>
        {preview === undefined ? null : props.preview(preview)}
      </div>
      <div className={styles.step} data-waiting={preview?.canLoad ? undefined : true}>
        <h2>{say('load.step-load')}</h2>
        {load.result !== undefined
          ? props.result(load.result)
          : preview?.canLoad
            ? props.statement(preview)
            : null}
      </div>
    </div>
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
