import { Link, useParams } from '@tanstack/react-router';
import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import type { TextKey } from '#contract/text/format.ts';
import { Progress } from '../../design/progress.tsx';
import { SideList } from '../../design/side-list.tsx';
import { PageHeading } from '../../shell/page-heading.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';

const CommitmentsPanel = lazy(() =>
  import('../commitments/commitments-panel.tsx').then((part) => ({
    default: part.CommitmentsPanel,
  })),
);

const GapsPanel = lazy(() =>
  import('../gaps/gaps-panel.tsx').then((part) => ({ default: part.GapsPanel })),
);
const JointEffortsPanel = lazy(() =>
  import('../joint-efforts/joint-efforts-panel.tsx').then((part) => ({
    default: part.JointEffortsPanel,
  })),
);
const NeedsPanel = lazy(() =>
  import('../needs/needs-panel.tsx').then((part) => ({ default: part.NeedsPanel })),
);

const ActivitiesPanel = lazy(() =>
  import('../activities/activities-panel.tsx').then((part) => ({
    default: part.ActivitiesPanel,
  })),
);

const InitiativesPanel = lazy(() =>
  import('../parties/initiatives-panel.tsx').then((part) => ({
    default: part.InitiativesPanel,
  })),
);

const GoalsPanel = lazy(() =>
  import('../goals/goals-panel.tsx').then((part) => ({ default: part.GoalsPanel })),
);
const AgreementPanel = lazy(() =>
  import('./agreement-panel.tsx').then((part) => ({ default: part.AgreementPanel })),
);
const DocumentsPanel = lazy(() =>
  import('../documents/documents-panel.tsx').then((part) => ({ default: part.DocumentsPanel })),
);

const FollowUpPanel = lazy(() =>
  import('../rounds/follow-up-panel.tsx').then((part) => ({ default: part.FollowUpPanel })),
);
const ReportsPanel = lazy(() =>
  import('../reports/reports-panel.tsx').then((part) => ({ default: part.ReportsPanel })),
);

/** The parts of Plan, in the order of the list; the key is the word in the address. */
const sections: Readonly<
  Record<string, { readonly title: TextKey; readonly Panel: ComponentType }>
> = {
  ataganden: { title: 'commitment.title', Panel: CommitmentsPanel },
  luckor: { title: 'coverage-gap.title', Panel: GapsPanel },
  samarbeten: { title: 'joint-effort.title', Panel: JointEffortsPanel },
  uppfoljning: { title: 'round.title', Panel: FollowUpPanel },
  arsrapport: { title: 'report.section', Panel: ReportsPanel },
  aktiviteter: { title: 'activity.title', Panel: ActivitiesPanel },
  behov: { title: 'need.title', Panel: NeedsPanel },
  deltagare: { title: 'party.initiatives', Panel: InitiativesPanel },
  mal: { title: 'plan.section.mal', Panel: GoalsPanel },
  overenskommelse: { title: 'plan.section.overenskommelse', Panel: AgreementPanel },
  dokument: { title: 'plan.section.dokument', Panel: DocumentsPanel },
};

/** Plan: who has promised what, where nobody has, what could be one, and what came of it. */
export function PlanPage(): ReactNode {
  const { say } = useSpeech();
  const { section = '' } = useParams({ strict: false }) as { section?: string };
  const open = Object.hasOwn(sections, section) ? sections[section] : undefined;
  return (
    <div className={styles.screen}>
      <PageHeading key={section} title={say(open?.title ?? 'shell.plan')} />
      <SideList
        label={say('plan.sections')}
        links={[
          ...Object.entries(sections).map(([id, { title }]) => ({
            id,
            link: (
              <Link
                to="/plan/$section"
                params={{ section: id }}
                activeOptions={{ includeSearch: false }}
              >
                {say(title)}
              </Link>
            ),
          })),
          // Who they are stands beside what they have promised.
          { id: 'parter', link: <Link to="/parter">{say('party.title')}</Link> },
          { id: 'organ', link: <Link to="/organ">{say('body.title')}</Link> },
        ]}
      />
      <div className={styles.panel}>
        {open === undefined ? (
          <p>{say('plan.unknown-section', { section })}</p>
        ) : (
          <Suspense fallback={<Progress doing={say('plan.loading')} />}>
            <open.Panel />
          </Suspense>
        )}
      </div>
    </div>
  );
}
