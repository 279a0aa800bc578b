import type { ReactNode } from 'react';
import { sourceAnchor } from '#contract/text/profile/collect-sources.ts';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './areas.module.css';
import type { AreaView } from './use-area-profile.ts';

export interface SourceMarkProps {
  readonly view: AreaView;
  readonly release: string;
  readonly indicator: string;
}

/** `[3]` after a number: one step to where it comes from. */
export function SourceMark({ view, release, indicator }: SourceMarkProps): ReactNode {
  const { say } = useSpeech();
  const number = view.sources.numberOf(release);
  if (number === undefined) return null;
  return (
    // Begins with a word joiner: the mark never stands alone on a new line.
    <a
      className={styles.mark}
      href={`#${sourceAnchor(number, indicator)}`}
      aria-label={say('profile.source-mark', { number })}
    >
      {`\u2060[${number}]`}
    </a>
  );
}

/** Where the way back from a source leads: the place that shows the indicator's number. */
export function numberAnchor(indicator: string): string {
  return `siffra-${indicator}`;
}
