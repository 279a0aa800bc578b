import type { ReactNode } from 'react';
import { Button } from '../../design/button.tsx';
import { LandscapeSwatch } from '../../map/landscape-swatch.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './landscape.module.css';
import type { LandscapeContent, ShownLandscape } from './landscape-content.ts';

export interface LandscapeLegendProps {
  readonly content: LandscapeContent;
  /** The letter to bring forward, or none. */
  readonly onChoose: (letter: string | undefined) => void;
}

/** What colours, patterns and letters mean; pressing one brings it forward everywhere. */
export function LandscapeLegend({ content, onChoose }: LandscapeLegendProps): ReactNode {
  const { say, list } = useSpeech();
  const { shown, chosen, run, outside } = content;
  if (shown.length === 0) return null;
  const without = outside === undefined ? (run?.leftOut ?? 0) : 0;
  const gone = outside === undefined ? (run?.gone ?? []) : [];
  return (
    <section className={styles.legend} aria-label={say('landscape.legend')}>
      <p className={styles.small}>{say('landscape.legend-press')}</p>
      <ul className={styles.entries}>
        {shown.map((one) => (
          <li key={one.position}>
            <Entry
              one={one}
              isChosen={one.position === chosen}
              onPress={() => onChoose(one.position === chosen ? undefined : one.letter)}
            />
          </li>
        ))}
        {without === 0 ? null : (
          <li className={styles.entry}>
            <span className={styles.hatched} aria-hidden="true" />
            <span>
              {say('landscape.without')}
              <span className={styles.small}>{say('landscape.without-why')}</span>
            </span>
            <span className={styles.small}>{say('map.legend-areas', { areas: without })}</span>
          </li>
        )}
      </ul>
      {chosen === undefined ? null : (
        <div>
          <Button kind="quiet" onPress={() => onChoose(undefined)}>
            {say('landscape.show-all')}
          </Button>
        </div>
      )}
      {gone.length === 0 ? null : (
        <p className={styles.small}>
          {say('landscape.gone', {
            landscapes: list(gone.map(({ letter, name }) => `${letter} ${name ?? ''}`.trim())),
          })}
        </p>
      )}
    </section>
  );
}

function Entry(props: {
  readonly one: ShownLandscape;
  readonly isChosen: boolean;
  readonly onPress: () => void;
}): ReactNode {
  const { say } = useSpeech();
  const { one, isChosen, onPress } = props;
  return (
    <button type="button" className={styles.entry} aria-pressed={isChosen} onClick={onPress}>
      <LandscapeSwatch colour={one.colour} letter={one.letter} />
      <span>
        {one.name}
        {one.isProposed ? <span className={styles.small}>{say('landscape.proposed')}</span> : null}
      </span>
      <span className={styles.small}>{say('map.legend-areas', { areas: one.areas })}</span>
    </button>
  );
}
