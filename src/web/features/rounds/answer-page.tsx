import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { OwnAnswers } from '#contract/rounds.ts';
import { Button } from '../../design/button.tsx';
import { Notice } from '../../design/notice.tsx';
import { Progress } from '../../design/progress.tsx';
import { StatusLine } from '../../design/status-line.tsx';
import { PageHeading } from '../../shell/page-heading.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useLinkToken } from '../../shell/use-link-token.ts';
import { useSpeech } from '../../text/use-speech.ts';
import { AnswerConflictNotice } from './answer-conflict.tsx';
import { AnswerForm } from './answer-form.tsx';
import { AnswerOverview } from './answer-overview.tsx';
import styles from './answers.module.css';
import { type UsedAnswers, useAnswers } from './use-answers.ts';

/** Svara: a party answers about its own commitments, one a step, saved as it goes. */
export function AnswerPage(): ReactNode {
  const token = useLinkToken('svara');
  return token === undefined ? <NoLink /> : <AnswersOf key={token} token={token} />;
}

function NoLink(): ReactNode {
  const { say } = useSpeech();
  return (
    <div className={styles.page}>
      <PageHeading title={say('round.title')} />
      <Notice kind="refusal" isUrgent>
        <p>{say('answer.no-link')}</p>
      </Notice>
    </div>
  );
}

function AnswersOf({ token }: { readonly token: string }): ReactNode {
  const answers = useAnswers(token);
  const { say } = useSpeech();
  const { own, error } = answers;
  if (error !== undefined) {
    const status = (error as { status?: number }).status;
    if (status === 401 || status === 403 || status === 404) return <NoLink />;
    return <ProblemNotice error={error} onRetry={() => location.reload()} />;
  }
  if (own === undefined) return <Progress doing={say('data.loading')} />;
  return <Steps own={own} answers={answers} />;
}

interface StepsProps {
  readonly own: OwnAnswers;
  readonly answers: UsedAnswers;
}

function Steps({ own, answers }: StepsProps): ReactNode {
  const { say, date, language } = useSpeech();
  const { round, party, commitments } = own;
  // Whoever comes back goes on where nothing is answered.
  const [step, setStep] = useState(() => firstUnanswered(own));
  const open = commitments[step];
  const deadline = date(round.deadline);
  const { conflict, refusal } = answers.state ?? {};
  return (
    <div className={styles.page}>
      <PageHeading title={say('answer.title', { year: String(round.year) })} />
      <p>{say('answer.for', { party: party.name[language], deadline })}</p>
      {round.closed !== null ? (
        <Notice>
          <p>{say('answer.closed')}</p>
        </Notice>
      ) : isPast(round.deadline) ? (
        <Notice kind="warn">
          <p>{say('answer.late', { deadline })}</p>
        </Notice>
      ) : null}
      <p className={styles.note}>{say('answer.shared')}</p>
      {conflict === undefined ? null : (
        <AnswerConflictNotice conflict={conflict} onSettle={answers.settle} />
      )}
      {refusal === undefined ? null : <ProblemNotice error={refusal} />}
      {open === undefined ? (
        <AnswerOverview own={own} answers={answers} onOpen={setStep} />
      ) : (
        <Step key={open.id} own={own} answers={answers} step={step} onStep={setStep} />
      )}
      {open === undefined && isUntouched(answers) ? null : <SavedLine answers={answers} />}
    </div>
  );
}

function Step(
  props: StepsProps & { readonly step: number; readonly onStep: (step: number) => void },
): ReactNode {
  const { own, answers, step, onStep } = props;
  const { say } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    heading.current?.focus();
    if (!isFirst.current) heading.current?.scrollIntoView({ block: 'start' });
    isFirst.current = false;
  }, []);
  const commitment = own.commitments[step]!;
  const steps = own.commitments.length;
  const go = (to: number): void => {
    answers.saveNow();
    onStep(to);
  };
  return (
    <section className={styles.step}>
      <p className={styles.note}>{say('answer.step', { step: step + 1, steps })}</p>
      <h2 ref={heading} tabIndex={-1}>
        {commitment.what}
      </h2>
      <AnswerForm
        commitment={commitment}
        answer={answers.answerTo(commitment.id)}
        isClosed={own.round.closed !== null}
        onChange={(change) => answers.change(commitment.id, change)}
        onLeave={answers.saveNow}
      />
      <div className={styles.buttons}>
        {step === 0 ? null : <Button onPress={() => go(step - 1)}>{say('answer.before')}</Button>}
        <Button kind="primary" onPress={() => go(step + 1)}>
          {say(step + 1 < steps ? 'answer.after' : 'answer.go-on')}
        </Button>
        {step + 1 < steps ? (
          <Button kind="quiet" onPress={() => go(steps)}>
            {say('answer.overview')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

/** `Sparat 14.32`, always in sight. */
function SavedLine({ answers }: { readonly answers: UsedAnswers }): ReactNode {
  const { say, language } = useSpeech();
  const { doing, savedAt } = answers.state ?? { doing: 'nothing', savedAt: undefined };
  const text =
    doing === 'waiting'
      ? say('answer.waiting')
      : doing === 'saving'
        ? say('answer.saving')
        : savedAt === undefined
          ? say('answer.not-saved-yet')
          : say('answer.saved', { time: timeOf(savedAt, language) });
  return (
    <div className={styles.saved} data-waiting={doing === 'waiting' || undefined}>
      <StatusLine text={text} />
    </div>
  );
}

// In the overview there is nothing to say of saving until something is written.
function isUntouched({ state }: UsedAnswers): boolean {
  return state === undefined || (state.doing === 'nothing' && state.savedAt === undefined);
}

function timeOf(at: Date, language: 'sv' | 'en'): string {
  const time = at.toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' });
  return language === 'sv' ? time.replace(':', '.') : time;
}

function firstUnanswered({ commitments, submitted }: OwnAnswers): number {
  const place = commitments.findIndex(({ answer }) => answer.standing === null);
  return submitted !== null || place < 0 ? commitments.length : place;
}

function isPast(day: string): boolean {
  return new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' }) > day;
}
