import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ProblemError } from '../../api.ts';
import { Progress } from '../../design/progress.tsx';
import { AgeLine } from '../../shell/age-line.tsx';
import { PageHeading } from '../../shell/page-heading.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { AreaInitiativesPanel } from '../commitments/area-initiatives-panel.tsx';
import { AreaLandscapePanel } from '../compass/area-landscape-panel.tsx';
import { AreaGapPanel } from '../inequality/area-gap-panel.tsx';
import styles from './areas.module.css';
import { ChildrenPanel } from './children-panel.tsx';
import { ComparisonPanel } from './comparison-panel.tsx';
import { ComputedPanel } from './computed-panel.tsx';
import { ConditionsPanel } from './conditions-panel.tsx';
import { HeadingPanel } from './heading-panel.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { NeighboursPanel } from './neighbours-panel.tsx';
import { NoticesPanel } from './notices-panel.tsx';
import { SourcesPanel } from './sources-panel.tsx';
import { StrengthsPanel } from './strengths-panel.tsx';
import { useAreaProfile } from './use-area-profile.ts';

/** Område: what is strong, the children, the seven conditions, comparisons, time and sources. */
export function AreaPage(): ReactNode {
  const { area = '' } = useParams({ strict: false }) as { area?: string };
  const { say, language } = useSpeech();
  const { view, error, retry } = useAreaProfile(area);
  if (error instanceof ProblemError && (error.status === 404 || error.status === 400)) {
    return <UnknownArea area={area} />;
  }
  if (error !== null) {
    return (
      <div className={styles.page}>
        <PageHeading title={say('shell.error-title')} />
        <ProblemNotice error={error} onRetry={retry} />
      </div>
    );
  }
  if (view === undefined) return <Progress doing={say('profile.loading')} />;
  return (
    <article className={styles.page} key={area}>
      <HeadingPanel view={view} />
      <AgeLine age={view.profile} />
      <StrengthsPanel view={view} />
      <ChildrenPanel view={view} />
      <ConditionsPanel view={view} />
      <ComparisonPanel view={view} />
      <AreaInitiativesPanel profile={view.profile} />
      <AreaLandscapePanel
        profile={view.profile}
        nameOf={(id) => view.indicatorOf(id)?.name[language] ?? id}
      />
      <ComputedPanel view={view} />
      <HistoryPanel view={view} />
      <AreaGapPanel profile={view.profile} />
      <NeighboursPanel profile={view.profile} />
      <NoticesPanel profile={view.profile} />
      <SourcesPanel view={view} />
    </article>
  );
}

function UnknownArea({ area }: { readonly area: string }): ReactNode {
  const { say } = useSpeech();
  return (
    <div className={styles.page}>
      <PageHeading title={say('profile.unknown-title')} />
      <p>{say('profile.unknown', { area })}</p>
      <p>
        <Link to="/data/$section" params={{ section: 'omraden' }}>
          {say('profile.to-areas')}
        </Link>
      </p>
    </div>
  );
}
