import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { queryClient } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { Answered } from '../../shell/answered.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import dataStyles from '../data/data.module.css';
import { WideTable } from '../data/wide-table.tsx';
import { askSessions, endOtherSessions, endSession } from './ask-accounts.ts';

/** Where one is signed in, with an end to each. */
export function SessionsPanel(): ReactNode {
  const { say, dateTime } = useSpeech();
  const onSuccess = (): Promise<void> => queryClient.invalidateQueries(askSessions());
  const ending = useMutation({ mutationFn: endSession, onSuccess });
  const endingOthers = useMutation({ mutationFn: endOtherSessions, onSuccess });
  const error = ending.error ?? endingOthers.error;
  return (
    <section className={dataStyles.section}>
      <h2>{say('own-sign-in.sessions')}</h2>
      <Answered ask={askSessions()}>
        {({ sessions }) => (
          <>
            <WideTable
              caption={say('own-sign-in.sessions')}
              hideCaption
              rows={sessions}
              rowKey={({ id }) => id}
              columns={[
                {
                  id: 'device',
                  head: say('own-sign-in.device'),
                  isRowHead: true,
                  cell: ({ device, isThis }) =>
                    [device || say('own-sign-in.unknown-device'), isThis && say('own-sign-in.this')]
                      .filter(Boolean)
                      .join(', '),
                },
                {
                  id: 'began',
                  head: say('own-sign-in.began'),
                  cell: (one) => dateTime(one.beganAt),
                },
                {
                  id: 'seen',
                  head: say('own-sign-in.seen'),
                  cell: (one) => dateTime(one.seenAt),
                },
                {
                  id: 'ends',
                  head: say('own-sign-in.ends'),
                  cell: (one) => dateTime(one.endsAt),
                },
                {
                  id: 'end',
                  head: say('own-sign-in.end'),
                  cell: ({ id, device, isThis }) =>
                    isThis ? null : (
                      <Button
                        kind="quiet"
                        onPress={() => ending.mutate(id)}
                        isDisabled={ending.isPending}
                        label={say('own-sign-in.end-one', {
                          device: device || say('own-sign-in.unknown-device'),
                        })}
                      >
                        {say('own-sign-in.end')}
                      </Button>
                    ),
                },
              ]}
            />
            {sessions.length < 2 ? null : (
              <div>
                <Button onPress={() => endingOthers.mutate()} isDisabled={endingOthers.isPending}>
                  {say('own-sign-in.end-others')}
                </Button>
              </div>
            )}
          </>
        )}
      </Answered>
      {error === null ? null : <ProblemNotice error={error} />}
    </section>
  );
}
