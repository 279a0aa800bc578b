import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ReleaseResult } from '#contract/releases.ts';
import { Button } from '../../design/button.tsx';
import { Notice } from '../../design/notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';

export interface LoadResultProps {
  readonly result: ReleaseResult;
  readonly onAnother: () => void;
}

/** What a load did, with the way to its release. */
export function LoadResult({ result, onAnother }: LoadResultProps): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  const { release, created } = result;
  const said = {
    cells: release.cells,
    date: speech.dateTime(release.publishAt),
  };
  const sentence = !created
    ? say('load.done-same')
    : release.state === 'waiting'
      ? say('load.done-waiting', said)
      : say('load.done', said);
  return (
    <Notice isUrgent>
      <p>{sentence}</p>
      <div className={styles.row}>
        <Link
          to="/data/$section"
          params={{ section: 'inlasningar' }}
          search={(before: object) => ({ ...before, utgava: release.id })}
        >
          {say('load.to-release')}
        </Link>
        <Button onPress={onAnother}>{say('load.another')}</Button>
      </div>
    </Notice>
  );
}
