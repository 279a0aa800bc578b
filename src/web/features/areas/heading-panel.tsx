import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { paths, pathTo } from '#contract/paths.ts';
import { tableEndings } from '#contract/tables.ts';
import { populationIndicator } from '#contract/text/profile/collect-sources.ts';
import { Button } from '../../design/button.tsx';
import { PageHeading } from '../../shell/page-heading.tsx';
import { TableDownload } from '../../shell/table-download.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { AreaLandscapeLine } from '../compass/area-landscape-line.tsx';
import styles from './areas.module.css';
import { MarkedFigure } from './marked-figure.tsx';
import { numberAnchor } from './source-mark.tsx';
import type { AreaView } from './use-area-profile.ts';

/** The area's name, where it lies, how many live there, and ways to take the page along. */
export function HeadingPanel({ view }: { readonly view: AreaView }): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  const { area } = view.profile;
  const id = { area: area.id };
  const spoken = { sprak: speech.language };
  return (
    <header className={styles.heading}>
      <div>
        <PageHeading title={area.name} />
        <p className={styles.place}>
          {say('profile.about-short', { level: say(`level.${area.level}`), code: area.code })}
          {area.parents.map((parent) => (
            <span key={parent.id}>
              {' · '}
              <Link to="/omrade/$area" params={{ area: parent.id }}>
                {parent.name}
              </Link>
            </span>
          ))}
          {view.profile.areaKm2 === null
            ? null
            : ` · ${say('profile.size', { size: speech.number(view.profile.areaKm2, 1) })}`}
        </p>
        <AreaLandscapeLine area={area.id} />
        <Inhabitants view={view} />
      </div>
      <div className={styles.take}>
        <Button onPress={() => window.print()}>{say('profile.print')}</Button>
        <a href={pathTo(paths.areaPdf, id, spoken)} download>
          {say('profile.pdf')}
        </a>
        <TableDownload path={paths.areaTable} parts={id} endings={tableEndings} what={area.name} />
      </div>
      <PrintedLine />
    </header>
  );
}

function Inhabitants({ view }: { readonly view: AreaView }): ReactNode {
  const { say } = useSpeech();
  const { rows } = view.profile;
  const population = rows.find((row) => row.indicator === populationIndicator);
  const young = rows.find((row) => row.indicator === 'share-0-19');
  if (population === undefined || population.figure.value === null) {
    return <p>{say('profile.inhabitants-unknown')}</p>;
  }
  return (
    <p className={styles.inhabitants} id={numberAnchor(populationIndicator)} tabIndex={-1}>
      <span>
        <MarkedFigure
          view={view}
          indicator={populationIndicator}
          figure={population.figure}
          isLarge
        />{' '}
        {say('profile.inhabitants')}
      </span>
      {young === undefined ? null : (
        <span>
          <MarkedFigure view={view} indicator={young.indicator} figure={young.figure} />{' '}
          {say('profile.children')}
        </span>
      )}
    </p>
  );
}

// On paper: from where, and the day it was printed.
function PrintedLine(): ReactNode {
  const { say, date } = useSpeech();
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const note = (): void => setNow(new Date().toISOString());
    window.addEventListener('beforeprint', note);
    return () => window.removeEventListener('beforeprint', note);
  }, []);
  return (
    <p className={styles.printed}>
      {say('profile.printed', { date: date(now), url: window.location.href.replace(/#.*$/, '') })}
    </p>
  );
}
