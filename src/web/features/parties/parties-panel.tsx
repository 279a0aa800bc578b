import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { paths } from '#contract/paths.ts';
import { askParties, askPartyMatch } from '../../api.ts';
import { SortedTable } from '../../design/sorted-table.tsx';
import { StatusLine } from '../../design/status-line.tsx';
import { TextField } from '../../design/text-field.tsx';
import { Answered } from '../../shell/answered.tsx';
import { TableDownload } from '../../shell/table-download.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { PartyLink } from './party-link.tsx';

/** Parter: the signatories, and which of them a name means. */
export function PartiesPanel(): ReactNode {
  const speech = useSpeech();
  const { say, language } = speech;
  return (
    <Answered ask={askParties()}>
      {({ parties }) => (
        <>
          <p>{say('party.lead', { count: parties.length })}</p>
          <TableDownload path={paths.partiesTable} what={say('data.section.parter')} />
          <PartyMatchField />
          <div className={styles.wide}>
            <SortedTable
              caption={say('data.section.parter')}
              hideCaption
              stacks
              rows={parties}
              rowKey={(party) => party.id}
              empty={say('party.empty')}
              columns={[
                {
                  id: 'name',
                  head: say('party.name'),
                  isRowHead: true,
                  cell: (party) => (
                    <>
                      <PartyLink party={party} />
                      {party.withdrawnFrom === null ? null : (
                        <span className={styles.under}>{say('party.withdrawn-short')}</span>
                      )}
                      {party.convener ? (
                        <span className={styles.under}>{say('party.convener')}</span>
                      ) : null}
                    </>
                  ),
                  sortBy: (party) => party.name[language],
                },
                {
                  id: 'kind',
                  head: say('party.kind'),
                  cell: (party) => say(`party.kind.${party.kind}`),
                  sortBy: (party) => say(`party.kind.${party.kind}`),
                },
                {
                  id: 'aliases',
                  head: say('party.aliases'),
                  cell: (party) => party.aliases.join(', '),
                },
              ]}
            />
          </div>
        </>
      )}
    </Answered>
  );
}

function PartyMatchField(): ReactNode {
  const { say, language } = useSpeech();
  const [text, setText] = useState('');
  const wanted = text.trim();
  const { data } = useQuery({ ...askPartyMatch(wanted), enabled: wanted.length > 1 });
  const answer =
    wanted.length < 2 || data === undefined
      ? ''
      : data.party === null
        ? say('party.match-none', { text: wanted })
        : say('party.match-one', { text: wanted, name: data.party.name[language] });
  return (
    <div className={styles.form}>
      <TextField
        label={say('party.match')}
        hint={say('party.match-hint')}
        type="search"
        value={text}
        onChange={setText}
        maxLength={300}
      />
      <StatusLine text={answer} />
    </div>
  );
}
