import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { NewsText } from '#contract/now.ts';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './now.module.css';

const places = {
  commitment: '/plan/ataganden',
  'plan-version': '/plan/overenskommelse',
  report: '/plan/arsrapport',
  release: '/data/inlasningar',
} as const satisfies Readonly<Record<NewsText['kind'], string>>;

/** Nytt sedan sist: how many of each kind, and the newest by name. */
export function NewsList({
  news,
  since,
}: {
  readonly news: readonly NewsText[];
  readonly since: string | null;
}): ReactNode {
  const { say, date } = useSpeech();
  return (
    <section>
      <h2>{since === null ? say('now.news') : say('now.news-since', { day: date(since) })}</h2>
      {news.length === 0 ? (
        <p>{say('now.no-news')}</p>
      ) : (
        <ul className={styles.list}>
          {news.map(({ kind, count, newest }) => (
            <li key={kind} className={styles.item}>
              <Link to={places[kind]}>{say(`now.news.${kind}`, { count })}</Link>
              <ul className={styles.newest}>
                {newest.map(({ id, name, day }) => (
                  <li key={id}>
                    {name}, {date(day)}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
