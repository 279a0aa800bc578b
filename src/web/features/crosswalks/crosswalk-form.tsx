import { type FormEvent, type ReactNode, useState } from 'react';
import type { Division } from '#contract/areas.ts';
import { type CrosswalkMethod, crosswalkMethods } from '#domain/crosswalks/crosswalk.ts';
import { Button } from '../../design/button.tsx';
import { FileField } from '../../design/file-field.tsx';
import { Notice } from '../../design/notice.tsx';
import { Progress } from '../../design/progress.tsx';
import { Select } from '../../design/select.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { AuthorForm } from '../data/author-form.tsx';
import styles from '../data/data.module.css';
import { CrosswalkPreviewPanel } from './crosswalk-preview-panel.tsx';
import { useCrosswalk } from './use-crosswalk.ts';

export interface CrosswalkFormProps {
  readonly division: Division;
  readonly divisions: readonly Division[];
}

/** Gör en nyckel: which divisions, how, what it would be, and who says so. */
export function CrosswalkForm({ division, divisions }: CrosswalkFormProps): ReactNode {
  const { say, language } = useSpeech();
  const others = divisions.filter((one) => one.areas > 0 && one.id !== division.id);
  const alike =
    others.find((one) => one.level === division.level) ??
    others.find((one) => one.level === 'deso' || one.level === 'regso') ??
    others[0];
  const [from, setFrom] = useState(alike?.id ?? '');
  const [to, setTo] = useState(division.id);
  const [method, setMethod] = useState<CrosswalkMethod>('by-population');
  const [file, setFile] = useState<File>();
  const steps = useCrosswalk();
  const options = divisions
    .filter((one) => one.areas > 0)
    .map((one) => ({ value: one.id, label: one.name[language] }));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const isFile = method === 'from-file' && file !== undefined;
    const key = isFile ? { fileName: file.name, text: await file.text() } : null;
    steps.ask({ from, to, method, key });
  };
  const { preview, result } = steps;
  return (
    <section className={styles.section}>
      <h2>{say('crosswalk.make')}</h2>
      <p>{say('crosswalk.lead')}</p>
      <form className={styles.section} onSubmit={(event) => void submit(event)}>
        <div className={styles.fields}>
          <Select label={say('crosswalk.from')} value={from} options={options} onChange={setFrom} />
          <Select label={say('crosswalk.to')} value={to} options={options} onChange={setTo} />
          <Select
            label={say('crosswalk.method')}
            value={method}
            options={crosswalkMethods.map((one) => ({
              value: one,
              label: say(`crosswalk.method.${one}`),
            }))}
            onChange={(value) => setMethod(value as CrosswalkMethod)} // one of the options
          />
          {method === 'from-file' ? (
            <FileField label={say('crosswalk.file')} accept=".csv,text/csv" onChange={setFile} />
          ) : null}
        </div>
        <p>{say(`crosswalk.about.${method}`)}</p>
        <div>
          <Button type="submit" isDisabled={steps.isPreviewing}>
            {say('crosswalk.preview')}
          </Button>
        </div>
      </form>
      {steps.isPreviewing ? <Progress doing={say('crosswalk.previewing')} /> : null}
      {steps.error ? <ProblemNotice error={steps.error} /> : null}
      {preview === undefined ? null : (
        <CrosswalkPreviewPanel
          preview={preview}
          divisions={divisions}
          fileName={file?.name ?? ''}
        />
      )}
      {preview?.canMake && result === undefined ? (
        <AuthorForm
          question={{
            label: say('crosswalk.note'),
            hint: say('crosswalk.note-hint'),
            maxLength: 2000,
          }}
          submitLabel={say('crosswalk.save')}
          isDisabled={steps.isSaving}
          onSubmit={({ author, answer }) => steps.save({ author, note: answer })}
        />
      ) : null}
      {result === undefined ? null : (
        <Notice isUrgent>
          <p>{say(result.created ? 'crosswalk.saved' : 'crosswalk.saved-same')}</p>
        </Notice>
      )}
    </section>
  );
}
