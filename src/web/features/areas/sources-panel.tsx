import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ReleaseText } from '#contract/releases.ts';
import { sayPeriod } from '#contract/text/say-value.ts';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './areas.module.css';
import { type NumberedSource, sourceAnchor } from './collect-sources.ts';
import type { AreaView } from './use-area-profile.ts';

/** Källor: where every number on the page comes from, by its number. */
export function SourcesPanel({ view }: { readonly view: AreaView }): ReactNode {
  const { say } = useSpeech();
  return (
    <section className={styles.section} aria-labelledby="kallor">
      <h2 id="kallor">{say('profile.sources-title')}</h2>
      <ol className={styles.sources}>
        {view.sources.list.map((source) => (
          <Source key={source.release} view={view} source={source} />
        ))}
      </ol>
    </section>
  );
}

interface SourceProps {
  readonly view: AreaView;
  readonly source: NumberedSource;
}

function Source({ view, source }: SourceProps): ReactNode {
  const { say } = useSpeech();
  const release = view.releaseOf(source.release);
  return (
    <li id={`kalla-${source.number}`}>
      {release === undefined ? (
        <p>{say('profile.source-unknown', { id: source.release })}</p>
      ) : (
        <ReleaseLines release={release} />
      )}
      <ul>
        {source.items.map((item) => (
          <SourceLine key={item.indicator} view={view} number={source.number} item={item} />
        ))}
      </ul>
    </li>
  );
}

function ReleaseLines({ release }: { readonly release: ReleaseText }): ReactNode {
  const { say, dateTime } = useSpeech();
  return (
    <>
      <p>
        <strong>{release.publisher}</strong>, {release.table}.
      </p>
      <p className={styles.note}>
        {say('profile.source-loaded', {
          author: release.author,
          date: dateTime(release.fetchedAt),
        })}{' '}
        {say('profile.source-file', {
          file: release.fileName,
          hash: release.rawHash.slice(0, 12),
        })}{' '}
        {say('profile.source-licence', { licence: release.licence })}{' '}
        <Link
          to="/data/$section"
          params={{ section: 'inlasningar' }}
          search={(before: object) => ({ ...before, utgava: release.id })}
        >
          {say('profile.source-release')}
        </Link>
      </p>
    </>
  );
}

interface SourceLineProps {
  readonly view: AreaView;
  readonly number: number;
  readonly item: NumberedSource['items'][number];
}

function SourceLine({ view, number, item }: SourceLineProps): ReactNode {
  const speech = useSpeech();
  const { say, language } = speech;
  const indicator = view.indicatorOf(item.indicator);
  if (indicator === undefined) return null;
  const { source } = indicator;
  const parts = [
    indicator.unit === 'persons' || indicator.unit === 'offences'
      ? indicator.numerator[language]
      : say('profile.source-formula', {
          numerator: indicator.numerator[language],
          denominator: indicator.denominator[language].toLocaleLowerCase(language),
        }),
    say('profile.source-table', { table: source.table }),
    source.cellQuery === 'unknown'
      ? say('profile.source-query-unknown')
      : say('profile.source-query', { query: source.cellQuery }),
    say('profile.source-periods', {
      periods: speech.list(item.periods.map((period) => sayPeriod(speech, period))),
    }),
  ];
  return (
    <li id={sourceAnchor(number, item.indicator)} className={styles.sourceLine} tabIndex={-1}>
      <span className={styles.sourceName}>{indicator.name[language]}</span>: {parts.join(' · ')} ·{' '}
      <Link
        to="/data/$section"
        params={{ section: 'indikatorer' }}
        search={(before: object) => ({ ...before, indikator: item.indicator })}
      >
        {say('profile.source-method')}
      </Link>
    </li>
  );
}
