import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { NeedGroupText } from '#contract/needs.ts';
import { sayProposalDraft } from '#contract/text/say-need.ts';
import { Button } from '../../design/button.tsx';
import { Disclosure } from '../../design/disclosure.tsx';
import { focusFirstError } from '../../design/focus-first-error.ts';
import { TextField } from '../../design/text-field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import styles from '../data/data.module.css';
import { keepProposal, refreshNeeds } from './ask-needs.ts';
import own from './needs.module.css';

export interface ProposalFormProps {
  readonly group: NeedGroupText;
  readonly kind: string;
  readonly partyName: (party: string) => string;
  readonly onKept: () => void;
}

/** Utkast till länsövergripande förslag, to read, change and keep. */
export function ProposalForm({ group, kind, partyName, onKept }: ProposalFormProps): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  const { may } = useCaller();
  const draft = sayProposalDraft(speech, group, kind, partyName);
  const [changed, setChanged] = useState<{ title?: string; body?: string }>({});
  const [isTried, setTried] = useState(false);
  const keep = useMutation({ mutationFn: keepProposal, onSuccess: refreshNeeds });
  const { title, body } = { ...draft, ...changed };
  const errorOf = (text: string): string | undefined =>
    isTried && text.trim().length < 2 ? say('load.required') : undefined;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (Math.min(title.trim().length, body.trim().length) < 2) focusFirstError(event.currentTarget);
    else keep.mutate({ key: group.key, title, body }, { onSuccess: onKept });
  };
  return (
    <>
      <h3>{say('need.draft', { kind })}</h3>
      <p className={own.text}>{body}</p>
      {may('coordination') ? (
        <div className="screen-only">
          <Disclosure summary={say('need.edit-draft')}>
            <form className={styles.form} onSubmit={submit} noValidate>
              <TextField
                label={say('need.proposal-title')}
                value={title}
                onChange={(text) => setChanged({ ...changed, title: text })}
                maxLength={200}
                error={errorOf(title)}
              />
              <TextField
                label={say('need.proposal-body')}
                value={body}
                onChange={(text) => setChanged({ ...changed, body: text })}
                rows={12}
                maxLength={8000}
                error={errorOf(body)}
              />
              <Button type="submit" isDisabled={keep.isPending}>
                {say('need.keep')}
              </Button>
              {keep.error === null ? null : <ProblemNotice error={keep.error} />}
            </form>
          </Disclosure>
        </div>
      ) : null}
    </>
  );
}
