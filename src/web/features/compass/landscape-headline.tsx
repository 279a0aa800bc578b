import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CompassRun } from '#contract/compass.ts';
import type { Speech } from '#contract/text/format.ts';
import { Notice } from '../../design/notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './landscape.module.css';
import type { LandscapeContent } from './landscape-content.ts';

/** What the map shows: its h1. */
export function landscapeTitle({ say }: Speech, { run, outside }: LandscapeContent): string {
  if (outside !== undefined) return outside.compass.name;
  return run === undefined
    ? say('map.mode-landscapes')
    : say('landscape.title', { year: String(run.year) });
}

/** The sentence before the map, and what must be known to read it. */
export function LandscapeHeadline({ content }: { readonly content: LandscapeContent }): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  const { runs, run, outside } = content;
  if (outside !== undefined) return <OutsideHeadline outside={outside} />;
  if (runs?.length === 0) return <NoRunNotice />;
  if (run === undefined) return null;
  return (
    <>
      <p className={styles.lead}>{sayHeadline(speech, run)}</p>
      <div className={styles.notes}>
        <p>{say('landscape.describes')}</p>
        {run.fit?.unstable ? (
          <Notice kind="warn" title={say('landscape.unstable-title')}>
            <p>{say('landscape.unstable', { agreement: speech.number(run.fit.stability, 2) })}</p>
          </Notice>
        ) : null}
      </div>
    </>
  );
}

/** How many areas, in how many landscapes, from which values, and whether it is decided. */
export function sayHeadline(speech: Speech, run: CompassRun): string {
  const { say, number } = speech;
  return say('landscape.headline', {
    areas: number(run.areas ?? 0, 0),
    k: run.landscapes.length,
    without: run.leftOut ?? 0,
    year: String(run.year),
    state:
      run.adopted === null
        ? say('landscape.not-adopted')
        : say('landscape.adopted', { date: speech.date(run.adopted.at), by: run.adopted.by }),
  });
}

function OutsideHeadline({
  outside,
}: {
  readonly outside: NonNullable<LandscapeContent['outside']>;
}): ReactNode {
  const { say, number } = useSpeech();
  const { compass, areas, agreement } = outside;
  return (
    <>
      <p className={styles.lead}>
        {say('landscape.outside-headline', {
          name: compass.name,
          maker: compass.maker,
          year: String(compass.year),
          areas: number(areas.length, 0),
          classes: compass.classes.length,
        })}
      </p>
      <div className={styles.notes}>
        {agreement === null ? null : (
          <p>
            {say('landscape.outside-agreement', {
              rand: number(agreement.adjustedRand, 2),
              areas: number(agreement.compared, 0),
            })}
          </p>
        )}
        <p>{say('landscape.describes')}</p>
      </div>
    </>
  );
}

function NoRunNotice(): ReactNode {
  const { say } = useSpeech();
  return (
    <Notice title={say('landscape.none-title')}>
      <p>{say('landscape.none')}</p>
      <p>
        <Link to="/data/$section" params={{ section: 'korningar' }} search={(old: object) => old}>
          {say('landscape.none-link')}
        </Link>
      </p>
    </Notice>
  );
}
