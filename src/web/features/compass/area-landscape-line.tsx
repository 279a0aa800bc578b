import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { landscapeName } from '#contract/text/landscape-name.ts';
import { LandscapeSwatch } from '../../map/landscape-swatch.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { askAreaLandscape } from './ask-compass.ts';
import styles from './landscape.module.css';

/** Under the area's name: its landscape and since when; nothing where it has none. */
export function AreaLandscapeLine({ area }: { readonly area: string }): ReactNode {
  const { say, language } = useSpeech();
  const { data } = useQuery(askAreaLandscape(area));
  const now = data?.path.at(-1);
  if (data === undefined || now === undefined || data.missing !== null) return null;
  // The years back to the last move.
  const since = data.path.slice(
    data.path.findLastIndex((step) => step.letter !== now.letter) + 1,
  )[0];
  return (
    <p className={styles.name}>
      <LandscapeSwatch colour={now.colour} letter={now.letter} />
      {say('landscape.area-line', {
        name: landscapeName(language, now),
        since:
          since === undefined || since.year === now.year
            ? ''
            : say('landscape.area-since', { year: String(since.year) }),
      })}
    </p>
  );
}
