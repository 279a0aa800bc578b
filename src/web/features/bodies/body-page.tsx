import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ProblemError } from '../../api.ts';
import { Progress } from '../../design/progress.tsx';
import { TextField } from '../../design/text-field.tsx';
import { PageHeading } from '../../shell/page-heading.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { MeetingsPanel } from '../meetings/meetings-panel.tsx';
import { askBody } from './ask-bodies.ts';
import own from './bodies.module.css';
import { BodyFacts } from './body-facts.tsx';
import { SeatsPanel } from './seats-panel.tsx';

/** Organ: its assignment, who sat in it on a day, and which parties did not. */
export function BodyPage(): ReactNode {
  const { body = '' } = useParams({ strict: false }) as { body?: string };
  const { dag } = useSearch({ strict: false }) as { dag?: string };
  const { say, language } = useSpeech();
  const { data: at, error, refetch } = useQuery(askBody(body, dag));
  if (error instanceof ProblemError && error.status === 404) return <UnknownBody body={body} />;
  if (error !== null) {
    return (
      <div className={own.page}>
        <PageHeading title={say('shell.error-title')} />
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  if (at === undefined) return <Progress doing={say('data.loading')} />;
  return (
    <div className={own.page}>
      <PageHeading key={body} title={at.body.name[language]} />
      <BodyFacts at={at} />
      <MeetingsPanel body={body} />
      <DayField day={at.day} />
      <SeatsPanel at={at} />
      <p>
        <Link to="/organ">{say('body.all')}</Link>
      </p>
    </div>
  );
}

function DayField({ day }: { readonly day: string }): ReactNode {
  const { say } = useSpeech();
  const navigate = useNavigate();
  return (
    <div className={styles.form}>
      <TextField
        label={say('body.day')}
        hint={say('body.day-hint')}
        type="date"
        value={day}
        onChange={(dag) =>
          // An empty or half-written day asks nothing.
          /^[12]\d{3}-/.test(dag)
            ? void navigate({
                to: '.',
                replace: true,
                search: ((search: object) => ({ ...search, dag })) as never,
              })
            : undefined
        }
      />
    </div>
  );
}

function UnknownBody({ body }: { readonly body: string }): ReactNode {
  const { say } = useSpeech();
  return (
    <div className={own.page}>
      <PageHeading title={say('body.unknown-title')} />
      <p>{say('error.body/unknown-body', { body })}</p>
      <p>
        <Link to="/organ">{say('body.all')}</Link>
      </p>
    </div>
  );
}
