import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { GroupReportText } from '#contract/rounds.ts';
import { queryClient } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { focusFirstError } from '../../design/focus-first-error.ts';
import { type Option, Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { saveGroupReport } from './ask-rounds.ts';

export interface GroupReportFormProps {
  /** The bodies one may report for. */
  readonly bodies: readonly Option[];
  /** The draft that is changed; absent for a new one. */
  readonly begunFrom?: GroupReportText;
}

/** Redovisning: a draft that can be changed until it is handed in. */
export function GroupReportForm({ bodies, begunFrom }: GroupReportFormProps): ReactNode {
  const { say } = useSpeech();
  const [draft, setDraft] = useState({
    body: begunFrom?.body ?? bodies[0]?.value ?? '',
    title: begunFrom?.title ?? '',
    text: begunFrom?.text ?? '',
  });
  const [isTried, setTried] = useState(false);
  const saving = useMutation({
    mutationFn: saveGroupReport,
    onSuccess: async () => {
      setDraft({ ...draft, title: '', text: '' });
      setTried(false);
      await queryClient.invalidateQueries();
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (draft.title.trim().length < 2) focusFirstError(event.currentTarget);
    else saving.mutate({ begunFrom, draft });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {begunFrom === undefined ? (
        <Select
          label={say('round.group-body')}
          value={draft.body}
          options={bodies}
          onChange={(body) => setDraft({ ...draft, body })}
        />
      ) : null}
      <TextField
        label={say('round.group-name')}
        value={draft.title}
        maxLength={200}
        onChange={(title) => setDraft({ ...draft, title })}
        error={isTried && draft.title.trim().length < 2 ? say('load.required') : undefined}
      />
      <TextField
        label={say('round.group-text')}
        value={draft.text}
        rows={6}
        maxLength={20_000}
        onChange={(text) => setDraft({ ...draft, text })}
      />
      <Button type="submit" isDisabled={saving.isPending}>
        {say(begunFrom === undefined ? 'round.group-write' : 'round.group-save')}
      </Button>
      {saving.error === null ? null : <ProblemNotice error={saving.error} />}
    </form>
  );
}
