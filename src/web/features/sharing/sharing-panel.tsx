import type { ReactNode } from 'react';
import type { ClassSharing, PartySharing, SharingAct } from '#contract/sharing.ts';
import { Disclosure } from '../../design/disclosure.tsx';
import { Table } from '../../design/table.tsx';
import { Answered } from '../../shell/answered.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import styles from '../data/data.module.css';
import { askPartySharing } from './ask-sharing.ts';
import { SharingForm } from './sharing-form.tsx';
import { type BodyNames, useBodyNames } from './use-body-names.ts';

/** Delning: what a party shares and with whom; its administrator decides, and sees what was decided before. */
export function SharingPanel({ party }: { readonly party: string }): ReactNode {
  const { say } = useSpeech();
  const { isSignedIn, mayFor } = useCaller();
  const bodies = useBodyNames(isSignedIn);
  if (!isSignedIn) return null;
  return (
    <section className={styles.section} aria-labelledby="sharing">
      <h2 id="sharing">{say('sharing.title')}</h2>
      <p>{say('sharing.lead')}</p>
      <Answered ask={askPartySharing(party)}>
        {(sharing) => (
          <>
            <Levels sharing={sharing} bodies={bodies} />
            {mayFor('party-administrator', party) ? (
              <Disclosure summary={say('sharing.decide')}>
                <SharingForm party={party} classes={sharing.classes} bodies={bodies} />
              </Disclosure>
            ) : null}
            {sharing.history === null ? null : (
              <Disclosure summary={say('sharing.history')}>
                <History acts={sharing.history} bodies={bodies} />
              </Disclosure>
            )}
          </>
        )}
      </Answered>
    </section>
  );
}

interface LevelsProps {
  readonly sharing: PartySharing;
  readonly bodies: BodyNames;
}

function Levels({ sharing, bodies }: LevelsProps): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  return (
    <div className={styles.wide}>
      <Table<ClassSharing>
        caption={say('sharing.title')}
        hideCaption
        stacks
        rows={sharing.classes}
        rowKey={(one) => one.objectClass}
        columns={[
          {
            id: 'class',
            head: say('sharing.class'),
            isRowHead: true,
            cell: (one) => say(`sharing.class.${one.objectClass}`),
          },
          {
            id: 'level',
            head: say('sharing.level'),
            cell: (one) => <Level of={one} in={bodies} />,
          },
          {
            id: 'decided',
            head: say('sharing.decided'),
            cell: (one) =>
              one.decidedAt === null ? say('sharing.not-decided') : speech.dateTime(one.decidedAt),
          },
        ]}
      />
    </div>
  );
}

function Level({ of, in: bodies }: { of: ClassSharing; in: BodyNames }): ReactNode {
  const { say } = useSpeech();
  return (
    <>
      {say(`sharing.level.${of.level}`)}
      {of.body === null ? null : (
        <span className={styles.under}>{bodies.get(of.body) ?? of.body}</span>
      )}
    </>
  );
}

interface HistoryProps {
  readonly acts: readonly SharingAct[];
  readonly bodies: BodyNames;
}

function History({ acts, bodies }: HistoryProps): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  return (
    <div className={styles.wide}>
      <Table<SharingAct>
        caption={say('sharing.history')}
        hideCaption
        stacks
        rows={acts}
        rowKey={(act) => `${act.objectClass} ${act.decidedAt}`}
        empty={say('sharing.history-empty')}
        columns={[
          {
            id: 'at',
            head: say('log.at'),
            isRowHead: true,
            cell: (act) => speech.dateTime(act.decidedAt),
          },
          {
            id: 'class',
            head: say('sharing.class'),
            cell: (act) => say(`sharing.class.${act.objectClass}`),
          },
          {
            id: 'level',
            head: say('sharing.level'),
            cell: (act) => <Level of={act} in={bodies} />,
          },
          { id: 'by', head: say('log.actor'), cell: (act) => act.decidedBy },
          { id: 'reason', head: say('sharing.reason'), cell: (act) => act.reason },
        ]}
      />
    </div>
  );
}
