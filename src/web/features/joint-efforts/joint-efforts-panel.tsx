import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { JointEffortAnswered } from '#contract/joint-efforts.ts';
import { paths } from '#contract/paths.ts';
import type { Speech } from '#contract/text/format.ts';
import { askParties } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { Notice } from '../../design/notice.tsx';
import { Answered } from '../../shell/answered.tsx';
import { TableDownload } from '../../shell/table-download.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import styles from '../data/data.module.css';
import { AgreedList } from './agreed-list.tsx';
import { askJointEfforts } from './ask-joint-efforts.ts';
import { ProposalsList } from './proposals-list.tsx';
import { RestingList } from './resting-list.tsx';

const firstShown = 20;
const mostShown = 200;

/** Möjliga samarbeten: plans that could be one, to be answered; those agreed, and those at rest. */
export function JointEffortsPanel(): ReactNode {
  const speech = useSpeech();
  const { say, language } = speech;
  const { caller, isSignedIn } = useCaller();
  const parties = useQuery(askParties()).data?.parties ?? [];
  const [most, setMost] = useState(firstShown);
  const [told, setTold] = useState<string>();
  const names = new Map(parties.map(({ id, name }) => [id, name[language]]));
  const nameOf = (party: string): string => names.get(party) ?? party;
  if (caller !== undefined && !isSignedIn) {
    return (
      <>
        <p>{say('joint-effort.lead')}</p>
        <Notice>
          <p>{say('error.access/sign-in-needed')}</p>
        </Notice>
      </>
    );
  }
  return (
    <>
      <p>{say('joint-effort.lead')}</p>
      {told === undefined ? null : (
        <Notice isUrgent>
          <p>{told}</p>
        </Notice>
      )}
      {isSignedIn ? (
        <Answered ask={askJointEfforts(most)}>
          {(found) => (
            <>
              <p>{say('joint-effort.compared', { efforts: found.efforts, total: found.total })}</p>
              <TableDownload
                path={paths.jointEffortsTable}
                query={{ most }}
                what={say('joint-effort.title')}
              />
              {found.total === 0 ? <Nothing isEmpty={found.efforts === 0} /> : null}
              <ProposalsList
                proposals={found.proposals}
                nameOf={nameOf}
                onAnswered={(answered) => setTold(sayAnswered(speech, answered))}
              />
              {found.total > found.proposals.length ? (
                <p className={`${styles.row} screen-only`}>
                  {say('joint-effort.shown', {
                    count: found.proposals.length,
                    total: found.total,
                  })}
                  {most < mostShown ? (
                    <Button onPress={() => setMost(mostShown)}>
                      {say('joint-effort.show-more')}
                    </Button>
                  ) : null}
                </p>
              ) : null}
              <AgreedList agreed={found.agreed} nameOf={nameOf} />
              <RestingList resting={found.resting} nameOf={nameOf} />
            </>
          )}
        </Answered>
      ) : null}
    </>
  );
}

function Nothing({ isEmpty }: { readonly isEmpty: boolean }): ReactNode {
  const { say } = useSpeech();
  return (
    <Notice title={say('joint-effort.none')}>
      {isEmpty ? <p>{say('joint-effort.none-why')}</p> : null}
    </Notice>
  );
}

function sayAnswered({ say, date }: Speech, { restsUntil, agreedOn }: JointEffortAnswered): string {
  if (restsUntil !== null) return say('joint-effort.answered-rest', { day: date(restsUntil) });
  return say(agreedOn === null ? 'joint-effort.answered-yes' : 'joint-effort.answered-agreed');
}
