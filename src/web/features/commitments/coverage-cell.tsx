import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Speech } from '#contract/text/format.ts';
import { VisuallyHidden } from '../../design/visually-hidden.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './commitments.module.css';
import type { SeenCell, SeenRow } from './filter-matrix.ts';
import { cellSign } from './matrix-legend.tsx';

export interface CoverageCellProps {
  readonly row: SeenRow['row'];
  readonly seen: SeenCell;
  readonly isFiltered: boolean;
  readonly isOpen: boolean;
}

/** A cell of the matrix; one that says something opens what it says. */
export function CoverageCell({ row, seen, isFiltered, isOpen }: CoverageCellProps): ReactNode {
  const speech = useSpeech();
  const { party, cell } = seen;
  const count = isFiltered ? cell.matching : cell.total;
  const said = sayCell(speech, seen, isFiltered);
  const sign = (
    <span className={styles.sign} data-kind={cell.kind} data-none={count === 0 || undefined}>
      <span aria-hidden="true">{cellSign(cell.kind, count)}</span>
      <VisuallyHidden>{said}</VisuallyHidden>
    </span>
  );
  if (cell.kind === 'silent') return sign;
  return (
    <Link
      to="."
      hash="ataganden"
      search={(old: object) => ({ ...old, part: party.id, insatsomrade: row.actionArea })}
      className={styles.cell}
      title={said}
      aria-current={isOpen || undefined}
      resetScroll={false}
    >
      {sign}
    </Link>
  );
}

/** “2 åtaganden”, “1 av 2 åtaganden”, “ej aktuellt: …”, “tyst”. */
export function sayCell({ say }: Speech, { cell }: SeenCell, isFiltered: boolean): string {
  if (cell.kind === 'silent') return say('commitment.cell.silent');
  if (cell.kind === 'not-relevant') {
    return say('commitment.declined', { reason: cell.reason ?? '' });
  }
  return isFiltered
    ? say('commitment.cell-matching', { matching: cell.matching, total: cell.total })
    : say('commitment.cell-total', { total: cell.total });
}
