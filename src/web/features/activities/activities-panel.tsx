import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { ActivityListText, ActivityText } from '#contract/activities.ts';
import { askParties, queryClient } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { Notice } from '../../design/notice.tsx';
import { Answered } from '../../shell/answered.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { SignInLink } from '../accounts/sign-in-link.tsx';
import { useCaller } from '../accounts/use-caller.ts';
import styles from '../data/data.module.css';
import { activityAddresses } from '../sheets/send-sheet.ts';
import { SheetPanel } from '../sheets/sheet-panel.tsx';
import { ActivitiesTable } from './activities-table.tsx';
import { ActivityForm } from './activity-form.tsx';
import { askActivities, removeActivity } from './ask-activities.ts';
import { ListForm } from './list-form.tsx';

/** Aktiviteter: the own party's list, what others have shared, and the ways to fill it. */
export function ActivitiesPanel(): ReactNode {
  const { say } = useSpeech();
  const { isSignedIn } = useCaller();
  return (
    <>
      <p>{say('activity.explained')}</p>
      {isSignedIn ? (
        <Answered ask={askActivities()}>{(list) => <Lists list={list} />}</Answered>
      ) : (
        <SignInLink text={say('activity.sign-in')} />
      )}
    </>
  );
}

function Lists({ list }: { readonly list: ActivityListText }): ReactNode {
  const { say, language } = useSpeech();
  const { caller, may } = useCaller();
  const parties = useQuery(askParties()).data?.parties ?? [];
  const [edited, setEdited] = useState<ActivityText | 'new'>();
  const [removed, setRemoved] = useState<string>();
  const remove = useMutation({
    mutationFn: removeActivity,
    onSuccess: (_, { what }) => {
      setRemoved(what);
      void queryClient.invalidateQueries();
    },
  });
  const nameOf = new Map(parties.map(({ id, name }) => [id, name[language]]));
  const party = caller?.party?.id;
  const own = list.activities.filter((activity) => activity.party === party);
  const shared = list.activities.filter((activity) => activity.party !== party);
  const isWriter = may('contributor');
  const names = {
    party: (id: string): string => nameOf.get(id) ?? id,
    area: (id: string): string => list.areaNames[id] ?? id,
  };
  return (
    <>
      <section className={styles.section}>
        <h2>{say('activity.own')}</h2>
        {own.length === 0 ? (
          <p>{say('activity.none')}</p>
        ) : (
          <ActivitiesTable
            caption={say('activity.own')}
            activities={own}
            names={names}
            {...(isWriter ? { onEdit: setEdited, onRemove: remove.mutate } : {})}
          />
        )}
        {remove.error === null ? null : <ProblemNotice error={remove.error} />}
        {removed === undefined ? null : (
          <Notice isUrgent>
            <p>{say('activity.removed', { what: removed })}</p>
          </Notice>
        )}
        {!isWriter ? null : edited === undefined ? (
          <div>
            <Button onPress={() => setEdited('new')}>{say('activity.add')}</Button>
          </div>
        ) : (
          <ActivityForm
            key={edited === 'new' ? 'new' : edited.id}
            before={edited === 'new' ? undefined : edited}
            onDone={() => setEdited(undefined)}
          />
        )}
      </section>
      {isWriter ? (
        <>
          <ListForm />
          <SheetPanel addresses={activityAddresses} />
        </>
      ) : null}
      <section className={styles.section}>
        <h2>{say('activity.shared')}</h2>
        {shared.length === 0 ? (
          <p>{say('activity.none-shared')}</p>
        ) : (
          <ActivitiesTable
            caption={say('activity.shared')}
            activities={shared}
            names={names}
            showsParty
          />
        )}
      </section>
    </>
  );
}
