import { type ReactNode, useMemo, useRef } from 'react';
import { LikenessChart } from '../../charts/likeness-chart.tsx';
import { Disclosure } from '../../design/disclosure.tsx';
import { Table } from '../../design/table.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { AgreementTable } from './agreement-table.tsx';
import styles from './landscape.module.css';
import type { LandscapeContent } from './landscape-content.ts';
import { LandscapeProfile, LandscapeProfiles } from './landscape-profile.tsx';
import { SaveButtons } from './save-buttons.tsx';

export interface LandscapePanelProps {
  readonly content: LandscapeContent;
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
}

/** Below the map: the picture of likeness and the profile, linked with it. */
export function LandscapePanel({ content, selected, onSelect }: LandscapePanelProps): ReactNode {
  const { run, areas, chosen, outside } = content;
  if (outside !== undefined) return <AgreementTable outside={outside} run={run} />;
  if (run === undefined || areas === undefined) return null;
  const landscape = run.landscapes.find((one) => one.position === chosen);
  return (
    <div className={styles.pair}>
      <Picture content={content} run={run} areas={areas} selected={selected} onSelect={onSelect} />
      {landscape === undefined ? (
        <LandscapeProfiles run={run} />
      ) : (
        <LandscapeProfile run={run} landscape={landscape} />
      )}
    </div>
  );
}

interface PictureProps extends LandscapePanelProps {
  readonly run: NonNullable<LandscapeContent['run']>;
  readonly areas: NonNullable<LandscapeContent['areas']>;
}

function Picture({ content, run, areas, selected, onSelect }: PictureProps): ReactNode {
  const { say, number, language } = useSpeech();
  const place = useRef<HTMLDivElement>(null);
  const { shown, chosen } = content;
  const points = useMemo(() => {
    const byPosition = new Map(shown.map((one) => [one.position, one]));
    return areas.areas.map(({ id, x, y, landscape }) => ({
      id,
      x,
      y,
      colour: byPosition.get(landscape)?.colour ?? 0,
      letter: byPosition.get(landscape)?.letter ?? '',
      isFaint: chosen !== undefined && chosen !== landscape,
    }));
  }, [areas, shown, chosen]);
  const directions = useMemo(
    () => run.usedVariables.map(({ x, y, name }) => ({ x, y, text: name[language] })),
    [run, language],
  );
  return (
    <section className={styles.part}>
      <h2>{say('landscape.picture-title')}</h2>
      <p>{say('landscape.picture-sentence')}</p>
      <div ref={place}>
        <LikenessChart
          points={points}
          directions={directions}
          selected={selected}
          title={say('landscape.picture-title')}
          description={say('landscape.picture-description', {
            areas: number(points.length, 0),
            k: shown.length,
          })}
          onChoose={onSelect}
        />
      </div>
      <p className={styles.small}>{say('landscape.picture-note')}</p>
      <SaveButtons
        content={content}
        what="picture"
        find={() => place.current?.querySelector('svg') ?? null}
      />
      <Disclosure summary={say('landscape.picture-table')}>
        <Table
          caption={say('landscape.picture-table')}
          hideCaption
          rows={run.usedVariables}
          rowKey={(one) => `${one.indicator} ${one.period}`}
          columns={[
            {
              id: 'variable',
              head: say('landscape.direction'),
              isRowHead: true,
              cell: (one) => one.name[language],
            },
            {
              id: 'x',
              head: say('landscape.direction-x'),
              isNumber: true,
              cell: (one) => number(one.x, 2),
            },
            {
              id: 'y',
              head: say('landscape.direction-y'),
              isNumber: true,
              cell: (one) => number(one.y, 2),
            },
          ]}
        />
      </Disclosure>
    </section>
  );
}
