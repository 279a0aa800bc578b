import type { ReactNode } from 'react';
import { paths } from '#contract/paths.ts';
import { TableDownload } from '../../shell/table-download.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import { LogSearch } from '../data/log-search.tsx';
import { askPartyLog } from './ask-sharing.ts';

/** Partens logg: what has been done with its own objects, and who has read what is not shared. */
export function PartyLogPanel({ party }: { readonly party: string }): ReactNode {
  const { say } = useSpeech();
  const { mayFor } = useCaller();
  if (!mayFor('party-administrator', party)) return null;
  return (
    <section aria-labelledby="party-log">
      <h2 id="party-log">{say('log.party-title')}</h2>
      <p>{say('log.party-lead')}</p>
      <LogSearch
        ask={(selection) => askPartyLog(party, selection)}
        empty={say('log.party-empty')}
        above={(_page, query) => (
          <TableDownload
            path={paths.partyLogTable}
            parts={{ party }}
            query={{ ...query }}
            what={say('log.party-title')}
          />
        )}
      />
    </section>
  );
}
