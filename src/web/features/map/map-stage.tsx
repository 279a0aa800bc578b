import { lazy, type ReactNode, type RefObject, Suspense, useMemo, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { Notice } from '../../design/notice.tsx';
import { Progress } from '../../design/progress.tsx';
import type { AreaShapes } from '../../map/area-shapes.ts';
import { canMove } from '../../map/can-move.ts';
import type { MapArea } from '../../map/map-area.ts';
import { MapView } from '../../map/map-view.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { titleOf } from './map-headline.tsx';
import styles from './map-page.module.css';
import type { MapContent } from './use-map-content.ts';

// MapLibre is larger than the rest of the page together and is fetched when it is asked for.
const MovingMap = lazy(() =>
  import('../../map/moving-map.tsx').then((module) => ({ default: module.MovingMap })),
);

export interface MapStageProps {
  readonly content: MapContent;
  /** Beginning of the codes shown alone. */
  readonly shown: string | undefined;
  readonly selected: string | undefined;
  readonly onSelect: (id: string, byKeyboard: boolean) => void;
  readonly mapRef: RefObject<HTMLDivElement | null>;
}

/** The place of the map: the map, a wait, or why there is none. */
export function MapStage(props: MapStageProps): ReactNode {
  const { content } = props;
  const { say, language } = useSpeech();
  if (content.shapes === undefined) {
    return (
      <div className={styles.stage} data-waiting="">
        {content.error === null ? <Progress doing={say('map.fetching')} /> : null}
      </div>
    );
  }
  if (content.shapes === null) {
    const level = content.division?.name[language] ?? content.divisionId;
    return (
      <div className={styles.stage} data-no-map="">
        <Notice title={say('map.no-shapes-title', { level })}>
          <p>{say('map.no-shapes')}</p>
        </Notice>
      </div>
    );
  }
  return <DrawnStage {...props} shapes={content.shapes} />;
}

function DrawnStage(props: MapStageProps & { readonly shapes: AreaShapes }): ReactNode {
  const { content, shown, shapes, selected, onSelect } = props;
  const speech = useSpeech();
  const { say } = speech;
  const [isMoving, setMoving] = useState(false);
  const [isUnavailable, setUnavailable] = useState(false);
  const areas = useMemo(
    () =>
      (content.rows ?? []).map(
        (row): MapArea => ({
          ...row,
          isOutside: shown !== undefined && !row.code.startsWith(shown),
        }),
      ),
    [content.rows, shown],
  );
  const name = say('map.name', { areas: shapes.areas.length, title: titleOf(speech, content) });
  return (
    <div className={styles.stage}>
      {isMoving ? (
        <Suspense fallback={<Progress doing={say('map.moving-wait')} />}>
          <MovingMap
            division={content.divisionId}
            areas={areas}
            name={name}
            selected={selected}
            onSelect={(id) => onSelect(id, false)}
          />
        </Suspense>
      ) : (
        <MapView
          shapes={shapes}
          areas={areas}
          name={name}
          keys={say('map.keys')}
          role={say('map.role')}
          buttons={{
            closer: say('map.zoom-in'),
            farther: say('map.zoom-out'),
            reset: say('map.zoom-reset'),
          }}
          selected={selected}
          onSelect={onSelect}
          mapRef={props.mapRef}
        />
      )}
      <div className={styles.below}>
        <Button
          kind="quiet"
          onPress={() => (canMove() ? setMoving(!isMoving) : setUnavailable(true))}
        >
          {say(isMoving ? 'map.still' : 'map.moving')}
        </Button>
        {isUnavailable ? (
          <Notice isUrgent>
            <p>{say('map.moving-unavailable')}</p>
          </Notice>
        ) : null}
      </div>
    </div>
  );
}
