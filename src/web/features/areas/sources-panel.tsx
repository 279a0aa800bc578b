import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ReleaseText } from '#contract/releases.ts';
import { type NumberedSource, sourceAnchor } from '#contract/text/profile/collect-sources.ts';
import { sayReleaseParts, saySourceParts } from '#contract/text/profile/say-source.ts';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './areas.module.css';
import { numberAnchor } from './source-mark.tsx';
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
  const speech = useSpeech();
  const { say } = speech;
  return (
    <>
      <p>
        <strong>{release.publisher}</strong>, {release.table}.
      </p>
      <p className={styles.note}>
        {sayReleaseParts(speech, release).join(' ')}{' '}
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
  const parts = saySourceParts(speech, indicator, item.periods);
  return (
    <li id={sourceAnchor(number, item.indicator)} className={styles.sourceLine} tabIndex={-1}>
      <span className={styles.sourceName}>{indicator.name[language]}</span>: {parts.join(' · ')}
      <span className={styles.sourceMethod}>
        {' · '}
        <Link
          to="/data/$section"
          params={{ section: 'indikatorer' }}
          search={(before: object) => ({ ...before, indikator: item.indicator })}
        >
          {say('profile.source-method')}
        </Link>
        {' · '}
        <a href={`#${numberAnchor(item.indicator)}`}>{say('profile.source-back')}</a>
      </span>
    </li>
  );
}
