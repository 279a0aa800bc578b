import { type FormEvent, type ReactNode, useState } from 'react';
import type { FetchScheduleText } from '#contract/fetches.ts';
import { setFetchSchedule } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { Checkbox } from '../../design/checkbox.tsx';
import { Notice } from '../../design/notice.tsx';
import { Select } from '../../design/select.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { useFetchAction } from './use-fetches.ts';

const days = [0, 1, 2, 3, 4, 5, 6, 7] as const;

export interface ScheduleFormProps {
  readonly schedule: FetchScheduleText;
  readonly author: string;
}

/** Whether a fetch begins by itself, and when. */
export function ScheduleForm({ schedule, author }: ScheduleFormProps): ReactNode {
  const { say } = useSpeech();
  const [wanted, setWanted] = useState<Partial<FetchScheduleText>>({});
  const save = useFetchAction(setFetchSchedule);
  const { setBy: _, ...shown } = { ...schedule, ...wanted };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    save.mutate({ ...shown, author });
  };
  return (
    <section className={styles.section}>
      <h2>{say('fetch.schedule')}</h2>
      <p>{say('fetch.schedule-lead')}</p>
      <form className={styles.form} onSubmit={submit}>
        <Checkbox
          label={say('fetch.schedule-on')}
          isChecked={shown.isOn}
          onChange={(isOn) => setWanted({ ...wanted, isOn })}
        />
        <div className={styles.fields}>
          <Select
            label={say('fetch.schedule-day')}
            value={String(shown.day)}
            options={days.map((day) => ({
              value: String(day),
              label: say(`fetch.schedule-day.${day}`),
            }))}
            onChange={(day) => setWanted({ ...wanted, day: Number(day) })}
          />
          <Select
            label={say('fetch.schedule-hour')}
            value={String(shown.hour)}
            options={Array.from({ length: 24 }, (_hour, i) => ({
              value: String(i),
              label: String(i).padStart(2, '0'),
            }))}
            onChange={(hour) => setWanted({ ...wanted, hour: Number(hour) })}
          />
        </div>
        <Button type="submit" isDisabled={save.isPending || author.trim().length < 2}>
          {say('fetch.schedule-save')}
        </Button>
        {save.isSuccess ? <Notice isUrgent>{<p>{say('fetch.schedule-saved')}</p>}</Notice> : null}
        {save.error === null ? null : <ProblemNotice error={save.error} />}
      </form>
    </section>
  );
}
