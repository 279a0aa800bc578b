import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PartyText } from '#contract/parties.ts';
import { askParties } from '../../api.ts';
import { Checkbox } from '../../design/checkbox.tsx';
import { StatusLine } from '../../design/status-line.tsx';
import { Answered } from '../../shell/answered.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { askCommitments } from '../commitments/ask-commitments.ts';
import styles from '../data/data.module.css';
import { WideTable } from '../data/wide-table.tsx';
import { askInForce } from '../plans/ask-plans.ts';
import { composeInitiatives, type InitiativeRow } from './compose-initiatives.ts';
import { PartyLink } from './party-link.tsx';

/** Vem är med i vad: the joint activities with who has promised something in them, and of which levels. */
export function InitiativesPanel(): ReactNode {
  const { say } = useSpeech();
  const navigate = useNavigate();
  const { enniva } = useSearch({ strict: false }) as { enniva?: string };
  const isOneLevelOnly = enniva === 'ja';
  return (
    <Answered ask={askInForce()}>
      {({ plan }) => (
        <Answered ask={askCommitments({ standing: 'yes' })}>
          {({ commitments }) => (
            <Answered ask={askParties()}>
              {({ parties }) => {
                const jointActivities = plan?.content.jointActivities ?? [];
                const ground = { jointActivities, commitments, parties };
                const rows = composeInitiatives(ground, isOneLevelOnly);
                return (
                  <section className={styles.section}>
                    <p>{say('party.initiatives-lead')}</p>
                    <Checkbox
                      label={say('party.one-level')}
                      isChecked={isOneLevelOnly}
                      onChange={(isOn) =>
                        void navigate({
                          to: '.',
                          replace: true,
                          search: ((search: object) => ({
                            ...search,
                            enniva: isOn ? 'ja' : undefined,
                          })) as never,
                        })
                      }
                    />
                    <p className={styles.note}>{say('party.one-level-hint')}</p>
                    <StatusLine text={say('party.initiatives-count', { count: rows.length })} />
                    <InitiativesTable rows={rows} />
                  </section>
                );
              }}
            </Answered>
          )}
        </Answered>
      )}
    </Answered>
  );
}

function InitiativesTable({ rows }: { rows: readonly InitiativeRow<PartyText>[] }): ReactNode {
  const { say, list, language } = useSpeech();
  return (
    <WideTable
      caption={say('party.initiatives')}
      hideCaption
      rows={rows}
      rowKey={(row) => row.id}
      empty={say('party.initiatives-none')}
      columns={[
        {
          id: 'name',
          head: say('party.initiative'),
          isRowHead: true,
          cell: ({ name }) => name[language] || name.sv,
        },
        {
          id: 'parties',
          head: say('party.initiative-parties'),
          cell: ({ parties }) =>
            parties.length === 0 ? (
              say('party.initiative-nobody')
            ) : (
              <ul className={styles.names}>
                {parties.map((party) => (
                  <li key={party.id}>
                    <PartyLink party={party} />
                  </li>
                ))}
              </ul>
            ),
        },
        {
          id: 'levels',
          head: say('party.level'),
          cell: ({ levels }) => list(levels.map((level) => say(`party.level.${level}`))),
        },
      ]}
    />
  );
}
