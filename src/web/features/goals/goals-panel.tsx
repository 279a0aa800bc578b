import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { GoalFrameworkText, GoalText } from '#contract/goals.ts';
import { paths } from '#contract/paths.ts';
import { sayGoalStatus, sayTarget } from '#contract/text/say-goal.ts';
import { Disclosure } from '../../design/disclosure.tsx';
import { Answered } from '../../shell/answered.tsx';
import { TableDownload } from '../../shell/table-download.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import styles from '../data/data.module.css';
import { WideTable } from '../data/wide-table.tsx';
import { AdoptFrameworkForm } from './adopt-framework-form.tsx';
import { askGoals } from './ask-goals.ts';
import { FrameworkForm } from './framework-form.tsx';
import { addressOfGoal } from './goal-address.ts';
import { GoalPanel } from './goal-panel.tsx';
import { RemapsPanel } from './remaps-panel.tsx';

/** Mål: every framework with its goals and their status, or one goal with what stands under it. */
export function GoalsPanel(): ReactNode {
  const { say } = useSpeech();
  const { mal } = useSearch({ strict: false }) as { mal?: string };
  const { may } = useCaller();
  if (mal !== undefined) return <GoalPanel key={mal} goal={mal} />;
  return (
    <Answered ask={askGoals()}>
      {({ frameworks }) => (
        <>
          <p>{say('goal.lead')}</p>
          <TableDownload path={paths.goalsTable} what={say('goal.title')} />
          <RemapsPanel />
          {frameworks
            .toSorted((a, b) => targetsIn(b) - targetsIn(a))
            .map((framework) => (
              <FrameworkView key={framework.id} framework={framework} />
            ))}
          {may('coordination') ? (
            <Disclosure summary={say('goal.propose-title')}>
              <FrameworkForm frameworks={frameworks} />
            </Disclosure>
          ) : null}
        </>
      )}
    </Answered>
  );
}

/** Frameworks with numbers come first. */
const targetsIn = ({ goals }: GoalFrameworkText): number =>
  goals.filter(({ target }) => target !== null).length;

function FrameworkView({ framework }: { readonly framework: GoalFrameworkText }): ReactNode {
  const speech = useSpeech();
  const { say, date, language } = speech;
  const { may } = useCaller();
  const { validFrom, validTo, documentTitle, source } = framework;
  return (
    <section className={styles.section}>
      <h2>{framework.name[language] || framework.name.sv}</h2>
      <p className={styles.note}>
        {validFrom === null
          ? say('goal.proposed')
          : validTo === null
            ? say('goal.in-force-from', { day: date(validFrom) })
            : say('goal.replaced', { day: date(validTo) })}{' '}
        {documentTitle === null ? null : say('goal.from-document', { title: documentTitle })}{' '}
        {say('goal.source', { source })}
      </p>
      {validFrom === null && may('coordination') ? (
        <AdoptFrameworkForm framework={framework} />
      ) : null}
      <WideTable<GoalText>
        caption={framework.name[language] || framework.name.sv}
        hideCaption
        rows={framework.goals}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'goal',
            head: say('goal.goal'),
            isRowHead: true,
            cell: (goal) => (
              <Link {...addressOfGoal(`${framework.id}/${goal.id}`)}>
                {goal.name[language] || goal.name.sv}
              </Link>
            ),
          },
          { id: 'target', head: say('goal.target'), cell: (goal) => sayTarget(goal, speech) },
          { id: 'status', head: say('goal.status'), cell: (goal) => sayGoalStatus(goal, speech) },
        ]}
      />
    </section>
  );
}
