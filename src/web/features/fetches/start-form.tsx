import { type ReactNode, useState } from 'react';
import { startFetch } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { TextField } from '../../design/text-field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { AuthorField } from '../accounts/author-field.tsx';
import styles from '../data/data.module.css';
import { PlanPanel } from './plan-panel.tsx';
import { useFetchAction } from './use-fetches.ts';

export interface StartFormProps {
  /** The county that is proposed. */
  readonly home: string;
  readonly author: string;
  readonly onAuthor: (author: string) => void;
  readonly isRunning: boolean;
}

/** Which county and who; its plan, and the beginning of a fetch. */
export function StartForm({ home, author, onAuthor, isRunning }: StartFormProps): ReactNode {
  const { say } = useSpeech();
  const [county, setCounty] = useState(home);
  const [planned, setPlanned] = useState<string>();
  const [isTried, setTried] = useState(false);
  const start = useFetchAction(startFetch);
  const isNamed = author.trim().length >= 2;
  const begin = (): void => {
    setTried(true);
    if (isNamed) start.mutate({ county, author });
  };
  return (
    <section className={styles.section}>
      <p>{say('fetch.lead')}</p>
      <div className={styles.fields}>
        <TextField
          label={say('fetch.county')}
          hint={say('fetch.county-hint')}
          value={county}
          onChange={setCounty}
          maxLength={2}
        />
        <AuthorField
          label={say('fetch.author')}
          hint={say('fetch.author-hint')}
          value={author}
          onChange={onAuthor}
          error={isTried && !isNamed ? say('load.required') : undefined}
        />
      </div>
      <div className={styles.row}>
        <Button onPress={() => setPlanned(county)}>{say('fetch.show-plan')}</Button>
        <Button kind="primary" isDisabled={isRunning || start.isPending} onPress={begin}>
          {say('fetch.start')}
        </Button>
      </div>
      {start.error === null ? null : <ProblemNotice error={start.error} />}
      {planned === undefined ? null : <PlanPanel county={planned} />}
    </section>
  );
}
