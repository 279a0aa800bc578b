import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Disclosure } from '../../design/disclosure.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './commitments.module.css';
import { sayCell } from './coverage-cell.tsx';
import type { CoverageProps } from './coverage-table.tsx';

/** The same answers party by party, for a phone. */
export function CoverageList({ seen }: CoverageProps): ReactNode {
  const speech = useSpeech();
  const { say, language } = speech;
  const rows = seen.groups.flatMap((group) => group.rows);
  return (
    <div className={styles.byParty}>
      {seen.parties.map((party) => {
        const cells = rows.map(({ row, cells: all }) => ({
          row,
          seen: all.find((one) => one.party.id === party.id)!,
        }));
        const silent = cells.filter(({ seen: { cell } }) => cell.kind === 'silent').length;
        return (
          <Disclosure
            key={party.id}
            summary={say('commitment.party-summary', {
              party: party.name[language],
              total: seen.isFiltered ? party.matching : party.total,
              silent,
            })}
          >
            <ul className={styles.answers}>
              {cells.map(({ row, seen: one }) => {
                const said = `${row.name[language]}: ${sayCell(speech, one, seen.isFiltered)}`;
                return (
                  <li key={row.actionArea}>
                    {one.cell.kind === 'committed' ? (
                      <Link
                        to="."
                        hash="ataganden"
                        search={(old: object) => ({
                          ...old,
                          part: party.id,
                          insatsomrade: row.actionArea,
                        })}
                        resetScroll={false}
                      >
                        {said}
                      </Link>
                    ) : (
                      said
                    )}
                  </li>
                );
              })}
            </ul>
          </Disclosure>
        );
      })}
    </div>
  );
}
