import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PartyProfile } from '#contract/parties.ts';
import { levelsOf } from '#domain/parties/level.ts';
import { Facts } from '../../design/facts.tsx';
import { Table } from '../../design/table.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import styles from '../data/data.module.css';
import { WideTable } from '../data/wide-table.tsx';
import { KeepPartyPanel } from './keep-party-panel.tsx';

/** Översikt: kind and level, names through time, and the seats of a party. */
export function OverviewPanel({ profile }: { readonly profile: PartyProfile }): ReactNode {
  const { say, list } = useSpeech();
  const { mayFor } = useCaller();
  const { party } = profile;
  const aliases = profile.names.filter(({ kind }) => kind === 'alias').map(({ sv }) => sv);
  const levels = levelsOf([party]).map((level) => say(`party.level.${level}`));
  return (
    <>
      <Facts
        facts={[
          ['kind', say(`party.kind.${party.kind}`)] as const,
          ['level', list(levels)] as const,
          ...(party.convener ? ([['role', say('party.convener')]] as const) : []),
          ['aliases', aliases.join(', ')] as const,
          ['source', party.source] as const,
        ]
          .filter(([, value]) => value !== '')
          .map(([name, value]) => [say(factHeads[name]), value])}
      />
      <p>
        <Link to="/plan/$section" params={{ section: 'ataganden' }} search={{ part: party.id }}>
          {say('party.commitments')}
        </Link>
      </p>
      <NamesTable profile={profile} />
      <SeatsTable profile={profile} />
      {mayFor('administrator', party.id) ? <KeepPartyPanel profile={profile} /> : null}
    </>
  );
}

const factHeads = {
  kind: 'party.kind',
  level: 'party.level',
  role: 'seat.function',
  aliases: 'party.aliases',
  source: 'csv.source',
} as const;

function NamesTable({ profile }: { readonly profile: PartyProfile }): ReactNode {
  const { say, date, language } = useSpeech();
  const changes = profile.standing.map(({ withdrawn, from, reason }) =>
    say(withdrawn ? 'party.standing-left' : 'party.standing-back', { day: date(from), reason }),
  );
  return (
    <section className={styles.section}>
      <h2>{say('party.names')}</h2>
      <Table
        caption={say('party.names')}
        hideCaption
        stacks
        rows={profile.names.filter(({ kind }) => kind === 'name')}
        rowKey={(name) => `${name.from} ${name.sv}`}
        columns={[
          { id: 'name', head: say('party.name'), isRowHead: true, cell: (name) => name[language] },
          {
            id: 'from',
            head: say('party.names-from'),
            cell: ({ from }) => (from === null ? say('party.names-first') : date(from)),
          },
          {
            id: 'to',
            head: say('party.names-to'),
            cell: ({ to }) => (to === null ? say('party.names-now') : date(to)),
          },
        ]}
      />
      {changes.length === 0 ? null : (
        <>
          <h3>{say('party.changes')}</h3>
          <ul className={styles.list}>
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function SeatsTable({ profile }: { readonly profile: PartyProfile }): ReactNode {
  const { say, date, language } = useSpeech();
  return (
    <section className={styles.section}>
      <h2>{say('party.seats')}</h2>
      <WideTable
        caption={say('party.seats')}
        hideCaption
        rows={profile.seats}
        rowKey={(seat) => seat.id}
        empty={say('party.no-seats')}
        columns={[
          {
            id: 'body',
            head: say('body.name'),
            isRowHead: true,
            cell: (seat) => (
              <Link to="/organ/$body" params={{ body: seat.body }}>
                {seat.bodyName[language]}
              </Link>
            ),
          },
          {
            id: 'function',
            head: say('seat.function'),
            cell: (seat) => say(`seat.function.${seat.function}`),
          },
          { id: 'holder', head: say('seat.holder'), cell: (seat) => seat.holder },
          { id: 'deputy', head: say('people.deputy'), cell: (seat) => seat.deputy ?? '' },
          { id: 'from', head: say('people.from'), cell: (seat) => date(seat.from) },
          {
            id: 'to',
            head: say('people.to'),
            cell: ({ to }) => (to === null ? say('party.names-now') : date(to)),
          },
        ]}
      />
    </section>
  );
}
