import type { ReactNode } from 'react';
import { paths } from '#contract/paths.ts';
import type { AgreementVersionText } from '#contract/plans.ts';
import { TableDownload } from '../../shell/table-download.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { WideTable } from '../data/wide-table.tsx';
import own from './plans.module.css';

type ActionAreaText = AgreementVersionText['content']['actionAreas'][number];

/** What a plan consists of: priorities with their action areas, goals and joint activities. */
export function PlanParts({ plan }: { readonly plan: AgreementVersionText }): ReactNode {
  const { say, language } = useSpeech();
  const { priorities, actionAreas, jointActivities } = plan.content;
  return (
    <section className={styles.section}>
      <h3>{say('agreement.parts-title')}</h3>
      <p>
        {say('agreement.parts-lead', {
          priorities: priorities.length,
          areas: actionAreas.length,
          activities: jointActivities.length,
        })}
      </p>
      {plan.inForce ? <TableDownload path={paths.planTable} what={say('agreement.plan')} /> : null}
      {priorities.map(({ id, name, direction }) => {
        const counts = plan.counts.find(({ priority }) => priority === id);
        return (
          <div key={id} className={own.priority}>
            <h4>
              {say(`agreement.direction.${direction}`)}: {name[language] || name.sv}
            </h4>
            {counts === undefined ? null : (
              <p className={styles.note}>
                {say('agreement.priority-counts', {
                  areas: counts.actionAreas,
                  activities: counts.jointActivities,
                  also: counts.alsoActionAreas,
                })}
              </p>
            )}
            <AreaTable
              plan={plan}
              caption={name[language] || name.sv}
              areas={actionAreas.filter(({ priority }) => priority === id)}
            />
          </div>
        );
      })}
    </section>
  );
}

interface AreaTableProps {
  readonly plan: AgreementVersionText;
  readonly caption: string;
  readonly areas: readonly ActionAreaText[];
}

function AreaTable({ plan, caption, areas }: AreaTableProps): ReactNode {
  const { say, language } = useSpeech();
  const { priorities, jointActivities } = plan.content;
  const nameOf = (id: string): string =>
    priorities.find((one) => one.id === id)?.name[language] ?? id;
  const goalOf = ({ goal }: ActionAreaText): string =>
    goal === null ? say('agreement.no-goal') : goal[language] || goal.sv;
  return (
    <WideTable<ActionAreaText>
      caption={caption}
      hideCaption
      rows={areas}
      rowKey={(area) => area.id}
      columns={[
        {
          id: 'area',
          head: say('agreement.action-area'),
          isRowHead: true,
          cell: (area) => (
            <>
              {area.name[language] || area.name.sv}
              {area.alsoUnder.map((id) => (
                <span key={id} className={styles.under}>
                  {say('agreement.also-under')}: {nameOf(id)}
                </span>
              ))}
              <Clause plan={plan} anchor={area.realises} />
            </>
          ),
        },
        {
          id: 'goal',
          head: say('agreement.goal'),
          cell: (area) => (
            <>
              {goalOf(area)}
              <span className={styles.under}>
                {say('agreement.followed-with')}:{' '}
                {area.followedWith
                  .map((id) => plan.indicatorNames[id]?.[language] ?? id)
                  .join(', ') || say('agreement.lacks-measure')}
              </span>
            </>
          ),
        },
        {
          id: 'activities',
          head: say('agreement.joint-activities'),
          cell: (area) => {
            const activities = jointActivities.filter(({ actionArea }) => actionArea === area.id);
            if (activities.length === 0) return say('agreement.no-activity');
            return activities.map((activity) => (
              <div key={activity.id}>
                {activity.name[language] || activity.name.sv}
                <Clause plan={plan} anchor={activity.realises} />
              </div>
            ));
          },
        },
      ]}
    />
  );
}

/** The section of the agreement that an item realises. */
function Clause({
  plan,
  anchor,
}: {
  readonly plan: AgreementVersionText;
  readonly anchor: string | null;
}): ReactNode {
  const { say } = useSpeech();
  const clause = plan.clauses.find((one) => one.anchor === anchor);
  return (
    <span className={styles.under}>
      {say('agreement.realises')}:{' '}
      {clause === undefined ? (
        say('agreement.no-clause')
      ) : (
        <a
          href={`/plan/overenskommelse?version=${plan.agreement ?? ''}#${clause.anchor}`}
          lang="sv"
        >
          {clause.heading}
        </a>
      )}
    </span>
  );
}
