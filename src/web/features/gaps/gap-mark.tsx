import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { GapRowText } from '#contract/gaps.ts';
import { VisuallyHidden } from '../../design/visually-hidden.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import styles from './gaps.module.css';

export interface GapMarkProps {
  readonly row: Pick<GapRowText, 'area' | 'name'>;
  readonly cell: GapRowText['cells'][number];
  readonly actionArea: { readonly id: string; readonly name: string };
}

/** A field: a gap that opens the form for just that area and action area, or what covers it. */
export function GapMark({ row, cell, actionArea }: GapMarkProps): ReactNode {
  const { say } = useSpeech();
  const { may } = useCaller();
  const { cover, commitments: count } = cell;
  const isOpen = cover === 'none' || cover === 'whole-county';
  const short =
    cover === 'area' || cover === 'larger-area' ? count : say(`coverage-gap.short.${cover}`);
  const mark = (
    <span className={styles.mark} data-cover={cover}>
      <span aria-hidden="true">{short}</span>
      <VisuallyHidden>{say(`coverage-gap.said.${cover}`, { count })}</VisuallyHidden>
    </span>
  );
  if (!isOpen || !may('contributor')) return mark;
  return (
    <Link
      to="/plan/$section"
      params={{ section: 'ataganden' }}
      search={{ gor: 'ny', omraden: row.area, insatsomrade: actionArea.id } as object}
      className={styles.open}
      aria-label={say('coverage-gap.start', { area: row.name, actionArea: actionArea.name })}
    >
      {mark}
    </Link>
  );
}
