import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import type {
  EffortText,
  JointEffortAnswer,
  JointEffortAnswered,
  PossibleJointEffortText,
} from '#contract/joint-efforts.ts';
import { Button } from '../../design/button.tsx';
import { focusFirstError } from '../../design/focus-first-error.ts';
import { TextField } from '../../design/text-field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { answerJointEffort, refreshJointEfforts } from './ask-joint-efforts.ts';
import styles from './joint-efforts.module.css';

export interface AnswerFormProps {
  readonly proposal: PossibleJointEffortText;
  readonly onAnswered: (answered: JointEffortAnswered) => void;
}

const answers = ['yes', 'not-now', 'no'] as const;

/** Ja, inte nu or nej; the last two with a reason. */
export function AnswerForm({ proposal, onAnswered }: AnswerFormProps): ReactNode {
  const { say } = useSpeech();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const answer = useMutation({ mutationFn: answerJointEffort, onSuccess: refreshJointEfforts });
  const isShort = reason.trim().length < 2;
  const send = (given: JointEffortAnswer['answer']): void => {
    if (given !== 'yes' && isShort) {
      setTried(true);
      if (form.current !== null) focusFirstError(form.current);
      return;
    }
    const pair = { first: keyOf(proposal.first), second: keyOf(proposal.second) };
    answer.mutate({ ...pair, answer: given, reason: reason.trim() }, { onSuccess: onAnswered });
  };
  return (
    <form
      ref={form}
      className={`${styles.answer} screen-only`}
      aria-label={say('joint-effort.answer')}
      onSubmit={(event) => event.preventDefault()}
      noValidate
    >
      <TextField
        label={say('joint-effort.reason')}
        hint={say('joint-effort.reason-hint')}
        value={reason}
        onChange={setReason}
        maxLength={1000}
        error={isTried && isShort ? say('joint-effort.reason-needed') : undefined}
      />
      <div className={styles.buttons}>
        {answers.map((given) => (
          <Button key={given} isDisabled={answer.isPending} onPress={() => send(given)}>
            {say(`joint-effort.answer.${given}`)}
          </Button>
        ))}
      </div>
      {answer.error === null ? null : <ProblemNotice error={answer.error} />}
    </form>
  );
}

function keyOf({ kind, id }: EffortText): JointEffortAnswer['first'] {
  return { kind, id };
}
