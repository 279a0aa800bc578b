import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { askParties, queryClient } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { Answered } from '../../shell/answered.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import dataStyles from '../data/data.module.css';
import { WideTable } from '../data/wide-table.tsx';
import { askPersonalLinks, revokePersonalLink } from './ask-accounts.ts';

export interface LinksPanelProps {
  readonly party?: string | undefined;
  /** A round or a report. */
  readonly object?: string | undefined;
}

/** Personliga länkar: which are out, whether they work, and their end. */
export function LinksPanel({ party, object }: LinksPanelProps): ReactNode {
  const { say, dateTime, language } = useSpeech();
  const parties = useQuery(askParties()).data?.parties ?? [];
  const nameOf = (id: string): string => parties.find((one) => one.id === id)?.name[language] ?? id;
  const revoking = useMutation({
    mutationFn: revokePersonalLink,
    onSuccess: () => queryClient.invalidateQueries(),
  });
  return (
    <section className={dataStyles.section}>
      <h2>{say('links.title')}</h2>
      <Answered ask={askPersonalLinks({ party, object })}>
        {({ links }) => (
          <WideTable
            caption={say('links.title')}
            hideCaption
            rows={links}
            rowKey={({ id }) => id}
            empty={say('links.none')}
            columns={[
              {
                id: 'holder',
                head: say('links.holder'),
                isRowHead: true,
                cell: ({ holder, party: owner }) => (
                  <>
                    {holder}
                    <span className={dataStyles.under}>{nameOf(owner)}</span>
                  </>
                ),
              },
              {
                id: 'scope',
                head: say('links.scope'),
                cell: ({ scope }) => say(`links.${scope}`),
              },
              {
                id: 'expires',
                head: say('links.expires'),
                cell: ({ expiresAt }) => dateTime(expiresAt),
              },
              {
                id: 'used',
                head: say('links.used'),
                cell: ({ usedAt }) => (usedAt === null ? say('accounts.never') : dateTime(usedAt)),
              },
              {
                id: 'state',
                head: say('links.state'),
                cell: ({ state }) => say(`links.${state}`),
              },
              {
                id: 'revoke',
                head: '',
                cell: ({ id, holder, state }) =>
                  state === 'working' ? (
                    <Button
                      kind="quiet"
                      onPress={() => revoking.mutate(id)}
                      isDisabled={revoking.isPending}
                      label={say('links.revoke-one', { holder })}
                    >
                      {say('links.revoke')}
                    </Button>
                  ) : null,
              },
            ]}
          />
        )}
      </Answered>
      {revoking.error === null ? null : <ProblemNotice error={revoking.error} />}
    </section>
  );
}
