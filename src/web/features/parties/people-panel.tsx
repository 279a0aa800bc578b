import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PartyProfile } from '#contract/parties.ts';
import { paths } from '#contract/paths.ts';
import type { RoleHolderProposal, RoleHolderText } from '#contract/role-holders.ts';
import { Disclosure } from '../../design/disclosure.tsx';
import { StatusLine } from '../../design/status-line.tsx';
import { Answered } from '../../shell/answered.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { TableDownload } from '../../shell/table-download.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import styles from '../data/data.module.css';
import { WideTable } from '../data/wide-table.tsx';
import { addRoleHolder, askRoleHolders } from './ask-parties.ts';
import { FieldsForm } from './fields-form.tsx';
import { HandOverPanel } from './hand-over-panel.tsx';
import { usePartyAction } from './use-party-action.ts';

/** Människor: the functions that answer for what a party does, and how one hands over to another. */
export function PeoplePanel({ profile }: { readonly profile: PartyProfile }): ReactNode {
  const { say } = useSpeech();
  const { mayFor } = useCaller();
  const { lamnar } = useSearch({ strict: false }) as { lamnar?: string };
  const party = profile.party.id;
  const keeps = mayFor('administrator', party);
  return (
    <Answered ask={askRoleHolders(party)}>
      {({ roleHolders }) => {
        const leaving = roleHolders.find(({ id }) => id === lamnar);
        return (
          <section className={styles.section}>
            <h2>{say('people.role-holders')}</h2>
            <p>{say('people.roles-only')}</p>
            <TableDownload
              path={paths.roleHoldersTable}
              query={{ party }}
              what={say('people.role-holders')}
            />
            <HoldersTable party={party} holders={roleHolders} keeps={keeps} />
            {keeps && leaving !== undefined && leaving.to === null ? (
              <HandOverPanel key={leaving.id} leaving={leaving} holders={roleHolders} />
            ) : null}
            {keeps ? (
              <Disclosure summary={say('people.add-title')}>
                <HolderForm party={party} />
              </Disclosure>
            ) : null}
          </section>
        );
      }}
    </Answered>
  );
}

function HoldersTable(props: {
  readonly party: string;
  readonly holders: readonly RoleHolderText[];
  readonly keeps: boolean;
}): ReactNode {
  const { say, date } = useSpeech();
  const { party, holders, keeps } = props;
  return (
    <WideTable<RoleHolderText>
      caption={say('people.role-holders')}
      hideCaption
      rows={holders}
      rowKey={(one) => one.id}
      empty={say('people.none')}
      columns={[
        {
          id: 'function',
          head: say('people.function'),
          isRowHead: true,
          cell: (one) => one.function,
        },
        { id: 'email', head: say('people.email'), cell: (one) => one.email ?? '' },
        { id: 'deputy', head: say('people.deputy'), cell: (one) => one.deputy ?? '' },
        { id: 'from', head: say('people.from'), cell: (one) => date(one.from) },
        {
          id: 'to',
          head: say('people.to'),
          cell: (one) => (one.to === null ? say('party.names-now') : date(one.to)),
        },
        ...(keeps
          ? [
              {
                id: 'hand-over',
                head: say('people.hand-over'),
                cell: (one: RoleHolderText) =>
                  one.to !== null ? null : (
                    <Link
                      to="/parter/$party/$section"
                      params={{ party, section: 'manniskor' }}
                      search={((search: object) => ({ ...search, lamnar: one.id })) as never}
                      aria-label={say('people.hand-over-of', { function: one.function })}
                    >
                      {say('people.hand-over')}
                    </Link>
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}

function HolderForm({ party }: { readonly party: string }): ReactNode {
  const { say } = useSpeech();
  const adding = usePartyAction((proposal: RoleHolderProposal) => addRoleHolder(party, proposal));
  return (
    <FieldsForm
      fields={[
        { id: 'function', label: say('people.function'), hint: say('people.function-hint') },
        { id: 'email', label: say('people.email'), isOptional: true },
        {
          id: 'deputy',
          label: say('people.deputy'),
          hint: say('people.deputy-hint'),
          isOptional: true,
        },
        { id: 'from', label: say('people.from'), kind: 'day' },
      ]}
      submitLabel={say('people.add')}
      isBusy={adding.isPending}
      onSubmit={({ function: title = '', email = '', deputy = '', from = '' }) =>
        adding.mutate({
          function: title,
          email: email === '' ? null : email,
          deputy: deputy === '' ? null : deputy,
          account: null,
          from,
        })
      }
    >
      <StatusLine text={adding.isSuccess ? say('party.saved') : ''} />
      {adding.error === null ? null : <ProblemNotice error={adding.error} />}
    </FieldsForm>
  );
}
