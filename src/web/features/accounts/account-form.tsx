import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { askParties, queryClient } from '../../api.ts';
import { Select } from '../../design/select.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { AccountFields, type AccountValues } from './account-fields.tsx';
import { makeAccount } from './ask-accounts.ts';
import type { MadeLink } from './made-link.ts';
import { useCaller } from './use-caller.ts';

export interface AccountFormProps {
  /** Whose; an operator chooses when left out. */
  readonly party: string | undefined;
  readonly onMade: (made: MadeLink) => void;
}

const empty: AccountValues = { name: '', email: '', grants: [] };

/** Nytt konto: name or function, address and roles. */
export function AccountForm({ party, onMade }: AccountFormProps): ReactNode {
  const { say, language } = useSpeech();
  const { may } = useCaller();
  const [chosen, setChosen] = useState('');
  const [times, setTimes] = useState(0);
  const parties = useQuery(askParties()).data?.parties ?? [];
  const making = useMutation({
    mutationFn: makeAccount,
    onSuccess: ({ account, invitation }) => {
      onMade({ name: account.name, invitation });
      setTimes(times + 1);
      return queryClient.invalidateQueries();
    },
  });
  const owner = party ?? (chosen === '' ? null : chosen);
  return (
    <AccountFields
      key={times}
      title={say('accounts.make-title')}
      begun={empty}
      mayMakeOperators={may('operator')}
      submitLabel={say('accounts.make')}
      isPending={making.isPending}
      error={making.error}
      onSubmit={(values) => making.mutate({ ...values, party: owner })}
    >
      {party === undefined ? (
        <Select
          label={say('accounts.party')}
          value={chosen}
          onChange={setChosen}
          options={[
            { value: '', label: say('welcome.no-party') },
            ...parties.map(({ id, name }) => ({ value: id, label: name[language] })),
          ]}
        />
      ) : null}
    </AccountFields>
  );
}
