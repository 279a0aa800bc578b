import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { RuleEvaluation } from '#contract/disadvantage.ts';
import { paths } from '#contract/paths.ts';
import { tableEndings } from '#contract/tables.ts';
import { askEvaluation } from '../../api.ts';
import { Disclosure } from '../../design/disclosure.tsx';
import { Notice } from '../../design/notice.tsx';
import { SortedTable } from '../../design/sorted-table.tsx';
import { Answered } from '../../shell/answered.tsx';
import { TableDownload } from '../../shell/table-download.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';

export interface EvaluationPanelProps {
  readonly version: number;
  readonly division: string;
}

/** The rule tried on every area of a division: in a sentence, as a table and as files. */
export function EvaluationPanel({ version, division }: EvaluationPanelProps): ReactNode {
  const { say } = useSpeech();
  return (
    <Answered ask={askEvaluation(version, division)}>
      {(evaluation) => (
        <section className={styles.section}>
          <h2>{say('rule.tried-title', { count: evaluation.summary.areas })}</h2>
          <Summary summary={evaluation.summary} />
          <TableDownload
            path={paths.ruleEvaluationTable}
            parts={{ version: String(version) }}
            query={{ division }}
            endings={tableEndings}
            what={say('rule.tried-title', { count: evaluation.summary.areas })}
          />
          <Disclosure summary={say('profile.as-table')}>
            <EvaluationTable evaluation={evaluation} />
          </Disclosure>
        </section>
      )}
    </Answered>
  );
}

function Summary({ summary }: { readonly summary: RuleEvaluation['summary'] }): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  return (
    <>
      <p>
        {say('rule.tried-sentence', {
          meets: summary.meets,
          doesNotMeet: summary.doesNotMeet,
          undecided: summary.undecided,
          borderline: summary.borderline,
        })}{' '}
        {say('rule.tried-known', {
          areas: summary.meetsAllKnown,
          known: summary.knownConditions,
          people:
            summary.meetsAllKnownPopulation === null
              ? say('data.unknown')
              : speech.number(summary.meetsAllKnownPopulation, 0),
        })}{' '}
        {say('profile.conditions-sentence')}
      </p>
      {summary.standIn ? (
        <Notice kind="warn">
          <p>{say('rule.tried-stand-in', { name: summary.standInName ?? '' })}</p>
        </Notice>
      ) : null}
    </>
  );
}

function EvaluationTable({ evaluation }: { readonly evaluation: RuleEvaluation }): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  return (
    <div className={styles.wide}>
      <SortedTable
        caption={say('rule.tried-title', { count: evaluation.areas.length })}
        hideCaption
        rows={evaluation.areas}
        rowKey={(area) => area.area}
        firstSort={{ column: 'met', descending: true }}
        empty={say('rule.tried-empty', { division: evaluation.division })}
        columns={[
          {
            id: 'area',
            head: say('rule.area'),
            isRowHead: true,
            cell: (area) => (
              <Link to="/omrade/$area" params={{ area: area.area }}>
                {area.name}
              </Link>
            ),
            sortBy: (area) => area.name,
          },
          {
            id: 'met',
            head: say('rule.met'),
            isNumber: true,
            cell: (area) => area.met,
            sortBy: (area) => area.met,
          },
          {
            id: 'not-met',
            head: say('rule.not-met'),
            isNumber: true,
            cell: (area) => area.notMet,
            sortBy: (area) => area.notMet,
          },
          {
            id: 'undecided',
            head: say('rule.undecided'),
            isNumber: true,
            cell: (area) => area.undecided,
            sortBy: (area) => area.undecided,
          },
          {
            id: 'outcome',
            head: say('rule.outcome'),
            cell: (area) => (
              <>
                {say(`rule.outcome.${area.outcome}`)}
                {area.borderline ? ` · ${say('rule.borderline')}` : ''}
              </>
            ),
            sortBy: (area) => `${area.outcome} ${area.borderline}`,
          },
          {
            id: 'population',
            head: say('rule.population'),
            isNumber: true,
            cell: (area) => (area.population === null ? '–' : speech.number(area.population, 0)),
            sortBy: (area) => area.population,
          },
        ]}
      />
    </div>
  );
}
