import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Division } from '#contract/areas.ts';
import type {
  OutsideCompassPreview,
  OutsideCompassProposal,
  OutsideCompassRequest,
} from '#contract/compass.ts';
import { Button } from '../../design/button.tsx';
import { FileField } from '../../design/file-field.tsx';
import { Notice } from '../../design/notice.tsx';
import { Progress } from '../../design/progress.tsx';
import { Select } from '../../design/select.tsx';
import { Table } from '../../design/table.tsx';
import { Answered } from '../../shell/answered.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { smallAreas } from '../map/map-search.ts';
import { askOutsideCompasses, loadOutsideCompass, previewOutsideCompass } from './ask-compass.ts';
import { levelOptions } from './level-options.ts';
import { OutsideStatementForm } from './outside-statement-form.tsx';
import { RefusalNotices } from './refusal-notices.tsx';
import { useCompassAction } from './use-compass-runs.ts';

/** Andras kompasser: load one, and those that are loaded. */
export function OutsidePanel({
  divisions,
}: {
  readonly divisions: readonly Division[];
}): ReactNode {
  const { say, language } = useSpeech();
  const [division, setDivision] = useState(smallAreas);
  const [file, setFile] = useState<File>();
  const preview = useMutation({
    mutationFn: async (request: OutsideCompassRequest) => ({
      request,
      found: await previewOutsideCompass(request),
    }),
  });
  const loading = useCompassAction(loadOutsideCompass);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (file === undefined) return;
    loading.reset();
    preview.mutate({ division, fileName: file.name, text: await file.text() });
  };
  const save = (said: Omit<OutsideCompassProposal, keyof OutsideCompassRequest | 'inputHash'>) => {
    if (preview.data === undefined) return;
    const { request, found } = preview.data;
    loading.mutate({ ...request, ...said, inputHash: found.inputHash });
  };
  return (
    <section className={styles.section}>
      <h2>{say('outside.title')}</h2>
      <p>{say('outside.lead')}</p>
      <form className={styles.section} onSubmit={(event) => void submit(event)}>
        <div className={styles.fields}>
          <Select
            label={say('run.division')}
            value={division}
            options={levelOptions(divisions, language)}
            onChange={setDivision}
          />
          <FileField label={say('outside.file')} accept=".csv,text/csv" onChange={setFile} />
        </div>
        <div>
          <Button type="submit" isDisabled={file === undefined || preview.isPending}>
            {say('outside.preview')}
          </Button>
        </div>
      </form>
      {preview.isPending ? <Progress doing={say('outside.previewing')} /> : null}
      {preview.error === null ? null : <ProblemNotice error={preview.error} />}
      {preview.data === undefined ? null : <Found preview={preview.data.found} />}
      {preview.data?.found.errors.length === 0 && !loading.isSuccess ? (
        <OutsideStatementForm isLoading={loading.isPending} onSubmit={save} />
      ) : null}
      {loading.error === null ? null : <ProblemNotice error={loading.error} />}
      {loading.isSuccess ? (
        <Notice isUrgent>
          <p>{say('outside.saved')}</p>
        </Notice>
      ) : null}
      <Loaded />
    </section>
  );
}

function Found({ preview }: { readonly preview: OutsideCompassPreview }): ReactNode {
  const { say, number } = useSpeech();
  return (
    <>
      <RefusalNotices errors={preview.errors} />
      <p>
        {say('outside.found', {
          area: preview.areaColumn,
          class: preview.classColumn,
          matched: number(preview.matched, 0),
          unnamed: number(preview.unnamed, 0),
        })}
      </p>
      {preview.unknown.length === 0 ? null : (
        <p>{say('outside.unknown', { areas: preview.unknown.join(', ') })}</p>
      )}
      <Table
        caption={say('outside.class')}
        hideCaption
        rows={preview.classes}
        rowKey={(one) => one.name}
        columns={[
          { id: 'class', head: say('outside.class'), isRowHead: true, cell: (one) => one.name },
          {
            id: 'areas',
            head: say('outside.areas'),
            isNumber: true,
            cell: (one) => number(one.areas, 0),
          },
        ]}
      />
    </>
  );
}

function Loaded(): ReactNode {
  const { say } = useSpeech();
  return (
    <Answered ask={askOutsideCompasses()}>
      {({ compasses }) =>
        compasses.length === 0 ? (
          <p>{say('outside.none')}</p>
        ) : (
          <div className={styles.wide}>
            <Table
              caption={say('outside.list')}
              rows={compasses}
              rowKey={(one) => one.id}
              columns={[
                {
                  id: 'name',
                  head: say('outside.name'),
                  isRowHead: true,
                  cell: (one) => (
                    <>
                      <Link
                        to="/karta"
                        search={(before: object) => ({
                          ...before,
                          lage: 'landskap' as const,
                          niva: one.division,
                          kompass: one.id,
                        })}
                      >
                        {one.name}
                      </Link>
                      <span className={styles.under}>{one.note}</span>
                    </>
                  ),
                },
                { id: 'maker', head: say('outside.maker'), cell: (one) => one.maker },
                { id: 'year', head: say('outside.year'), cell: (one) => String(one.year) },
                {
                  id: 'classes',
                  head: say('outside.class'),
                  isNumber: true,
                  cell: (one) => one.classes.length,
                },
              ]}
            />
          </div>
        )
      }
    </Answered>
  );
}
