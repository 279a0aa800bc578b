import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { AreaProfile } from '#contract/areas.ts';
import type { AreaLandscape } from '#contract/compass.ts';
import type { Speech } from '#contract/text/format.ts';
import { landscapeName } from '#contract/text/landscape-name.ts';
import { Table } from '../../design/table.tsx';
import { LandscapeSwatch } from '../../map/landscape-swatch.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../areas/areas.module.css';
import { askAreaLandscape } from './ask-compass.ts';
import { sayFirmness } from './compose-landscape-rows.ts';
import landscapeStyles from './landscape.module.css';
import { TwinsTable } from './twins-table.tsx';

type PathStep = AreaLandscape['path'][number];

export interface AreaLandscapePanelProps {
  readonly profile: AreaProfile;
  readonly nameOf: (indicator: string) => string;
}

/** Landskap: where the area belongs and how firmly, its way through the years, and the areas most like it. */
export function AreaLandscapePanel({ profile, nameOf }: AreaLandscapePanelProps): ReactNode {
  const speech = useSpeech();
  const { say, list } = speech;
  const { data } = useQuery(askAreaLandscape(profile.area.id));
  if (data === undefined) return null;
  const now = data.path.at(-1);
  const isUnrun = now === undefined && data.missing === null;
  return (
    <section
      className={styles.section}
      aria-labelledby="landskap"
      data-unprinted={isUnrun || undefined}
    >
      <h2 id="landskap">{say('landscape.area-title')}</h2>
      {data.missing === null ? null : (
        <p>{say('landscape.area-without', { indicators: list(data.missing.map(nameOf)) })}</p>
      )}
      {isUnrun ? (
        <p>{say('landscape.area-none', { level: say(`level.${profile.area.level}`) })}</p>
      ) : null}
      {now === undefined ? null : (
        <>
          <p className={landscapeStyles.name}>
            <LandscapeSwatch colour={now.colour} letter={now.letter} />
            <span>{saySentence(speech, now)}</span>
          </p>
          <p className={styles.note}>{say('landscape.describes')}</p>
          {data.path.length < 2 ? null : <PathTable path={data.path} />}
        </>
      )}
      {data.twins.length === 0 ? null : <TwinsTable twins={data.twins} nameOf={nameOf} />}
    </section>
  );
}

function saySentence(speech: Speech, step: PathStep): string {
  const { language } = speech;
  const second = { letter: step.second.letter, name: landscapeName(language, step.second) };
  const word = sayFirmness(speech, step, second);
  return speech.say('landscape.area-sentence', {
    letter: step.letter,
    name: landscapeName(language, step),
    firmness: speech.say('landscape.firmness-share', {
      word,
      share: speech.number(step.share * 100, 0),
    }),
    second: `${second.letter} ${second.name}`,
  });
}

function PathTable({ path }: Pick<AreaLandscape, 'path'>): ReactNode {
  const speech = useSpeech();
  const { say, language } = speech;
  return (
    <Table
      caption={say('landscape.area-path')}
      rows={path}
      rowKey={(step) => step.run}
      columns={[
        {
          id: 'year',
          head: say('landscape.area-year'),
          isRowHead: true,
          cell: (step) => String(step.year),
        },
        {
          id: 'landscape',
          head: say('landscape.column-landscape'),
          cell: (step) => (
            <span className={landscapeStyles.name}>
              <LandscapeSwatch colour={step.colour} letter={step.letter} />
              {landscapeName(language, step)}
            </span>
          ),
        },
        {
          id: 'firmness',
          head: say('landscape.column-firmness'),
          cell: (step) => sayFirmness(speech, step, step.second),
        },
        {
          id: 'move',
          head: say('landscape.area-move'),
          cell: (step) => say(`landscape.move.${step.move}`),
        },
      ]}
    />
  );
}
