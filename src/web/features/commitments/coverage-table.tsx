import { Fragment, type ReactNode } from 'react';
import { VisuallyHidden } from '../../design/visually-hidden.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './commitments.module.css';
import { CoverageCell } from './coverage-cell.tsx';
import type { SeenMatrix, SeenRow } from './filter-matrix.ts';
import { type PlanProps, shortName } from './plan-ground.ts';

export interface CoverageProps extends PlanProps {
  readonly seen: SeenMatrix;
}

/** Insatsområde × part, for windows that have room for it. */
export function CoverageTable({ seen, search, plan }: CoverageProps): ReactNode {
  const { say, language } = useSpeech();
  const aliases = new Map(plan.parties.map((party) => [party.id, party.aliases]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.frame} tabIndex={0} aria-label={say('commitment.matrix')}>
      <table className={styles.matrix}>
        <VisuallyHidden as="caption">{say('commitment.matrix-caption')}</VisuallyHidden>
        <thead>
          <tr>
            <td className={styles.corner} />
            {seen.parties.map((party) => (
              <th key={party.id} scope="col" className={styles.party}>
                <span title={party.name[language]}>
                  {shortName(party.name[language], aliases.get(party.id) ?? [])}
                </span>
              </th>
            ))}
            <th scope="col" className={styles.party}>
              <span>{say('commitment.sum')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {seen.groups.map(({ priority, rows }) => (
            <Fragment key={priority.id}>
              <tr>
                <th scope="rowgroup" className={styles.priority} colSpan={seen.parties.length + 2}>
                  <span>{priority.name[language]}</span>
                </th>
              </tr>
              {rows.map((one) => (
                <CoverageRow key={one.row.actionArea} one={one} seen={seen} search={search} />
              ))}
            </Fragment>
          ))}
          <tr className={styles.sums}>
            <th scope="row" className={styles.actionArea}>
              {say('commitment.sum-once')}
            </th>
            {seen.parties.map((party) => (
              <td key={party.id}>{seen.isFiltered ? party.matching : party.total}</td>
            ))}
            <td>
              {seen.parties.reduce(
                (sum, party) => sum + (seen.isFiltered ? party.matching : party.total),
                0,
              )}
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

interface RowProps extends Pick<CoverageProps, 'seen' | 'search'> {
  readonly one: SeenRow;
}

function CoverageRow({ one, seen, search }: RowProps): ReactNode {
  const { say, language } = useSpeech();
  const { row, cells, levels } = one;
  return (
    <tr>
      <th scope="row" className={styles.actionArea}>
        {row.name[language]}
        {levels.length === 1 ? (
          <span className={styles.oneLevel}>{say('commitment.only-level')}</span>
        ) : null}
      </th>
      {cells.map((cell) => (
        <td key={cell.party.id}>
          <CoverageCell
            row={row}
            seen={cell}
            isFiltered={seen.isFiltered}
            isOpen={search.part === cell.party.id && search.insatsomrade === row.actionArea}
          />
        </td>
      ))}
      <td>
        {cells.reduce((sum, { cell }) => sum + (seen.isFiltered ? cell.matching : cell.total), 0)}
      </td>
    </tr>
  );
}
