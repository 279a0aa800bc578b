import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { AreaProfile } from '#contract/areas.ts';
import type { NoticeList } from '#contract/fetches.ts';
import { askNotices } from '../../api.ts';
import { Disclosure } from '../../design/disclosure.tsx';
import { Table } from '../../design/table.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './areas.module.css';

type Notice = NoticeList['notices'][number];

/** Polisens notiser: what the police have told of here, as a list and never as a number. */
export function NoticesPanel({ profile }: { readonly profile: AreaProfile }): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  const { data } = useQuery(askNotices(profile.area.id));
  // Nothing is said where nothing has been fetched.
  if (data === undefined || data.asOf === null) return null;
  const placeOf = (notice: Notice): string =>
    say(`notice.precision.${notice.precision}`, {
      areas: speech.list(notice.areas.map((area) => area.name)),
    });
  return (
    <section className={styles.section} aria-labelledby="notiser">
      <h2 id="notiser">{say('notice.title')}</h2>
      <p>
        {say('notice.lead')} {say('age.as-of', { date: speech.date(data.asOf) })}
      </p>
      <Disclosure summary={say('notice.title')}>
        <Table
          caption={say('notice.title')}
          hideCaption
          rows={data.notices}
          rowKey={(notice) => String(notice.id)}
          empty={say('notice.empty')}
          columns={[
            {
              id: 'type',
              head: say('notice.type'),
              isRowHead: true,
              cell: (notice) =>
                notice.url === null ? (
                  notice.type
                ) : (
                  <a href={notice.url} aria-label={`${notice.type}, ${say('notice.link')}`}>
                    {notice.type}
                  </a>
                ),
            },
            { id: 'place', head: say('notice.place'), cell: placeOf },
            {
              id: 'published',
              head: say('notice.published'),
              cell: (notice) => speech.dateTime(notice.publishedAt),
            },
          ]}
        />
      </Disclosure>
    </section>
  );
}
