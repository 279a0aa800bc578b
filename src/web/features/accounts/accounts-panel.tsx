import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { AccountText } from '#contract/accounts.ts';
import { askParties } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { Answered } from '../../shell/answered.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import dataStyles from '../data/data.module.css';
import { WideTable } from '../data/wide-table.tsx';
import { AccountForm } from './account-form.tsx';
import { askAccounts } from './ask-accounts.ts';
import { HandOverLink } from './hand-over-link.tsx';
import { KeepAccount } from './keep-account.tsx';
import { LinksPanel } from './links-panel.tsx';
import type { MadeLink } from './made-link.ts';
import { SignInLink } from './sign-in-link.tsx';
import { useBodies } from './use-bodies.ts';
import { useCaller } from './use-caller.ts';

export interface AccountsPanelProps {
  /** Whose accounts; all that the caller keeps when left out. */
  readonly party?: string | undefined;
}

/** Konton: who can sign in for a party, and what each may do. */
export function AccountsPanel({ party }: AccountsPanelProps): ReactNode {
  const { say } = useSpeech();
  const { caller, isSignedIn, may, mayFor } = useCaller();
  const [changed, setChanged] = useState<string>();
  const [made, setMade] = useState<MadeLink>();
  if (caller === undefined) return null;
  if (!isSignedIn) return <SignInLink text={say('sign-in.go')} />;
  if (party === undefined ? !may('administrator') : !mayFor('administrator', party)) {
    return <p>{say('accounts.must-be-administrator')}</p>;
  }
  const wanted = may('operator') ? party : (caller.party?.id ?? party);
  return (
    <>
      <section className={dataStyles.section}>
        <h2>{say('accounts.title')}</h2>
        <p>{say('accounts.lead')}</p>
        <Answered ask={askAccounts(wanted)}>
          {({ accounts }) => {
            const chosen = accounts.find(({ id }) => id === changed);
            return (
              <>
                <AccountsTable
                  accounts={accounts}
                  ofAll={wanted === undefined}
                  onChange={setChanged}
                />
                {made === undefined ? null : <HandOverLink made={made} />}
                {chosen === undefined ? (
                  <AccountForm party={wanted} onMade={setMade} />
                ) : (
                  <KeepAccount
                    key={`${chosen.id} ${chosen.version}`}
                    account={chosen}
                    onMade={setMade}
                    onDone={() => setChanged(undefined)}
                  />
                )}
              </>
            );
          }}
        </Answered>
      </section>
      <LinksPanel party={wanted} />
    </>
  );
}

interface AccountsTableProps {
  readonly accounts: readonly AccountText[];
  /** Of all parties: then each says its own. */
  readonly ofAll: boolean;
  readonly onChange: (account: string) => void;
}

function AccountsTable({ accounts, ofAll, onChange }: AccountsTableProps): ReactNode {
  const { say, dateTime, language } = useSpeech();
  const bodies = useBodies();
  const parties = useQuery(askParties()).data?.parties ?? [];
  const partyOf = ({ party }: AccountText): string =>
    party === null
      ? say('own-sign-in.no-party')
      : (parties.find(({ id }) => id === party)?.name[language] ?? party);
  const bodyOf = (body: string): string =>
    bodies.find(({ id }) => id === body)?.name[language] ?? body;
  const roleText = ({ role, body }: AccountText['grants'][number]): string =>
    body === null
      ? say(`account.role.${role}`)
      : say('account.coordinator-of', { body: bodyOf(body) });
  return (
    <WideTable
      caption={say('accounts.title')}
      hideCaption
      rows={accounts}
      rowKey={({ id }) => id}
      empty={say('accounts.none')}
      columns={[
        {
          id: 'name',
          head: say('accounts.name'),
          isRowHead: true,
          cell: ({ name, email }) => (
            <>
              {name}
              <span className={dataStyles.under}>{email}</span>
            </>
          ),
        },
        ...(ofAll ? [{ id: 'party', head: say('accounts.party'), cell: partyOf }] : []),
        {
          id: 'roles',
          head: say('accounts.roles'),
          cell: ({ grants }) => grants.map(roleText).join(', '),
        },
        {
          id: 'state',
          head: say('accounts.state'),
          cell: ({ isActive, signsIn }) => say(`accounts.${isActive ? signsIn : 'closed'}`),
        },
        {
          id: 'seen',
          head: say('accounts.seen'),
          cell: ({ seenAt }) => (seenAt === null ? say('accounts.never') : dateTime(seenAt)),
        },
        {
          id: 'change',
          head: '',
          cell: ({ id, name, isActive }) =>
            isActive ? (
              <Button
                kind="quiet"
                onPress={() => onChange(id)}
                label={say('accounts.change-one', { name })}
              >
                {say('accounts.change')}
              </Button>
            ) : null,
        },
      ]}
    />
  );
}
