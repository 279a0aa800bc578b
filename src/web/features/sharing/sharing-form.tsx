import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { ClassSharing, SharingDecision } from '#contract/sharing.ts';
import {
  type ObjectClass,
  objectClasses,
  type SharingLevel,
  sharingLevels,
} from '#domain/access/sharing.ts';
import { queryClient } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { focusFirstError } from '../../design/focus-first-error.ts';
import { Notice } from '../../design/notice.tsx';
import { Select } from '../../design/select.tsx';
import { StatusLine } from '../../design/status-line.tsx';
import { TextField } from '../../design/text-field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { decideSharing } from './ask-sharing.ts';
import type { BodyNames } from './use-body-names.ts';

export interface SharingFormProps {
  readonly party: string;
  readonly classes: readonly ClassSharing[];
  readonly bodies: BodyNames;
}

/** Besluta om delning: what, with whom and why; in force at once and written in the log. */
export function SharingForm({ party, classes, bodies }: SharingFormProps): ReactNode {
  const { say } = useSpeech();
  const [objectClass, setClass] = useState<ObjectClass>(objectClasses[0]);
  const standing = classes.find((one) => one.objectClass === objectClass);
  const [chosen, setLevel] = useState<SharingLevel>();
  const level = chosen ?? standing?.level ?? 'own';
  const [chosenBody, setBody] = useState<string>();
  const body = chosenBody ?? standing?.body ?? [...bodies.keys()][0] ?? '';
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const deciding = useMutation({
    mutationFn: (decision: SharingDecision) => decideSharing(party, decision),
    onSuccess: () => {
      setReason('');
      setTried(false);
      return queryClient.invalidateQueries();
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (reason.trim().length < 2) {
      focusFirstError(event.currentTarget);
      return;
    }
    const withBody = level === 'body' && body !== '' ? { body } : {};
    deciding.mutate({ objectClass, level, ...withBody, reason: reason.trim() });
  };
  const choose = (value: string): void => {
    setClass(objectClasses.find((one) => one === value) ?? objectClass);
    setLevel(undefined);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Select
        label={say('sharing.class')}
        value={objectClass}
        onChange={choose}
        options={objectClasses.map((value) => ({ value, label: say(`sharing.class.${value}`) }))}
      />
      <Select
        label={say('sharing.level')}
        value={level}
        onChange={(value) => setLevel(sharingLevels.find((one) => one === value))}
        options={sharingLevels.map((value) => ({ value, label: say(`sharing.level.${value}`) }))}
      />
      {level === 'body' ? (
        <Select
          label={say('sharing.body')}
          value={body}
          onChange={setBody}
          options={[...bodies].map(([value, label]) => ({ value, label }))}
        />
      ) : null}
      {level === 'public' ? (
        <Notice kind="warn">
          <p>{say('sharing.public-note')}</p>
        </Notice>
      ) : null}
      <TextField
        label={say('sharing.reason')}
        hint={say('sharing.reason-hint')}
        value={reason}
        onChange={setReason}
        error={isTried && reason.trim().length < 2 ? say('load.required') : undefined}
        rows={3}
        maxLength={2000}
      />
      <Button type="submit" isDisabled={deciding.isPending}>
        {say('sharing.decide')}
      </Button>
      <StatusLine text={deciding.isSuccess && !isTried ? say('sharing.done') : ''} />
      {deciding.error === null ? null : <ProblemNotice error={deciding.error} />}
    </form>
  );
}
