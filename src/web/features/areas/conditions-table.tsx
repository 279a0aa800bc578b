import type { ReactNode } from 'react';
import type { ConditionEvaluation } from '#contract/disadvantage.ts';
import { explainCondition } from '#contract/text/profile/explain-condition.ts';
import { sayDifference } from '#contract/text/say-value.ts';
import { Disclosure } from '../../design/disclosure.tsx';
import { type Column, Table } from '../../design/table.tsx';
import { VisuallyHidden } from '../../design/visually-hidden.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './areas.module.css';
import { MarkedFigure } from './marked-figure.tsx';
import type { AreaView } from './use-area-profile.ts';

export interface ConditionsTableProps {
  readonly view: AreaView;
  readonly conditions: readonly ConditionEvaluation[];
}

type PhoneLabel = `profile.${'value' | 'comparison' | 'difference' | 'outcome'}`;

/** One row a condition: value, comparison, difference, outcome, and why. */
export function ConditionsTable({ view, conditions }: ConditionsTableProps): ReactNode {
  const speech = useSpeech();
  const { say, language } = speech;
  const nameOf = (id: string): string => view.indicatorOf(id)?.name[language] ?? id;
  // On the phone a row is a block without heads, so each number says what it is.
  const phoneLabel = (key: PhoneLabel) => (
    <span key={key} className={styles.phoneLabel} aria-hidden="true">
      {say(key)}
    </span>
  );
  const columns: readonly Column<ConditionEvaluation>[] = [
    {
      id: 'condition',
      head: say('profile.condition'),
      isRowHead: true,
      cell: (row) => (
        <>
          {nameOf(row.indicator)}{' '}
          <span className={styles.note}>{say(`profile.${row.direction}`)}</span>
          {row.proxy ? (
            <span className={styles.under}>
              {say('profile.proxy', { name: nameOf(row.usedIndicator) })}
            </span>
          ) : null}
        </>
      ),
    },
    {
      id: 'value',
      head: say('profile.value'),
      isNumber: true,
      cell: (row) =>
        row.figure === null ? (
          <span className={styles.blank}>
            {phoneLabel('profile.value')}
            {say(
              row.reason === 'not-at-this-level' ? 'profile.not-at-this-level' : 'profile.no-row',
            )}
          </span>
        ) : (
          <>
            {phoneLabel('profile.value')}
            <MarkedFigure view={view} indicator={row.usedIndicator} figure={row.figure} />
          </>
        ),
    },
    {
      id: 'comparison',
      head: say('profile.comparison'),
      isNumber: true,
      cell: (row) =>
        row.comparison === null ? (
          <>
            {phoneLabel('profile.comparison')}
            {say(row.reason === 'no-comparison' ? 'profile.no-comparison' : 'profile.none')}
          </>
        ) : (
          <>
            {phoneLabel('profile.comparison')}
            <MarkedFigure
              view={view}
              indicator={row.usedIndicator}
              figure={row.comparison.figure}
            />
          </>
        ),
    },
    {
      id: 'difference',
      head: say('profile.difference'),
      isNumber: true,
      cell: (row) => {
        const measure = view.indicatorOf(row.usedIndicator);
        return [
          phoneLabel('profile.difference'),
          row.difference === null || measure === undefined
            ? '–'
            : sayDifference(speech, row.difference, measure),
        ];
      },
    },
    {
      id: 'outcome',
      head: say('profile.outcome'),
      cell: (row) => (
        <>
          {phoneLabel('profile.outcome')}
          <span className={styles.outcome} data-outcome={row.outcome}>
            {say(`profile.${row.outcome}`)}
          </span>
          {row.nearLine ? <span className={styles.under}>{say('profile.near-line')}</span> : null}
        </>
      ),
    },
    {
      id: 'why',
      head: <VisuallyHidden>{say('profile.why')}</VisuallyHidden>,
      cell: (row) => (
        <Disclosure summary={say('profile.why')}>
          <p className={styles.why}>{explainCondition(speech, row, view.indicatorOf).join(' ')}</p>
        </Disclosure>
      ),
    },
  ];
  return (
    <div className={styles.conditions}>
      <Table
        caption={say('profile.condition')}
        hideCaption
        columns={columns}
        rows={conditions}
        rowKey={(row) => row.indicator}
      />
    </div>
  );
}
