import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { paths } from '#contract/paths.ts';
import type { TextKey } from '#contract/text/format.ts';
import { askParties, askPolicyAreas } from '../../api.ts';
import { Notice } from '../../design/notice.tsx';
import { Answered } from '../../shell/answered.tsx';
import { TableDownload } from '../../shell/table-download.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import { askNeeds } from './ask-needs.ts';
import { NeedForm } from './need-form.tsx';
import { NeedGroup, type NeedNames } from './need-group.tsx';
import { ProposalsList } from './proposals-list.tsx';

/** Behov: what parties lack, what three municipalities have in common, and the proposals that came of it. */
export function NeedsPanel(): ReactNode {
  const { say } = useSpeech();
  const { caller, isSignedIn, may } = useCaller();
  const names = useNames();
  const [told, setTold] = useState<TextKey>();
  const policyAreas = useQuery(askPolicyAreas()).data?.policyAreas ?? [];
  if (caller !== undefined && !isSignedIn) {
    return (
      <>
        <p>{say('need.lead')}</p>
        <Notice>
          <p>{say('error.access/sign-in-needed')}</p>
        </Notice>
      </>
    );
  }
  return (
    <>
      <p>{say('need.lead')}</p>
      {told === undefined ? null : (
        <Notice isUrgent>
          <p>{say(told)}</p>
        </Notice>
      )}
      {isSignedIn ? (
        <Answered ask={askNeeds()}>
          {({ groups, proposals }) => (
            <>
              {groups.length === 0 ? (
                <Notice title={say('need.none')}>
                  <p>{say('need.none-why')}</p>
                </Notice>
              ) : (
                <TableDownload path={paths.needsTable} what={say('need.title')} />
              )}
              {groups.map((group) => (
                <NeedGroup key={group.key} group={group} names={names} onDone={setTold} />
              ))}
              <ProposalsList proposals={proposals} partyName={names.party} />
            </>
          )}
        </Answered>
      ) : null}
      {may('contributor') ? (
        <NeedForm policyAreas={policyAreas} onSaved={() => setTold('need.saved')} />
      ) : null}
    </>
  );
}

function useNames(): NeedNames {
  const { language } = useSpeech();
  const parties = useQuery(askParties()).data?.parties ?? [];
  const policyAreas = useQuery(askPolicyAreas()).data?.policyAreas ?? [];
  const party = new Map(parties.map(({ id, name }) => [id, name[language]]));
  return {
    party: (id) => party.get(id) ?? id,
    policyAreas: Object.fromEntries(policyAreas.map(({ id, name }) => [id, name])),
  };
}
