import type { ReactNode } from 'react';
import { sourceAnchor } from '#contract/text/profile/collect-sources.ts';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './areas.module.css';
import type { AreaView } from './use-area-profile.ts';

export interface SourceMarkProps {
  readonly view: AreaView;
  readonly release: string;
  readonly indicator: string;
  /** Where the source's way back leads; one a page and indicator. */
  readonly anchor?: string;
}

/** `[3]` after a number: one step to where it comes from. */
export function SourceMark({ view, release, indicator, anchor }: SourceMarkProps): ReactNode {
  const { say } = useSpeech();
  const number = view.sources.numberOf(release);
  if (number === undefined) return null;
  return (
    // Begins with a word joiner: the mark never stands alone on a new line.
    <a
      className={styles.mark}
      id={anchor}
      href={`#${sourceAnchor(number, indicator)}`}
      aria-label={say('profile.source-mark', { number })}
    >
      {`\u2060[${number}]`}
    </a>
  );
}
