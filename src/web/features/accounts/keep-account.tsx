import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { AccountText } from '#contract/accounts.ts';
import { queryClient } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import dataStyles from '../data/data.module.css';
import { AccountFields, type AccountValues } from './account-fields.tsx';
import { changeAccount, closeAccount, inviteAgain } from './ask-accounts.ts';
import type { MadeLink } from './made-link.ts';
import { useCaller } from './use-caller.ts';

export interface KeepAccountProps {
  readonly account: AccountText;
  readonly onMade: (made: MadeLink) => void;
  readonly onDone: () => void;
}

/** Ändra ett konto: its fields, a new one-time link, and its end. */
export function KeepAccount({ account, onMade, onDone }: KeepAccountProps): ReactNode {
  const { say } = useSpeech();
  const { may } = useCaller();
  const { id, name, email, grants, party } = account;
  const onSuccess = async (): Promise<void> => {
    await queryClient.invalidateQueries();
    onDone();
  };
  const changing = useMutation({
    mutationFn: (values: AccountValues) => changeAccount(account, { ...values, party }),
    onSuccess,
  });
  const inviting = useMutation({
    mutationFn: () => inviteAgain(id),
    onSuccess: (invitation) => onMade({ name, invitation }),
  });
  const closing = useMutation({ mutationFn: () => closeAccount(id), onSuccess });
  const error = inviting.error ?? closing.error;
  return (
    <>
      <AccountFields
        title={say('accounts.change-title', { name })}
        begun={{ name, email, grants }}
        mayMakeOperators={may('operator')}
        submitLabel={say('accounts.save')}
        isPending={changing.isPending}
        error={changing.error}
        onSubmit={(values) => changing.mutate(values)}
      />
      <div className={dataStyles.row}>
        {account.signsIn === 'provider' ? null : (
          <Button onPress={() => inviting.mutate()} isDisabled={inviting.isPending}>
            {say('accounts.invite')}
          </Button>
        )}
        <Button onPress={() => closing.mutate()} isDisabled={closing.isPending}>
          {say('accounts.close')}
        </Button>
        <Button kind="quiet" onPress={onDone}>
          {say('accounts.cancel')}
        </Button>
      </div>
      {error === null ? null : <ProblemNotice error={error} />}
    </>
  );
}
