import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { ReportPageText } from '#contract/reports.ts';
import { queryClient } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { TextField } from '../../design/text-field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { changeReport, refreshReport } from './ask-reports.ts';

/** Förord och slutsatser: what people write around what was gathered. */
export function ReportTextsForm({ report }: { readonly report: ReportPageText }): ReactNode {
  const { say } = useSpeech();
  const [texts, setTexts] = useState({
    foreword: report.foreword,
    conclusions: report.conclusions,
  });
  const onSuccess = () => queryClient.invalidateQueries();
  const saving = useMutation({ mutationFn: changeReport, onSuccess });
  const refreshing = useMutation({ mutationFn: refreshReport, onSuccess });
  const error = saving.error ?? refreshing.error;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    saving.mutate({ report, change: texts });
  };
  return (
    <section className={styles.section}>
      <h2>{say('report.write-title')}</h2>
      <form className={styles.form} onSubmit={submit}>
        <TextField
          label={say('report.foreword')}
          value={texts.foreword}
          rows={6}
          maxLength={20_000}
          onChange={(foreword) => setTexts({ ...texts, foreword })}
        />
        <TextField
          label={say('report.conclusions')}
          value={texts.conclusions}
          rows={6}
          maxLength={20_000}
          onChange={(conclusions) => setTexts({ ...texts, conclusions })}
        />
        <div className={styles.row}>
          <Button type="submit" isDisabled={saving.isPending}>
            {say('report.save-texts')}
          </Button>
          <Button isDisabled={refreshing.isPending} onPress={() => refreshing.mutate(report)}>
            {say('report.refresh')}
          </Button>
        </div>
        {error === null ? null : <ProblemNotice error={error} />}
      </form>
    </section>
  );
}
