import type { ReactNode } from 'react';
import type { Speech, TextValues } from '#contract/text/format.ts';
import { ProblemError } from '../api.ts';
import { Button } from '../design/button.tsx';
import { Notice } from '../design/notice.tsx';
import { SignInLink } from '../features/accounts/sign-in-link.tsx';
import { networkErrors } from '../network-errors.ts';
import { useSpeech } from '../text/use-speech.ts';

export interface ProblemNoticeProps {
  readonly error: unknown;
  /** Asks again. */
  readonly onRetry?: () => void;
}

/** A refusal, or a failure, in a sentence with what to do. */
export function ProblemNotice({ error, onRetry }: ProblemNoticeProps): ReactNode {
  const speech = useSpeech();
  const requestId = error instanceof ProblemError ? error.requestId : null;
  return (
    <Notice kind="refusal" isUrgent>
      <p>{sayProblem(speech, error)}</p>
      {error instanceof ProblemError
        ? error.fields.map((field) => (
            <p key={field.path}>
              {field.path}: {field.message}
            </p>
          ))
        : null}
      {error instanceof ProblemError && error.code === 'access/sign-in-needed' ? (
        <SignInLink text={speech.say('sign-in.go')} />
      ) : null}
      {requestId === null || isRefused(error) ? null : (
        <p>{speech.say('shell.request-id', { id: requestId })}</p>
      )}
      {onRetry === undefined || isRefused(error) ? null : (
        <div>
          <Button onPress={onRetry}>{speech.say('shell.try-again')}</Button>
        </div>
      )}
    </Notice>
  );
}

// Whoever lacks a role gets the same answer however often it is asked.
function isRefused(error: unknown): boolean {
  return error instanceof ProblemError && error.code === 'access/role-needed';
}

/** The sentence of an error: the server's own, the text's for what never reached a server. */
export function sayProblem(speech: Speech, error: unknown): string {
  if (!(error instanceof ProblemError)) return speech.say('shell.error-unexpected');
  if (!networkErrors.some((code) => code === error.code)) return error.message;
  const known = speech.sayIfKnown(`error.${error.code}`, error.data as TextValues);
  return known ?? speech.say('shell.error-unexpected');
}
